import { darker, lighter } from "./colour";
import { FLOOR, CENTRE, form, line, shadow, type Sheet } from "./sheet";

/** Cements and aggregates of Kendalsari; slag concrete is a cool grey. */
export const CEMENT = {
  grey: "#a3a29b",
  dark: "#6f6e6a",
  red: "#a8563f",
  yellow: "#cda24f",
  white: "#dcd9cf",
  aerated: "#e4e1d8",
  green: "#6f8a72",
} as const;

/** Where a point in the room falls on the sheet: x to the right and near, y to the right and far, z up. */
export interface Place {
  x: number;
  y: number;
  z: number;
}

/** A drawing of blocks in parallel projection; `scale` is units on the sheet for one in the room. */
export class Blocks {
  constructor(
    private readonly sheet: Sheet,
    private readonly scale: number,
    private readonly origin = { x: CENTRE, y: FLOOR - 60 },
  ) {}

  /** Top face of any outline, its sides down to the floor of the block, with grain. Outline clockwise from above. */
  prism(
    place: Place,
    outline: readonly (readonly [number, number])[],
    height: number,
    colour: string,
    speckled = true,
  ): void {
    const at = (x: number, y: number, z: number) =>
      this.project({ x: place.x + x, y: place.y + y, z: place.z + z });
    const points = (z: number) => outline.map(([x, y]) => at(x, y, z));
    const top = points(height);
    const foot = points(0);
    outline.forEach((from, index) => {
      const next = (index + 1) % outline.length;
      const to = outline[next] ?? from;
      const [a, b, c, d] = [top[index], top[next], foot[next], foot[index]];
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const [normalX, normalY] = [-dy, dx];
      // Faces that look at the eye: their outward normal points to larger x or smaller y.
      if (a && b && c && d && normalX - normalY > 0.001) {
        const length = Math.hypot(normalX, normalY) || 1;
        const shade = 0.12 + 0.3 * Math.max(0, normalX / length);
        this.face([a, b, c, d], darker(colour, shade), speckled);
      }
    });
    this.face(top, lighter(colour, 0.12), speckled);
    this.sheet.add(
      line(`M${top.map(([x, y]) => `${x} ${y}`).join("L")}z`, lighter(colour, 0.4), 3, `opacity=".7"`),
    );
  }

  /** A cuboid, its corner nearest the left at `place`. */
  cuboid(place: Place, width: number, depth: number, height: number, colour: string, speckled = true): void {
    this.prism(
      place,
      [
        [0, 0],
        [0, depth],
        [width, depth],
        [width, 0],
      ],
      height,
      colour,
      speckled,
    );
  }

  project({ x, y, z }: Place): [number, number] {
    const round = (value: number) => Math.round(value * 10) / 10;
    return [
      round(this.origin.x + (x + y) * 0.866 * this.scale),
      round(this.origin.y + (x - y) * 0.42 * this.scale - z * this.scale),
    ];
  }

  private face(points: readonly (readonly [number, number])[], colour: string, speckled: boolean): void {
    const path = `M${points.map(([x, y]) => `${x} ${y}`).join("L")}z`;
    this.sheet.add(form(path, colour), form(path, "url(#plane)"));
    if (speckled) {
      this.sheet.add(form(path, this.speckle()));
    }
  }

  private cached: string | undefined;

  /** Sand and slag in the concrete. */
  private speckle(): string {
    this.cached ??= this.sheet.pattern(
      62,
      58,
      `<path d="M6 8h2M22 20h3M44 6h2M52 26h3M34 38h2M12 44h3M56 50h2M28 54h2M4 28h2" stroke="#24150c" stroke-width="3" stroke-linecap="round" opacity=".28"/><path d="M14 16h3M36 14h2M48 40h3M20 32h2M40 52h3M8 54h2M58 12h2" stroke="#fff6e6" stroke-width="3" stroke-linecap="round" opacity=".45"/>`,
    );
    return this.cached;
  }
}

/** The floor shadow for a heap of blocks. */
export function blockShadow(sheet: Sheet, width: number, y = FLOOR - 40): void {
  sheet.add(shadow(CENTRE + 20, y, width, width * 0.22));
}
