/** Mixes two `#rrggbb` colours; `share` 0 gives the first, 1 the second. Throws on any other notation. */
export function mix(first: string, second: string, share: number): string {
  const [from, to] = [channels(first), channels(second)];
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Lit as by a warm lamp: toward cream rather than white. */
export function lighter(colour: string, share: number): string {
  return mix(colour, "#fff6e6", share);
}

/** In the shade of warm paper: toward a deep brown rather than black. */
export function darker(colour: string, share: number): string {
  return mix(colour, "#24150c", share);
}

function channels(colour: string): number[] {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) {
    throw new RangeError(`not a #rrggbb colour: ${colour}`);
  }
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
