import { discs, uprightTile, type TextileFamily } from "../tile";

/** Sasirangan of the Banjar: stitched, tied and dyed, so that waves run down the cloth with dots between them. */
export const sasirangan: TextileFamily = (colours, dice) => {
  const sway = dice.whole(7, 10);
  const wave = (x: number, colour: string, width: number) =>
    `<path d="M${x} -16q${sway} 8 0 16t0 16t0 16t0 16t0 16t0 16" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
  const dots = dice.chance(0.5)
    ? discs(
        [
          [48, 8],
          [48, 24],
          [48, 40],
          [48, 56],
        ],
        3.4,
        colours.accent,
      )
    : `<path d="${[0, 16, 32, 48, 64].map((y) => `M48 ${y - 6}q5 6 0 12q-5 -6 0 -12z`).join("")}" fill="${colours.accent}"/>`;
  const twin = dice.chance(0.5);
  return uprightTile(
    64,
    64,
    wave(16, colours.motif, 11) +
      wave(16, colours.ground, 4) +
      wave(32, colours.soft, 4) +
      (twin ? wave(0, colours.soft, 3) + wave(64, colours.soft, 3) : "") +
      dots,
  );
};
