/** The value that `part` (0 to 1) of the values do not exceed: nearest rank. */
export function percentile(values, part) {
  if (values.length === 0) throw new Error("there is nothing to take a percentile of");
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
}

export const median = (values) => percentile(values, 0.5);
