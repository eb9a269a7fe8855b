import { CENTRE } from "./sheet";

/** Outline of a turned object from rim to foot: half width and height on the sheet, top to bottom. */
export type Profile = readonly (readonly [halfWidth: number, y: number])[];

const SAMPLES = 7;
/** How round a turned thing looks from slightly above: depth of its rings to their width. */
const TILT = 0.1;

/** The profile as smooth points (Catmull-Rom), close enough together to look up widths. */
function samples(profile: Profile): [number, number][] {
  const points: [number, number][] = [];
  for (let index = 0; index < profile.length - 1; index += 1) {
    const [a, b, c, d] = [index - 1, index, index + 1, index + 2].map(
      (at) => profile[Math.min(profile.length - 1, Math.max(0, at))] ?? [0, 0],
    ) as [[number, number], [number, number], [number, number], [number, number]];
    for (let step = 0; step < SAMPLES; step += 1) {
      const t = step / SAMPLES;
      const blend = (axis: 0 | 1) =>
        0.5 *
        (2 * b[axis] +
          (c[axis] - a[axis]) * t +
          (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
          (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t);
      points.push([blend(0), blend(1)]);
    }
  }
  const last = profile[profile.length - 1];
  return last === undefined ? points : [...points, [last[0], last[1]]];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A thing turned on a wheel or lathe, seen from slightly above. */
export class Turned {
  private readonly points: [number, number][];

  constructor(
    profile: Profile,
    private readonly centre = CENTRE,
  ) {
    this.points = samples(profile);
  }

  get top(): number {
    return this.points[0]?.[1] ?? 0;
  }

  get bottom(): number {
    return this.points[this.points.length - 1]?.[1] ?? 0;
  }

  halfWidth(y: number): number {
    const after = this.points.findIndex(([, height]) => height >= y);
    const below = this.points[after];
    const above = this.points[after - 1];
    if (below === undefined || above === undefined) {
      return (this.points[after === 0 ? 0 : this.points.length - 1] ?? [0, 0])[0];
    }
    const share = (y - above[1]) / (below[1] - above[1] || 1);
    return above[0] + (below[0] - above[0]) * share;
  }

  /** The silhouette, its foot rounded as a ring is. */
  outline(): string {
    const right = this.points.map(([half, y]) => `${round(this.centre + half)} ${round(y)}`);
    const left = this.points.map(([half, y]) => `${round(this.centre - half)} ${round(y)}`).reverse();
    const foot = this.halfWidth(this.bottom);
    return (
      `M${right.join("L")}A${round(foot)} ${round(foot * TILT)} 0 0 1 ${left[0] ?? ""}L${left.slice(1).join("L")}` +
      `A${round(this.halfWidth(this.top))} ${round(this.halfWidth(this.top) * TILT)} 0 0 1 ${right[0] ?? ""}z`
    );
  }

  /** The ring of the mouth, as a flat ellipse; `inset` makes the opening inside the rim. */
  mouth(inset = 0, y = this.top): string {
    const rx = round(this.halfWidth(y) - inset);
    const ry = round(Math.max(2, rx * TILT));
    return `M${round(this.centre - rx)} ${y}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0z`;
  }

  /** A hoop about the body between two heights, curved as the eye sees it. */
  hoop(from: number, to: number): string {
    const [above, below] = [round(this.halfWidth(from)), round(this.halfWidth(to))];
    const c = this.centre;
    const middle = round(this.halfWidth((from + to) / 2));
    const halfway = (from + to) / 2;
    return (
      `M${c - above} ${from}A${above} ${round(above * TILT)} 0 0 0 ${c + above} ${from}` +
      `Q${round(c + middle * 2 - (above + below) / 2)} ${halfway} ${c + below} ${to}` +
      `A${below} ${round(below * TILT)} 0 0 1 ${c - below} ${to}` +
      `Q${round(c - middle * 2 + (above + below) / 2)} ${halfway} ${c - above} ${from}z`
    );
  }

  /** `count` marks about the front half at one height: where each is, and how much the curve narrows it (0–1). */
  around(y: number, count: number, draw: (x: number, y: number, squeeze: number) => string): string {
    const half = this.halfWidth(y);
    return Array.from({ length: count }, (_, index) => {
      const angle = ((index + 0.5) / count - 0.5) * Math.PI;
      const squeeze = Math.cos(angle);
      return draw(
        round(this.centre + half * Math.sin(angle)),
        round(y + half * TILT * squeeze),
        round(squeeze * 100) / 100,
      );
    }).join("");
  }
}
