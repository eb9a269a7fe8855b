import { Icon, type IconName } from "~/ui/icon";

export type ChipTone = "due" | "waiting" | "good" | "problem" | "plain";

const ICONS: Partial<Record<ChipTone, IconName>> = { good: "check", problem: "alert", due: "clock" };

/** A state in one or two words; the icon says it without the colour. */
export function StatusChip({ tone = "plain", children }: { tone?: ChipTone; children: string }) {
  const icon = ICONS[tone];
  return (
    <span className={`status-chip status-chip--${tone}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  );
}
