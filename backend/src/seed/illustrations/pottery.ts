import { darker, lighter } from "./colour";
import { type Profile, Turned } from "./lathe";
import { CENTRE, type Sheet, form, gleam, line, moved, shadow } from "./sheet";

/** Fired clays of Kasongan and their slips. */
export const CLAY = {
  terracotta: "#b95f3d",
  brick: "#a04a2f",
  sand: "#c9955f",
  smoke: "#4a403a",
  jade: "#5f8271",
} as const;

/** A relief that runs about a vessel between two heights. */
export type Relief = "lozenge" | "petal" | "wave" | "rope" | "ring" | "leaf";

export interface Vessel {
  profile: Profile;
  colour: string;
  /** Inner dark of the mouth; closed vessels have none. */
  open?: boolean;
  reliefs?: readonly {
    kind: Relief;
    from: number;
    to: number;
    colour?: string;
    ground?: string;
    count?: number;
  }[];
}

/** Draws a vessel that was thrown on the wheel, with its reliefs. */
export function drawVessel(sheet: Sheet, vessel: Vessel): void {
  const turned = new Turned(vessel.profile);
  const body = turned.outline();
  const foot = turned.halfWidth(turned.bottom);
  sheet.add(
    shadow(
      CENTRE + 30,
      turned.bottom + 8,
      Math.max(foot * 1.7, turned.halfWidth((turned.top + turned.bottom) / 2) * 1.15),
    ),
  );
  sheet.add(`<path d="${body}" fill="${vessel.colour}"/>`);
  sheet.add(sheet.clipped(body, throwingLines(turned, vessel.colour)));
  for (const relief of vessel.reliefs ?? []) {
    sheet.add(sheet.clipped(body, drawRelief(turned, vessel.colour, relief)));
  }
  sheet.add(`<path d="${body}" fill="url(#round)"/>`);
  const gleamX = (y: number) => CENTRE - turned.halfWidth(y) * 0.68;
  const from = turned.top + (turned.bottom - turned.top) * 0.3;
  const to = turned.top + (turned.bottom - turned.top) * 0.55;
  sheet.add(
    gleam(
      `M${gleamX(from)} ${from}Q${gleamX((from + to) / 2) - 14} ${(from + to) / 2} ${gleamX(to)} ${to}`,
      18,
      0.22,
    ),
  );
  if (vessel.open !== false) {
    sheet.add(
      form(turned.mouth(), lighter(vessel.colour, 0.16)),
      form(turned.mouth(14), darker(vessel.colour, 0.62)),
    );
  }
}

/** The faint rings that a potter's fingers leave. */
function throwingLines(turned: Turned, colour: string): string {
  const rings: string[] = [];
  for (let y = turned.top + 34; y < turned.bottom - 10; y += 31) {
    const half = turned.halfWidth(y);
    rings.push(`M${CENTRE - half} ${y}A${half} ${half * 0.1} 0 0 0 ${CENTRE + half} ${y}`);
  }
  return line(rings.join(""), darker(colour, 0.4), 2, `opacity=".16"`);
}

function drawRelief(turned: Turned, clay: string, relief: NonNullable<Vessel["reliefs"]>[number]): string {
  const { from, to } = relief;
  const colour = relief.colour ?? darker(clay, 0.34);
  const middle = (from + to) / 2;
  const half = (to - from) / 2;
  const ground = relief.ground ? form(turned.hoop(from, to), relief.ground) : "";
  const edges = relief.ground
    ? form(turned.hoop(from - 6, from), darker(clay, 0.3)) + form(turned.hoop(to, to + 6), darker(clay, 0.3))
    : "";
  const marks = (count: number, draw: (width: number) => string) =>
    turned.around(middle, count, (x, y, squeeze) => moved(x, y, draw(Math.max(0.12, squeeze))));
  switch (relief.kind) {
    case "ring":
      return form(turned.hoop(from, to), colour);
    case "rope":
      return (
        form(turned.hoop(from, to), darker(clay, 0.12)) +
        marks(relief.count ?? 26, (w) => line(`M${-8 * w} ${half * 0.8}L${8 * w} ${-half * 0.8}`, colour, 4))
      );
    case "lozenge":
      return (
        ground +
        edges +
        marks(
          relief.count ?? 13,
          (w) =>
            form(`M0 ${-half * 0.8}L${half * 0.62 * w} 0L0 ${half * 0.8}L${-half * 0.62 * w} 0z`, colour) +
            form(
              `M0 ${-half * 0.32}L${half * 0.25 * w} 0L0 ${half * 0.32}L${-half * 0.25 * w} 0z`,
              relief.ground ?? lighter(clay, 0.3),
            ),
        )
      );
    case "petal":
      return (
        ground +
        edges +
        marks(
          relief.count ?? 15,
          (w) =>
            form(
              `M0 ${-half * 0.9}Q${half * 0.75 * w} ${half * 0.1} 0 ${half * 0.9}Q${-half * 0.75 * w} ${half * 0.1} 0 ${-half * 0.9}z`,
              colour,
            ) + line(`M0 ${-half * 0.35}V${half * 0.5}`, relief.ground ?? lighter(clay, 0.25), 4),
        )
      );
    case "leaf":
      return (
        ground +
        edges +
        marks(
          relief.count ?? 11,
          (w) =>
            form(
              `M${-30 * w} ${half * 0.6}Q${-20 * w} ${-half} ${26 * w} ${-half * 0.75}Q${24 * w} ${half * 0.7} ${-30 * w} ${half * 0.6}z`,
              colour,
            ) +
            line(
              `M${-22 * w} ${half * 0.5}Q0 0 ${20 * w} ${-half * 0.6}`,
              relief.ground ?? lighter(clay, 0.25),
              3,
            ),
        )
      );
    case "wave":
      return (
        ground +
        edges +
        marks(relief.count ?? 15, (w) =>
          line(`M${-26 * w} ${half * 0.3}Q${-13 * w} ${-half * 0.9} 0 0T${26 * w} ${-half * 0.3}`, colour, 7),
        )
      );
  }
}
