import { Select } from "@medusajs/ui";

/** A choice of Medusa's list needs a value. */
const ALL = "all";

interface Props {
  label: string;
  /** Empty when nothing is narrowed. */
  value: string;
  choices: readonly { value: string; label: string }[];
  /** The word for "not narrowed"; without one something is always chosen. */
  all?: string;
  onChoose: (value: string) => void;
}

export function FilterSelect({ label, value, choices, all, onChoose }: Props) {
  return (
    <Select value={value || ALL} onValueChange={(chosen: string) => onChoose(chosen === ALL ? "" : chosen)}>
      <Select.Trigger aria-label={label} className="w-[200px]">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {all && <Select.Item value={ALL}>{all}</Select.Item>}
        {choices.map((choice) => (
          <Select.Item key={choice.value} value={choice.value}>
            {choice.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
