/**
 * Where the figures come from: `declared` by members; `estimated` from the supply terms' monthly capacity,
 * shared over the members by people at work; `unknown` when there is neither.
 */
export type CapacitySource = "declared" | "estimated" | "unknown";
