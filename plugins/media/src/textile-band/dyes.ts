/** Natural dyes of the brand (experience.md, Look) and the papers that they tint. */
export const DYES = {
  nila: "#1f3a5f",
  soga: "#7a4a26",
  kunyit: "#e0a526",
  daun: "#3f6b4f",
  bata: "#a8452f",
  kertas: "#faf7f1",
} as const;

/** The colours of one cloth: its ground, its main motif, a softer second tone, and the one accent. */
export interface ClothColours {
  ground: string;
  motif: string;
  soft: string;
  accent: string;
}

/**
 * Cloths on light and on dyed ground. All are quiet: one dye and its tints, with an accent that covers little.
 */
export const CLOTHS: readonly ClothColours[] = [
  { ground: "#e4e9ee", motif: DYES.nila, soft: "#8fa3bd", accent: DYES.kunyit },
  { ground: "#f3e5d0", motif: DYES.soga, soft: "#c79f73", accent: DYES.nila },
  { ground: "#e4ebdf", motif: DYES.daun, soft: "#94b198", accent: DYES.kunyit },
  { ground: "#f5ded3", motif: DYES.bata, soft: "#d99a84", accent: DYES.kunyit },
  { ground: "#f8e7bd", motif: DYES.soga, soft: "#d3a654", accent: DYES.bata },
  { ground: "#f6ecd9", motif: DYES.nila, soft: "#b98d5f", accent: DYES.soga },
  { ground: DYES.nila, motif: "#c9d4e4", soft: "#587397", accent: DYES.kunyit },
  { ground: "#5f3a1f", motif: "#ecd3ac", soft: "#a67a4c", accent: DYES.kunyit },
  { ground: "#33583f", motif: "#d5e2cd", soft: "#6f967a", accent: DYES.kunyit },
  { ground: "#8f3927", motif: "#f3d5c0", soft: "#c9775e", accent: DYES.kunyit },
];
