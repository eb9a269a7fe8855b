import { darker, lighter } from "./colour";
import { type Sheet, ellipsePath, form } from "./sheet";

/** Ketak vine after smoking, and the stains that weavers lay in. */
export const VINE = { honey: "#c98d4b", smoked: "#8a5a30", pale: "#dfb67d", dark: "#51321c" } as const;

/** The coils of ketak seen from the side: rows of short stitches, each row shifted by half a stitch. */
export function coilWeave(sheet: Sheet, colour: string, size = 1): string {
  const stitch = (x: number, y: number, fill: string) =>
    `<rect x="${x + 1}" y="${y + 1}" width="24" height="13" rx="6" fill="${fill}"/>`;
  const [light, dark] = [lighter(colour, 0.14), darker(colour, 0.08)];
  return sheet.pattern(
    26,
    30,
    `<path d="M0 0h26v30H0z" fill="${darker(colour, 0.4)}"/>${stitch(0, 0, light)}${stitch(-13, 15, colour)}${stitch(13, 15, dark)}`,
    `scale(${size})`,
  );
}

/** Plaited strips, over and under. */
export function plait(sheet: Sheet, colour: string, other: string, size = 1): string {
  const strip = (x: number, y: number, width: number, height: number, fill: string) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${fill}"/>`;
  return sheet.pattern(
    40,
    40,
    `<path d="M0 0h40v40H0z" fill="${darker(colour, 0.45)}"/>` +
      strip(1, 1, 38, 18, colour) +
      strip(1, 21, 18, 18, other) +
      strip(21, 21, 18, 18, lighter(other, 0.1)) +
      strip(1, 1, 18, 18, lighter(colour, 0.12)),
    `scale(${size})rotate(45)`,
  );
}

/** A coiled disc seen from the front: rings of stitches, with a flower of darker ones in the middle. */
export function coiledDisc(
  x: number,
  y: number,
  radius: number,
  colour: string,
  motif: string,
  petals: number,
): string {
  const rings: string[] = [form(ellipsePath(x, y, radius, radius), darker(colour, 0.42))];
  for (let ring = radius - 9; ring > 12; ring -= 18) {
    const stitch =
      Math.round(((2 * Math.PI * ring) / Math.max(6, Math.round((2 * Math.PI * ring) / 24))) * 100) / 100;
    const inMotif = ring < radius * 0.62 && ring > radius * 0.16;
    const tone = Math.round(ring / 18) % 2 === 0 ? colour : lighter(colour, 0.12);
    rings.push(
      `<circle cx="${x}" cy="${y}" r="${ring}" fill="none" stroke="${tone}" stroke-width="15" stroke-dasharray="${stitch - 2.4} 2.4"/>`,
    );
    if (inMotif) {
      const share = Math.sin(((ring - radius * 0.16) / (radius * 0.46)) * Math.PI) * 0.72 + 0.14;
      const step = (2 * Math.PI * ring) / petals;
      rings.push(
        `<circle cx="${x}" cy="${y}" r="${ring}" fill="none" stroke="${motif}" stroke-width="14" stroke-dasharray="${step * share} ${step * (1 - share)}" stroke-dashoffset="${(step * share) / 2}"/>`,
      );
    }
  }
  rings.push(form(ellipsePath(x, y, 14, 14), motif));
  return rings.join("");
}
