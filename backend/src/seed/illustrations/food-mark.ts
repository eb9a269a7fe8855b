import { darker, lighter } from "./colour";
import { ellipsePath, form, line, moved, panelPath } from "./sheet";

/** What a label shows: drawn about the origin, within a radius of about 90. */
export type FoodMark =
  | "tempe"
  | "chilli"
  | "cheese"
  | "lime-leaf"
  | "seaweed"
  | "barbecue"
  | "salak"
  | "salak-slice"
  | "dodol"
  | "coffee"
  | "jackfruit"
  | "apple"
  | "banana"
  | "rendang"
  | "egg"
  | "lung"
  | "mushroom"
  | "jerky"
  | "date"
  | "spice";

function scatter(
  draw: (x: number, y: number, turn: number) => string,
  spots: readonly (readonly [number, number, number])[],
): string {
  return spots.map(([x, y, turn]) => draw(x, y, turn)).join("");
}

const BEANS = [
  [-22, -14],
  [8, -26],
  [28, -2],
  [-2, 4],
  [-28, 14],
  [14, 24],
  [-8, 30],
] as const;

function tempeSlice(x: number, y: number, turn: number): string {
  return moved(
    x,
    y,
    form(ellipsePath(4, 5, 52, 44), "#7f5a24") +
      form(ellipsePath(0, 0, 52, 44), "#e2bd72", "plane") +
      BEANS.map(([bx, by]) => `<ellipse cx="${bx}" cy="${by}" rx="11" ry="7.5" fill="#bd8c3c"/>`).join(""),
    turn,
  );
}

function leaf(x: number, y: number, turn: number, colour: string, size = 1): string {
  return moved(
    x,
    y,
    form("M-56 0Q-10 -40 56 0Q-10 40 -56 0z", colour, "plane") +
      line("M-48 0H44M-18 0l14 -15M-18 0l14 15M6 0l12 -10M6 0l12 10", lighter(colour, 0.4), 3),
    turn,
    size,
  );
}

function chilli(x: number, y: number, turn: number, size = 1): string {
  return moved(
    x,
    y,
    form("M-52 -8C-30 -32 40 -22 74 26C30 24 -40 30 -52 -8z", "#b8402a", "plane") +
      line("M-48 -10q-20 -6 -26 -26", "#3f6b4f", 9) +
      line("M-26 -8q30 -8 60 12", "#e58a72", 4),
    turn,
    size,
  );
}

function cube(x: number, y: number, size: number, colour: string): string {
  const h = size * 0.5;
  return moved(
    x,
    y,
    form(`M0 ${-h}L${size} 0L0 ${h}L${-size} 0z`, lighter(colour, 0.22)) +
      form(`M${-size} 0L0 ${h}V${h + size}L${-size} ${size}z`, colour) +
      form(`M${size} 0L0 ${h}V${h + size}L${size} ${size}z`, darker(colour, 0.24)),
  );
}

function meat(x: number, y: number, turn: number, colour: string): string {
  return moved(
    x,
    y,
    form("M-50 -10C-44 -46 20 -48 48 -26C62 0 44 40 6 42C-34 44 -58 20 -50 -10z", colour, "plane") +
      line("M-28 -14q22 -16 52 -6M-30 8q30 -14 64 -2M-14 26q18 -8 34 -4", darker(colour, 0.42), 5) +
      `<circle cx="-10" cy="-22" r="4" fill="#d9a05a"/><circle cx="24" cy="12" r="4" fill="#d9a05a"/><circle cx="-26" cy="22" r="3" fill="#d9a05a"/>`,
    turn,
  );
}

function salak(x: number, y: number, turn: number): string {
  const scales = [-36, -12, 12, 36]
    .map((sy, row) => [-30, -10, 10, 30].map((sx) => `M${sx + (row % 2) * 10 - 8} ${sy}l8 9l8 -9`).join(""))
    .join("");
  return moved(
    x,
    y,
    form("M0 -66C34 -52 58 0 44 36C30 62 -30 62 -44 36C-58 0 -34 -52 0 -66z", "#7a4526", "plane") +
      line(scales, "#4e2812", 4) +
      form("M-7 -62q7 -20 16 -22q-2 14 0 24z", "#a67a4c"),
    turn,
  );
}

function salakSlice(x: number, y: number, turn: number): string {
  return moved(
    x,
    y,
    form("M-50 6C-44 -40 30 -52 52 -8C48 30 -20 50 -50 6z", "#ecd6a0", "plane") +
      line("M-34 2q30 -30 70 -14", "#c79b55", 4) +
      form(ellipsePath(2, -2, 11, 15), "#6b4423"),
    turn,
  );
}

const MARKS: Readonly<Record<FoodMark, () => string>> = {
  tempe: () =>
    scatter(tempeSlice, [
      [-34, 26, 12],
      [36, 30, -20],
      [2, -30, 4],
    ]),
  chilli: () => tempeSlice(-24, 24, 10) + chilli(14, -22, -14) + chilli(20, 24, 8, 0.8),
  cheese: () =>
    tempeSlice(-34, 30, 8) +
    moved(
      20,
      -12,
      form("M-52 20L40 -40Q62 -20 58 20z", "#f0c44f", "plane") +
        form("M-52 20H58V50H-52z", "#d9a62e") +
        form(ellipsePath(-6, 34, 10, 8), "#b98213") +
        form(ellipsePath(32, 4, 9, 7), "#d9a62e") +
        form(ellipsePath(34, 38, 7, 6), "#b98213"),
    ),
  "lime-leaf": () =>
    tempeSlice(-26, 26, 8) + leaf(20, -26, -30, "#4b7a58") + leaf(38, 18, 24, "#3f6b4f", 0.8),
  seaweed: () =>
    tempeSlice(-26, 24, 6) +
    moved(
      24,
      -6,
      form(panelPath(-34, -56, 68, 100, 5), "#2f4a3a", "plane") +
        line("M-20 -40v66M0 -44v76M20 -38v60", "#4f7359", 4, `stroke-dasharray="12 7"`),
      16,
    ),
  barbecue: () =>
    tempeSlice(-26, 24, 6) +
    moved(
      22,
      -8,
      form(
        "M-14 66C-52 40 -44 6 -16 -16C-18 4 -6 10 0 2C-8 -28 8 -56 24 -68C22 -40 62 -16 52 26C46 54 20 70 -14 66z",
        "#c4552f",
        "plane",
      ) + form("M4 60C-14 44 -6 24 10 8C10 26 30 28 26 46C22 58 14 62 4 60z", "#f0b93a"),
    ),
  salak: () => salak(-30, 10, -16) + salak(34, 8, 14),
  "salak-slice": () => salak(-32, -2, -14) + salakSlice(34, -30, 10) + salakSlice(30, 36, -18),
  dodol: () => cube(-44, 4, 36, "#7a4526") + cube(36, 2, 36, "#8a5330") + cube(-4, -48, 36, "#945c34"),
  date: () =>
    [
      [-40, 16, -20],
      [34, 24, 24],
      [2, -28, 4],
    ]
      .map(([x = 0, y = 0, turn = 0]) =>
        moved(
          x,
          y,
          form(ellipsePath(0, 0, 50, 30), "#8a4f22", "plane") +
            line("M-34 -4q34 -18 68 0M-30 10q30 10 58 2", "#5c3212", 4),
          turn,
        ),
      )
      .join(""),
  coffee: () =>
    [
      [-34, 22, -30],
      [36, 20, 24],
      [2, -36, 6],
    ]
      .map(([x = 0, y = 0, turn = 0]) =>
        moved(
          x,
          y,
          form(ellipsePath(0, 0, 48, 34), "#5a341c", "plane") + line("M-44 0q22 -18 44 0t44 0", "#2c170b", 6),
          turn,
        ),
      )
      .join(""),
  jackfruit: () =>
    [
      [-36, 14, -10],
      [34, 16, 16],
      [2, -36, 90],
    ]
      .map(([x = 0, y = 0, turn = 0]) =>
        moved(
          x,
          y,
          form("M-56 0C-44 -36 30 -36 58 -6C40 28 -36 36 -56 0z", "#e8b73a", "plane") +
            line("M-40 0q36 -20 80 -6M-34 12q30 -8 60 -4", "#c08a1c", 4),
          turn,
        ),
      )
      .join(""),
  apple: () =>
    moved(
      -4,
      8,
      form(
        "M0 -44C34 -70 76 -34 62 14C52 56 24 74 0 62C-24 74 -52 56 -62 14C-76 -34 -34 -70 0 -44z",
        "#b8402a",
        "plane",
      ) +
        line("M0 -44q-2 -24 14 -34", "#5a341c", 7) +
        leaf(34, -74, -20, "#4b7a58", 0.5) +
        line("M-42 -8q4 -22 18 -28", "#eda58f", 7),
    ),
  banana: () =>
    [-20, 22]
      .map((y) =>
        moved(
          0,
          y,
          form("M-70 -20C-40 30 40 34 74 -14C84 -8 80 10 72 20C34 62 -50 56 -82 -6z", "#e8c04a", "plane") +
            line("M-62 0q60 44 128 4", "#b98a1f", 4),
        ),
      )
      .join(""),
  rendang: () => meat(-34, 26, 8, "#5f3018") + meat(36, 28, -14, "#6b3719") + meat(2, -28, 4, "#74401f"),
  egg: () =>
    form(ellipsePath(6, 8, 78, 60), "#5f3018", "plane") +
    moved(
      0,
      -10,
      form("M0 -56C36 -56 56 -10 52 18C46 52 -46 52 -52 18C-56 -10 -36 -56 0 -56z", "#f3e3c8", "plane") +
        form(ellipsePath(2, 12, 26, 26), "#e8a52c", "plane"),
    ),
  lung: () =>
    [
      [-36, 24, -8],
      [36, 28, 12],
      [0, -30, 4],
    ]
      .map(([x = 0, y = 0, turn = 0]) =>
        moved(
          x,
          y,
          form("M-54 -24Q0 -44 54 -22L46 28Q0 40 -48 26z", "#7a4a2a", "plane") +
            [
              [-26, -8],
              [4, -16],
              [28, 2],
              [-8, 12],
              [-32, 14],
              [18, 18],
            ]
              .map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="6" fill="#54301a"/>`)
              .join(""),
          turn,
        ),
      )
      .join(""),
  jerky: () =>
    [
      [-12, 34, -6],
      [14, -2, 8],
      [-8, -38, -4],
    ]
      .map(([x = 0, y = 0, turn = 0]) =>
        moved(
          x,
          y,
          form("M-80 -14Q-30 -30 20 -18T82 -12L78 16Q30 6 -10 20T-78 18z", "#6e2f1c", "plane") +
            line("M-60 0Q0 -14 60 2M-40 10q40 -10 80 -2", "#a65a3a", 3),
          turn,
        ),
      )
      .join("") + chilli(44, 40, 10, 0.5),
  mushroom: () =>
    moved(
      0,
      4,
      form("M-24 0h48l8 62q-32 16 -64 0z", "#eadcc2", "round") +
        form("M-76 8C-76 -56 -30 -76 0 -76S76 -56 76 8Q0 30 -76 8z", "#8a5a34", "plane") +
        `<circle cx="-30" cy="-30" r="9" fill="#c79f73"/><circle cx="14" cy="-48" r="11" fill="#c79f73"/><circle cx="40" cy="-16" r="7" fill="#c79f73"/>`,
    ),
  spice: () =>
    chilli(-10, -26, -10) +
    leaf(30, 30, 18, "#3f6b4f", 0.8) +
    `<circle cx="-36" cy="30" r="26" fill="#b0674f"/><path d="M-36 4v-14M-52 20q16 20 32 0" stroke="#7c3d2b" stroke-width="5" fill="none" stroke-linecap="round"/>`,
};

/** The food drawn about the origin, inside a radius of about 90. */
export function drawFoodMark(mark: FoodMark): string {
  return MARKS[mark]();
}
