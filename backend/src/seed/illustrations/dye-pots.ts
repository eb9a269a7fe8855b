import type { ClothColours } from "@pasar-sentra/media/textile-band/dyes";

/** Colourways of cloth in the seeded catalogue, after the dyes that give them. */
export const DYE_POTS = {
  sogan: { ground: "#f3e5d0", motif: "#5f3a1f", soft: "#b98d5f", accent: "#1f3a5f" },
  soganDark: { ground: "#4a2d1a", motif: "#e8cfa6", soft: "#9a7048", accent: "#e0a526" },
  tingi: { ground: "#8a4f2c", motif: "#f0d9a8", soft: "#c08a4e", accent: "#e0a526" },
  mengkudu: { ground: "#9c3b2e", motif: "#f3d9b8", soft: "#c9775e", accent: "#e0a526" },
  nila: { ground: "#1f3a5f", motif: "#dfe6ef", soft: "#587397", accent: "#e0a526" },
  night: { ground: "#182642", motif: "#f3e7c8", soft: "#6a7fa6", accent: "#f0c44f" },
  nilaPale: { ground: "#e4e9ee", motif: "#1f3a5f", soft: "#8fa3bd", accent: "#7a4a26" },
  bata: { ground: "#a8452f", motif: "#f3d5c0", soft: "#d98a6a", accent: "#e0a526" },
  bataPale: { ground: "#f5ded3", motif: "#a8452f", soft: "#d99a84", accent: "#1f3a5f" },
  daun: { ground: "#3f6b4f", motif: "#dbe8d3", soft: "#7fa488", accent: "#e0a526" },
  daunPale: { ground: "#e4ebdf", motif: "#3f6b4f", soft: "#94b198", accent: "#a8452f" },
  kunyit: { ground: "#e0a526", motif: "#7a4a26", soft: "#f3d58a", accent: "#a8452f" },
  secang: { ground: "#8e3a4c", motif: "#f4d9d2", soft: "#c07a80", accent: "#f0c44f" },
  arang: { ground: "#2d2a2b", motif: "#e9dfcf", soft: "#7c716a", accent: "#a8452f" },
  tosca: { ground: "#3b7d7a", motif: "#e3efe6", soft: "#83b3a9", accent: "#f0c44f" },
  ungu: { ground: "#5b4470", motif: "#ece2ee", soft: "#9a83ab", accent: "#f0c44f" },
} as const satisfies Record<string, ClothColours>;
