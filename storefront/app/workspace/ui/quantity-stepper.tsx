import { useId, useState } from "react";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { useWholeNumber } from "./use-whole-number";

interface QuantityStepperProps {
  /** Form field; without it the stepper only reports. The server reads it with `wholeNumber`. */
  name?: string;
  label: string;
  /** Reads the label to screen readers only. */
  hideLabel?: boolean;
  value: number;
  min?: number;
  max?: number;
  /** Multiples of this are possible, and all of `max`. */
  step?: number;
  /** The unit, written after the number. */
  unit?: string;
  error?: string;
  onChange?: (value: number) => void;
}

/** A whole number under one thumb. What is typed may be anything; the buttons move to the next allowed step. */
export function QuantityStepper(props: QuantityStepperProps) {
  const { name, label, hideLabel, value, min = 0, max, step = 1, unit, onChange } = props;
  const { t, locale } = usePage();
  const id = useId();
  const [kept, setKept] = useState(value);
  const current = onChange ? value : kept;
  const change = (next: number | null) => {
    setKept(next ?? min);
    onChange?.(next ?? min);
  };
  const words = (count: number) => formatNumber(count, locale);
  const number = useWholeNumber({
    value: current,
    onChange: change,
    refuse: (typed) => {
      if (typed < min) return t("common:stepper.least", { least: words(min) });
      if (max !== undefined && typed > max) return t("common:stepper.most", { most: words(max) });
      return (typed - min) % step === 0 || typed === max
        ? null
        : t("common:stepper.multiple", { step: words(step) });
    },
  });
  const move = (direction: 1 | -1) => {
    const anchored = (direction === 1 ? Math.floor : Math.ceil)((current - min) / step) + direction;
    const next = Math.max(min, min + anchored * step);
    number.set(max === undefined ? next : Math.min(max, next));
  };
  const error = number.problem ?? props.error;
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
            {...number.field}
            ref={number.input}
            id={id}
            name={name}
            role="spinbutton"
            aria-valuenow={current}
            aria-valuemin={min}
            aria-valuemax={max}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
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
