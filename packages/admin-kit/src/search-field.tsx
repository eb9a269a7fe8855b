import { Input } from "@medusajs/ui";

interface Props {
  label: string;
  value: string;
  onSearch: (words: string) => void;
}

/** Searches while one types. */
export function SearchField({ label, value, onSearch }: Props) {
  return (
    <Input
      type="search"
      aria-label={label}
      placeholder={label}
      maxLength={100}
      defaultValue={value}
      onChange={(event) => onSearch(event.target.value.trim())}
    />
  );
}
