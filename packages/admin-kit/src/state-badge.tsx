import { StatusBadge } from "@medusajs/ui";
import type { ReactNode } from "react";

/** What a state means to the operator. */
export type Tone = "quiet" | "waiting" | "working" | "good" | "bad";

const COLOUR = { quiet: "grey", waiting: "orange", working: "blue", good: "green", bad: "red" } as const;

/** A state in the colour of what it means, the same on all pages. */
export function StateBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <StatusBadge color={COLOUR[tone]}>{children}</StatusBadge>;
}
