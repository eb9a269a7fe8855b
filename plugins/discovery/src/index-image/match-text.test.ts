import { replaceSynonyms } from "../synonyms/current-synonyms";
import { smallImage } from "./fixtures/small-image";

const GOODS = [
  { id: "shoe", title: "Sepatu kulit", text: "Dijahit tangan oleh perajin." },
  { id: "crisps", title: "Keripik tempe", text: "Renyah, dibumbui." },
  { id: "crackers", title: "Kerupuk udang" },
  { id: "pepper", title: "Merica bubuk" },
  { id: "wall", title: "Bata tempel", text: "Bata tipis untuk dinding." },
  { id: "light", title: "Bata ringan" },
  { id: "batik", title: "Batik tulis", text: "Ditulis oleh pembatik." },
  { id: "basket", title: "Keranjang anyaman", text: "Woven basket" },
  { id: "one", title: "Gelang", text: "Satu gelang dari satu kawat." },
];

afterEach(() => replaceSynonyms([]));

describe("finding by text", () => {
  it.each([
    ["spatu", "shoe", "sepatu"],
    ["krupuk", "crackers", "kerupuk"],
    ["keropok", "crackers", "kerupuk"],
    ["mrica", "pepper", "merica"],
    ["btik", "batik", "batik"],
    ["batatempel", "wall", "bata tempel"],
    ["keri pik", "crisps", null],
    ["kripik tempr", "crisps", "keripik tempe"],
  ])("takes %s for what was meant", (typed, id, corrected) => {
    const { find, ids } = smallImage(GOODS);
    const result = find(typed);
    expect([ids(result)[0], result.understood?.corrected]).toEqual([id, corrected]);
  });

  it("finds a word that the index writes together by its parts", () => {
    const { find, ids } = smallImage([{ id: "joined", title: "Batatempel" }]);
    expect(ids(find("bata tempel"))).toEqual(["joined"]);
  });

  it("knows words with and without affixes, the word itself first", () => {
    const { find, ids } = smallImage(GOODS);
    expect(ids(find("membatik"))).toEqual(["batik"]);
    expect(ids(find("baskets"))).toEqual(["basket"]);
    expect(ids(find("bumbu"))).toEqual(["crisps"]);
  });

  it("looks for synonyms too, both ways or one way, phrases included", () => {
    replaceSynonyms([
      { terms: ["bata ringan", "hebel"], is_mutual: true },
      { terms: ["alas kaki", "sepatu"], is_mutual: false },
    ]);
    const { find, ids } = smallImage(GOODS);
    expect(ids(find("hebel"))).toEqual(["light"]);
    expect(ids(find("hebbel"))).toEqual(["light"]);
    expect(ids(find("alas kaki"))).toEqual(["shoe"]);
    expect(find("kaki").count).toBe(0);
  });

  it("wants all words, then most of them, and says so", () => {
    const { find, ids } = smallImage(GOODS);
    expect(ids(find("bata ringan"))).toEqual(["light"]);
    const most = find("sepatu kulit zzzzzz");
    expect([ids(most), most.understood?.partial]).toEqual([["shoe"], true]);
    expect(find("sepatu zzzzzz", { partial: false }).count).toBe(0);
  });

  it("suggests a much commoner word when little was found", () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `b${index}`, title: "Kain batik" }));
    const { find } = smallImage([...many, { id: "odd", title: "Kain batik", text: "batk" }]);
    expect(find("batk").understood?.suggestion).toBe("batik");
    expect(find("batik").understood?.suggestion).toBeNull();
  });

  it.each([
    ["a word that stands in a title", "bantal", { id: "odd", title: "Bantal kapuk" }],
    ["a word with another first letter", "kanyam", { id: "odd", title: "Kain", text: "kanyam" }],
    ["a word that is much like one of few documents", "merca", { id: "odd", title: "Kain", text: "merca" }],
    ["a word like one that only texts have", "gurah", { id: "odd", title: "Kain", text: "gurah" }],
    ["words that say nothing", "dengar", { id: "odd", title: "Kain", text: "dengar" }],
  ])("suggests nothing for %s", (_, typed, odd) => {
    const many = Array.from({ length: 12 }, (_each, index) => ({
      id: `m${index}`,
      title: "Anyam dari Bantul",
      text: "Gurih, dengan pewarna alam.",
    }));
    const { find } = smallImage([...many, { id: "few", title: "Merica" }, odd]);
    expect(find(typed)).toMatchObject({ count: 1, understood: { suggestion: null } });
  });

  it("suggests a word instead of a rare one of a title when nearly everybody means it", () => {
    const many = Array.from({ length: 120 }, (_, index) => ({ id: `b${index}`, title: "Sandal kulit" }));
    const { find } = smallImage([...many, { id: "odd", title: "Sendal" }, { id: "odder", title: "Sandel" }]);
    expect(find("sandel").understood?.suggestion).toBe("sandal");
    const { find: among } = smallImage([...many.slice(0, 60), { id: "odder", title: "Sandel" }]);
    expect(among("sandel").understood?.suggestion).toBeNull();
  });

  it("suggests only words that find much more together", () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `b${index}`, title: "Kain batik" }));
    const { find } = smallImage([...many, { id: "odd", title: "Sarung batik", text: "batk tulis" }]);
    expect(find("sarung batk")).toMatchObject({ count: 1, understood: { suggestion: null } });
  });

  it("offers near words when nothing was found", () => {
    const { find } = smallImage(GOODS);
    const { understood } = find("keranda");
    expect(understood?.nearest).toContain("keranjang");
  });

  it("does not mend words of documents that have gone", () => {
    const { image, find } = smallImage(GOODS);
    image.remove("pepper");
    expect(find("mrica").count).toBe(0);
  });

  it("takes the last word for a beginning while one types, else only where no whole word fits", () => {
    const { find, ids } = smallImage([...GOODS, { id: "plain", title: "Bat" }]);
    expect(ids(find("bat", { whole_words_first: false })).sort()).toEqual([
      "batik",
      "light",
      "plain",
      "wall",
    ]);
    expect(ids(find("bat"))).toEqual(["plain"]);
    expect(ids(find("bata temp"))).toEqual(["wall"]);
  });

  it("matches only as typed unless asked to forgive", () => {
    const { ask } = smallImage(GOODS);
    expect(ask({ q: "spatu" }).count).toBe(0);
    expect(ask({ q: "sepatu" }).count).toBe(1);
    expect(ask({ q: "sepatu tempe", search_options: { match_strategy: "any" } }).count).toBe(2);
  });
});
