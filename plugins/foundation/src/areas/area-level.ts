import type { AreaLevel } from "./area-table";

const PATTERNS: [AreaLevel, RegExp][] = [
  ["provinces", /^\d{2}$/],
  ["regencies", /^\d{2}\.\d{2}$/],
  ["districts", /^\d{2}\.\d{2}\.\d{2}$/],
  ["villages", /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/],
];

/** The level that a Kemendagri code is written for; null for anything else. */
export function areaLevel(code: string): AreaLevel | null {
  return PATTERNS.find(([, pattern]) => pattern.test(code))?.[0] ?? null;
}

/** The level under another; null under villages. */
export function levelBelow(level: AreaLevel): AreaLevel | null {
  const index = PATTERNS.findIndex(([known]) => known === level);
  return PATTERNS[index + 1]?.[0] ?? null;
}
