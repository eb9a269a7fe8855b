import { useId } from "react";

interface ProgressProps {
  value: number;
  max: number;
  /** What is being counted, in words: `Kapasitas terpakai 82 %`, `4.200 dari 10.000 baris`. */
  label: string;
  tone?: "good" | "problem";
}

/** How much of something is done or used; the words say the number. */
export function Progress({ value, max, label, tone = "good" }: ProgressProps) {
  const id = useId();
  return (
    <div className={`progress progress--${tone}`}>
      <progress id={id} value={Math.min(value, max)} max={Math.max(max, 1)} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
