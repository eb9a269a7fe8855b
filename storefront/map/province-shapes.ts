/**
 * Province codes of the area register → shapes of `@svg-maps/indonesia`, which shows the 34 provinces from before
 * 2022. The four that were then made out of Papua and Papua Barat are shown by the shape that they were a part of.
 */
export const SHAPE_OF_PROVINCE: Record<string, string> = {
  11: "id-ac",
  12: "id-su",
  13: "id-sb",
  14: "id-ri",
  15: "id-ja",
  16: "id-ss",
  17: "id-be",
  18: "id-la",
  19: "id-bb",
  21: "id-kr",
  31: "id-jk",
  32: "id-jb",
  33: "id-jt",
  34: "id-yo",
  35: "id-ji",
  36: "id-bt",
  51: "id-ba",
  52: "id-nb",
  53: "id-nt",
  61: "id-kb",
  62: "id-kt",
  63: "id-ks",
  64: "id-ki",
  65: "id-ku",
  71: "id-sa",
  72: "id-st",
  73: "id-sn",
  74: "id-sg",
  75: "id-go",
  76: "id-sr",
  81: "id-ma",
  82: "id-mu",
  91: "id-pa",
  92: "id-pb",
  93: "id-pa",
  94: "id-pa",
  95: "id-pa",
  96: "id-pb",
};

/** Too small on a map of the whole country: they get an enlargement of their own. */
export const JAVA = ["id-jk", "id-jb", "id-jt", "id-yo", "id-ji", "id-bt"];
