import { soundOf } from "./sound-of";

describe("how a word sounds", () => {
  it.each([
    ["spatu", "sepatu"],
    ["kripik", "keripik"],
    ["krupuk", "kerupuk"],
    ["keropok", "kerupuk"],
    ["mrica", "merica"],
    ["slendang", "selendang"],
    ["batiek", "batik"],
    ["koelit", "kulit"],
    ["provinsi", "propinsi"],
  ])("%s like %s", (one, other) => {
    expect(soundOf(one)).not.toBeNull();
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it("tells short words and numbers apart by their letters", () => {
    expect([soundOf("emas"), soundOf("mas"), soundOf("00001")]).toEqual([null, null, null]);
  });
});
