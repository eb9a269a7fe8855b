import type { Point, Ring } from "./parse-path";

/** Leaves out points that lie within `tolerance` of the line without them (Ramer, Douglas and Peucker). */
export function simplifyRing(ring: Ring, tolerance: number): Ring {
  const first = ring[0];
  if (!first) {
    return [];
  }
  // A ring has no ends: it is cut at its first point and at the one farthest from that.
  const far = farthest(ring, (point) => distance(point, first));
  const there = simplifyLine(ring.slice(0, far + 1), tolerance);
  const back = simplifyLine([...ring.slice(far), first], tolerance);
  return [...there, ...back.slice(1, -1)];
}

function simplifyLine(line: Point[], tolerance: number): Point[] {
  const [start, end] = [line[0], line.at(-1)];
  if (!start || !end || line.length < 3) {
    return line;
  }
  const index = farthest(line, (point) => distanceToSegment(point, start, end));
  const point = line[index];
  if (!point || distanceToSegment(point, start, end) <= tolerance) {
    return [start, end];
  }
  return [
    ...simplifyLine(line.slice(0, index + 1), tolerance),
    ...simplifyLine(line.slice(index), tolerance).slice(1),
  ];
}

/** Twice the signed area: positive for one direction, negative for the other. */
export function doubleArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The centre of mass; the mean of the points for a ring without area. */
export function centreOf(ring: Ring): Point {
  const area = doubleArea(ring);
  if (area === 0) {
    const mean = (axis: 0 | 1) => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length;
    return [mean(0), mean(1)];
  }
  let [centreX, centreY] = [0, 0];
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Point;
    const cross = x * nextY - nextX * y;
    centreX += (x + nextX) * cross;
    centreY += (y + nextY) * cross;
  }
  return [centreX / (3 * area), centreY / (3 * area)];
}

function farthest(points: Point[], measure: (point: Point) => number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, point] of points.entries()) {
    const value = measure(point);
    if (value > most) {
      [best, most] = [index, value];
    }
  }
  return best;
}

function distance([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.hypot(x - otherX, y - otherY);
}

function distanceToSegment(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length;
  const bounded = Math.max(0, Math.min(1, along));
  return distance(point, [start[0] + bounded * dx, start[1] + bounded * dy]);
}
