import { Hint, Label, Textarea } from "@medusajs/ui";
import { useId } from "react";

interface Props {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  mostCharacters: number;
  isWrong: boolean;
}

/** Where an operator writes why. */
export function ReasonField({ label, hint, value, onChange, mostCharacters, isWrong }: Props) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id}>{label}</Label>
      <Textarea
        id={id}
        rows={4}
        maxLength={mostCharacters}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong}
      />
      <Hint id={`${id}-hint`}>{hint}</Hint>
    </div>
  );
}
