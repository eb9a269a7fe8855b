/** One area and the areas above it: `35.73.01.1007` Purwantoro, Blimbing, Kota Malang, Jawa Timur. */
export interface AreaPath {
  code: string;
  name: string;
  /** Province first, this area last. */
  path: { code: string; name: string }[];
}

/** A child in the address picker. */
export interface AreaChild {
  code: string;
  name: string;
}
