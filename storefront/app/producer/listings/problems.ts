/** Texts of what is wrong, by field id; empty until somebody has tried to save. */
export type Problems = ReadonlyMap<string, string>;
