import { darker } from "./colour";
import { Blocks, blockShadow, type Place } from "./masonry";
import { CENTRE, form, line, type Sheet } from "./sheet";

type Outline = readonly (readonly [number, number])[];

const HEXAGON: Outline = Array.from({ length: 6 }, (_, index) => {
  const angle = (-index * Math.PI) / 3 + Math.PI / 6;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

function middle(x: number, y: number) {
  return { x: CENTRE + x, y };
}

/** Bricks of paving (`holland`), laid in a herringbone heap; thickness in the room's units, a brick is 2 × 1. */
export function drawPavingBricks(sheet: Sheet, colours: readonly string[], thickness: number): void {
  blockShadow(sheet, 440, 830);
  const blocks = new Blocks(sheet, 128, middle(-332, 800));
  const layer = (z: number, count: number) => {
    for (let row = count - 1; row >= 0; row -= 1) {
      for (let column = 0; column < 2; column += 1) {
        const colour = colours[(row + column + z) % colours.length] ?? "#a3a29b";
        const shift = z === 0 ? 0 : 0.45;
        blocks.cuboid(
          { x: column * 2.04 - 0.2 + shift, y: row * 1.03 + shift * 0.4, z: z * (thickness + 0.02) },
          1.98,
          0.98,
          thickness,
          colour,
        );
      }
    }
  };
  layer(0, 2);
  layer(1, 2);
  const top = colours[1 % colours.length] ?? "#a3a29b";
  blocks.cuboid({ x: 1, y: 0.9, z: 2 * (thickness + 0.02) }, 1.98, 0.98, thickness, top);
}

/** Hexagonal pavers, seven of them in a rosette with one on top. */
export function drawHexagonPavers(sheet: Sheet, colours: readonly string[], thickness: number): void {
  blockShadow(sheet, 460, 800);
  const blocks = new Blocks(sheet, 150, middle(0, 740));
  const step = Math.sqrt(3) * 1.02;
  const around = Array.from({ length: 6 }, (_, index) => {
    const angle = (index * Math.PI) / 3;
    return { x: Math.cos(angle) * step, y: Math.sin(angle) * step, z: 0 };
  });
  const farFirst: Place[] = [...around, { x: 0, y: 0, z: 0 }].sort((a, b) => a.x - a.y - (b.x - b.y));
  for (const [index, place] of farFirst.entries()) {
    blocks.prism(place, HEXAGON, thickness, colours[index % colours.length] ?? "#a3a29b");
  }
  blocks.prism({ x: 0.3, y: 0.4, z: thickness + 0.02 }, HEXAGON, thickness, colours[0] ?? "#a3a29b");
}

/** Grass pavers: blocks with five openings that let the lawn through. */
export function drawGrassPavers(sheet: Sheet, colour: string): void {
  blockShadow(sheet, 470, 830);
  const blocks = new Blocks(sheet, 118, middle(-420, 730));
  for (let row = 1; row >= 0; row -= 1) {
    for (let column = 0; column < 2; column += 1) {
      const place = { x: column * 2.06, y: row * 2.06, z: 0 };
      blocks.cuboid(place, 2, 2, 0.55, colour);
      for (const [x, y] of [
        [0.15, 1.3],
        [0.15, 0.15],
        [0.72, 0.72],
        [1.3, 1.3],
        [1.3, 0.15],
      ] as const) {
        const corners = [
          [x, y],
          [x, y + 0.55],
          [x + 0.55, y + 0.55],
          [x + 0.55, y],
        ].map(([cx = 0, cy = 0]) => blocks.project({ x: place.x + cx, y: place.y + cy, z: 0.55 }));
        const hole = `M${corners.map((corner) => corner.join(" ")).join("L")}z`;
        const [left, , right] = corners;
        sheet.add(form(hole, darker(colour, 0.55)));
        if (left && right) {
          const [cx, cy] = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
          sheet.add(
            line(
              `M${cx - 20} ${cy + 10}q-8 -30 -20 -42M${cx - 8} ${cy + 14}q-2 -36 -4 -56M${cx + 8} ${cy + 12}q4 -30 14 -50M${cx + 20} ${cy + 8}q8 -20 22 -32M${cx} ${cy + 14}q2 -26 6 -40`,
              "#4b7a58",
              8,
            ),
            line(`M${cx - 12} ${cy + 12}q-6 -24 -14 -34M${cx + 14} ${cy + 10}q2 -24 10 -36`, "#7fa86f", 6),
          );
        }
      }
    }
  }
}

/** Aerated blocks (bata ringan), stacked as they leave the kiln; `thickness` is the wall's, in the room's units. */
export function drawAeratedBlocks(sheet: Sheet, colour: string, thickness: number, rows: number): void {
  blockShadow(sheet, 440, 850);
  const blocks = new Blocks(sheet, 150, middle(-330, 800));
  for (let layer = 0; layer < rows; layer += 1) {
    for (let row = 1; row >= 0; row -= 1) {
      blocks.cuboid(
        {
          x: layer === rows - 1 ? 0.5 : 0,
          y: row * (thickness + 0.06) + (layer === rows - 1 ? 0.1 : 0),
          z: layer * 1.02,
        },
        3,
        thickness,
        1,
        colour,
      );
    }
  }
}

/** Hollow concrete blocks (batako), two cells in each. */
export function drawHollowBlocks(sheet: Sheet, colour: string): void {
  blockShadow(sheet, 440, 840);
  const blocks = new Blocks(sheet, 138, middle(-320, 800));
  const one = (place: Place) => {
    blocks.cuboid(place, 3, 1.1, 1.25, colour);
    for (const x of [0.24, 1.62]) {
      const hole = [
        [x, 0.22],
        [x, 0.88],
        [x + 1.14, 0.88],
        [x + 1.14, 0.22],
      ].map(([cx = 0, cy = 0]) => blocks.project({ x: place.x + cx, y: place.y + cy, z: place.z + 1.25 }));
      sheet.add(form(`M${hole.map((corner) => corner.join(" ")).join("L")}z`, darker(colour, 0.6)));
    }
  };
  one({ x: 0, y: 1.3, z: 0 });
  one({ x: 0, y: 0, z: 0 });
  one({ x: 0.4, y: 0.7, z: 1.27 });
}

/** Kerbstones (kanstin): long, with a bevelled shoulder. */
export function drawKerbs(sheet: Sheet, colour: string, stripe: string): void {
  blockShadow(sheet, 470, 850);
  const blocks = new Blocks(sheet, 138, middle(-400, 770));
  for (const [index, place] of [
    { x: -0.1, y: 2.1, z: 0 },
    { x: 0, y: 0.2, z: 0 },
  ].entries()) {
    blocks.cuboid(place, 4, 1.1, 0.9, index === 0 ? stripe : colour);
    blocks.cuboid({ ...place, y: place.y + 0.28, z: 0.9 }, 4, 0.82, 0.62, index === 0 ? stripe : colour);
  }
}

/** A ventilation block (roster) with a kawung opening, one upright before another. */
export function drawVentBlocks(sheet: Sheet, colour: string): void {
  blockShadow(sheet, 430, 900);
  const block = (x: number, y: number, size: number) => {
    const depth = size * 0.2;
    const face = `M${x} ${y}h${size}v${size}h${-size}z`;
    sheet.add(
      form(`M${x} ${y}l${depth} ${-depth * 0.7}h${size}l${-depth} ${depth * 0.7}z`, darker(colour, 0.04)),
      form(
        `M${x + size} ${y}l${depth} ${-depth * 0.7}v${size}l${-depth} ${depth * 0.7}z`,
        darker(colour, 0.34),
      ),
      form(face, colour),
      form(face, "url(#plane)"),
    );
    const centre = { x: x + size / 2, y: y + size / 2 };
    for (const turn of [45, 135, 225, 315]) {
      const reach = size * 0.56;
      const petal = `M0 ${-size * 0.08}C${-size * 0.2} ${-reach * 0.36} ${-size * 0.17} ${-reach * 0.86} 0 ${-reach}C${size * 0.17} ${-reach * 0.86} ${size * 0.2} ${-reach * 0.36} 0 ${-size * 0.08}z`;
      sheet.add(
        `<g transform="translate(${centre.x} ${centre.y})rotate(${turn})"><path d="${petal}" fill="${darker(colour, 0.62)}"/><path d="${petal}" fill="none" stroke="${darker(colour, 0.2)}" stroke-width="8"/></g>`,
      );
    }
  };
  block(520, 430, 350);
  block(290, 570, 350);
}
