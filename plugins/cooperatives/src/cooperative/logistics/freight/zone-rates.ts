/**
 * Average price of sending one kilogram from Jakarta, 2021, as Katadata Databoks published it
 * (databoks.katadata.co.id/af946fee2f14225; confidence M): Jakarta Rp 6,273, East Java Rp 28,231,
 * Aceh Rp 56,462, West Papua Rp 128,608. The base is Jakarta's own rate, rupiah per kilogram.
 */
export const BASE_RATE = 6_273;

/** Groups of provinces that goods travel between by road and short ferry, not through a hub. */
export type Corridor = "java_nusra" | "sumatra" | "kalimantan" | "sulawesi" | "maluku" | "papua";

/** What the first kilometres cost inside a corridor, as a multiple of `BASE_RATE` (estimate, confidence L). */
export const LOCAL_FACTOR: Record<Corridor, number> = {
  java_nusra: 1,
  sumatra: 1.5,
  kalimantan: 2,
  sulawesi: 2,
  maluku: 3,
  papua: 4,
};

export interface ProvinceZone {
  corridor: Corridor;
  /** Price of a kilogram from Jakarta as a multiple of `BASE_RATE`. */
  factor: number;
}

/**
 * Every province by its Kemendagri code. Published: 31, 35, 11 and 92 (28,231 / 6,273 = 4.5; 56,462 → 9;
 * 128,608 → 20.5); the others are interpolated by distance within their island group (confidence L).
 */
export const PROVINCE_ZONES: Readonly<Record<string, ProvinceZone>> = {
  "11": { corridor: "sumatra", factor: 9 },
  "12": { corridor: "sumatra", factor: 7.4 },
  "13": { corridor: "sumatra", factor: 6.4 },
  "14": { corridor: "sumatra", factor: 6.2 },
  "15": { corridor: "sumatra", factor: 5.6 },
  "16": { corridor: "sumatra", factor: 4.8 },
  "17": { corridor: "sumatra", factor: 5.8 },
  "18": { corridor: "sumatra", factor: 3.6 },
  "19": { corridor: "sumatra", factor: 5.4 },
  "21": { corridor: "sumatra", factor: 6.4 },
  "31": { corridor: "java_nusra", factor: 1 },
  "32": { corridor: "java_nusra", factor: 1.8 },
  "33": { corridor: "java_nusra", factor: 3.2 },
  "34": { corridor: "java_nusra", factor: 3.2 },
  "35": { corridor: "java_nusra", factor: 4.5 },
  "36": { corridor: "java_nusra", factor: 1.8 },
  "51": { corridor: "java_nusra", factor: 5.2 },
  "52": { corridor: "java_nusra", factor: 6.5 },
  "53": { corridor: "java_nusra", factor: 9 },
  "61": { corridor: "kalimantan", factor: 6.6 },
  "62": { corridor: "kalimantan", factor: 7.2 },
  "63": { corridor: "kalimantan", factor: 6.8 },
  "64": { corridor: "kalimantan", factor: 7.6 },
  "65": { corridor: "kalimantan", factor: 9.2 },
  "71": { corridor: "sulawesi", factor: 9 },
  "72": { corridor: "sulawesi", factor: 8.8 },
  "73": { corridor: "sulawesi", factor: 7.2 },
  "74": { corridor: "sulawesi", factor: 8.8 },
  "75": { corridor: "sulawesi", factor: 9.2 },
  "76": { corridor: "sulawesi", factor: 8.6 },
  "81": { corridor: "maluku", factor: 12 },
  "82": { corridor: "maluku", factor: 12.5 },
  "91": { corridor: "papua", factor: 20 },
  "92": { corridor: "papua", factor: 20.5 },
  "93": { corridor: "papua", factor: 21.5 },
  "94": { corridor: "papua", factor: 22.5 },
  "95": { corridor: "papua", factor: 24 },
  "96": { corridor: "papua", factor: 19.5 },
};
