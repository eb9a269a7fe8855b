import { rootsOf } from "./roots-of";

describe("what a word may be formed from", () => {
  it.each([
    ["membatik", "batik"],
    ["pembatik", "batik"],
    ["dibatik", "batik"],
    ["batiknya", "batik"],
    ["menenun", "tenun"],
    ["tenunan", "tenun"],
    ["pengrajin", "rajin"],
    ["perajin", "rajin"],
    ["kerajinan", "rajin"],
    ["dibumbui", "bumbu"],
    ["mengeringkan", "kering"],
    ["menyulam", "sulam"],
    ["memotong", "potong"],
    ["berukir", "ukir"],
    ["ukiran", "ukir"],
    ["tasnya", "tas"],
    ["baskets", "basket"],
    ["boxes", "box"],
    ["berries", "berry"],
    ["dyed", "dye"],
  ])("%s: %s", (word, root) => {
    expect(rootsOf(word)).toContain(root);
  });

  it.each([
    ["kemeja", "meja"],
    ["terasi", "teras"],
    ["perak", "rak"],
    ["bumbu", "bu"],
    ["gelas", "gel"],
    ["tas", "ta"],
  ])("%s: not %s", (word, other) => {
    expect(rootsOf(word)).not.toContain(other);
  });

  it("takes numbers as they are", () => {
    expect(rootsOf("000123")).toEqual([]);
  });
});
