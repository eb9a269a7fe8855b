export type Point = readonly [x: number, y: number];
/** A closed line; the first point is not repeated. */
export type Ring = Point[];

/**
 * Reads the path data of `@svg-maps`: closed rings of relative moves, `m x,y dx,dy … z m …`.
 *
 * @throws Error for any other command, since a new version of the package might use one
 */
export function parsePath(data: string): Ring[] {
  const unknown = data
    .replace(/e[-+]?\d/gi, "")
    .match(/[a-z]/gi)
    ?.find((command) => !"mz".includes(command));
  if (unknown) {
    throw new Error(`The map has a path command that is not understood: ${unknown}`);
  }
  let [x, y] = [0, 0];
  return data
    .split(/z/)
    .map((part) => part.replace("m", "").trim())
    .filter(Boolean)
    .map((part) => {
      const ring: Ring = part.split(/\s+/).map((pair) => {
        const [dx = 0, dy = 0] = pair.split(",").map(Number);
        x += dx;
        y += dy;
        return [x, y];
      });
      // `z` goes back to where the ring began.
      [x, y] = ring[0] ?? [x, y];
      return ring;
    });
}
