import { Text } from "@medusajs/ui";
import { Section } from "./section";
import { useFormats } from "./use-formats";

export interface HistoryEntry {
  id: string;
  what: string;
  /** Who did it, and for whom. */
  who: string | null;
  /** An instant, ISO 8601. */
  at: string;
  reason: string | null;
}

interface Props {
  title: string;
  entries: readonly HistoryEntry[];
  empty: string;
}

/** What happened, when, by whom and why; latest first, as the server answers. */
export function HistoryList({ title, entries, empty }: Props) {
  const { moment } = useFormats();
  return (
    <Section title={title}>
      {entries.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {empty}
        </Text>
      )}
      <ol className="divide-y">
        {entries.map(({ id, what, who, at, reason }) => (
          <li key={id} className="px-6 py-3">
            <Text size="small" weight="plus">
              {what}
            </Text>
            {reason && <Text size="small">{reason}</Text>}
            <Text size="xsmall" className="text-ui-fg-subtle">
              {[who, moment(at)].filter(Boolean).join(" · ")}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  );
}
