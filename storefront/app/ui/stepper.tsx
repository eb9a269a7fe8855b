import { usePage } from "~/page/page-context";

interface StepperProps {
  name: string;
  id?: string;
  label: string;
  value: number;
  /** Smallest quantity, which also anchors the multiples. */
  min: number;
  max?: number;
  step: number;
  /** The unit, written after the number. */
  unit?: string;
  error?: boolean;
  describedBy?: string;
}

/** A number input that takes multiples; the buttons appear with JavaScript (`app/enhance/stepper.ts`). */
export function Stepper({
  name,
  id = name,
  label,
  value,
  min,
  max,
  step,
  unit,
  error,
  describedBy,
}: StepperProps) {
  const { t } = usePage();
  return (
    <div className="stepper" data-enhance="stepper">
      <button type="button" data-step="-1" hidden aria-label={t("common:stepper.less", { step })}>
        −
      </button>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <span className="stepper__value">
        <input
          id={id}
          type="number"
          name={name}
          defaultValue={value}
          min={min}
          max={max}
          step={step}
          required
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
        />
        {unit ? <span className="stepper__unit">{unit}</span> : null}
      </span>
      <button type="button" data-step="1" hidden aria-label={t("common:stepper.more", { step })}>
        +
      </button>
    </div>
  );
}
