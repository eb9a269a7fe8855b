import { useId, useState } from "react";
import { usePage } from "~/page/page-context";

interface QuantityStepperProps {
  /** Form field; without it the stepper only reports. */
  name?: string;
  label: string;
  /** Reads the label to screen readers only. */
  hideLabel?: boolean;
  value: number;
  min?: number;
  max?: number;
  step?: number;
  /** The unit, written after the number. */
  unit?: string;
  error?: string;
  onChange?: (value: number) => void;
}

/** A whole number under one thumb. What is typed may be anything; the buttons move to the next allowed step. */
export function QuantityStepper(props: QuantityStepperProps) {
  const { name, label, hideLabel, value, min = 0, max, step = 1, unit, error, onChange } = props;
  const { t } = usePage();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [kept, setKept] = useState(value);
  const current = onChange ? value : kept;
  const change = (next: number) => {
    setText(null);
    setKept(next);
    onChange?.(next);
  };
  const move = (direction: 1 | -1) => {
    const anchored = (direction === 1 ? Math.floor : Math.ceil)((current - min) / step) + direction;
    const next = min + anchored * step;
    change(Math.max(min, max === undefined ? next : Math.min(max, next)));
  };
  return (
    <div className={error ? "field field--invalid" : "field"}>
      <label className={hideLabel ? "visually-hidden" : "field__label"} htmlFor={id}>
        {label}
      </label>
      <div className="stepper">
        <button
          type="button"
          aria-label={t("common:stepper.less", { step })}
          disabled={current <= min}
          onClick={() => move(-1)}
        >
          −
        </button>
        <span className="stepper__value">
          <input
            id={id}
            type="number"
            name={name}
            inputMode="numeric"
            autoComplete="off"
            min={min}
            max={max}
            step={step}
            value={text ?? current}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            onChange={({ target }) => {
              const typed = target.valueAsNumber;
              if (Number.isInteger(typed)) change(typed);
              setText(target.value);
            }}
            onBlur={() => setText(null)}
          />
          {unit ? <span className="stepper__unit">{unit}</span> : null}
        </span>
        <button
          type="button"
          aria-label={t("common:stepper.more", { step })}
          disabled={max !== undefined && current >= max}
          onClick={() => move(1)}
        >
          +
        </button>
      </div>
      {error ? (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
