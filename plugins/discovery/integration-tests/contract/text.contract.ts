import { allBut, CATALOGUE, DOCUMENTS } from "./catalogue";
import { type Asked, definitionOf, filled, idsFound, providerQuery, REFUSAL, type Subject } from "./subject";

/** What a text finds, in any order. */
const FOUND: [string, Asked, string[]][] = [
  ["a word of the title", { q: "gerabah" }, ["p8"]],
  ["a word of the text below it", { q: "selendang" }, ["p4"]],
  ["a word of a nested field", { q: "bogor" }, ["p1", "p2"]],
  ["a word that is in title and text of several", { q: "sepatu" }, ["p1", "p2", "p7"]],
  ["capital letters", { q: "SEPATU Kulit" }, ["p1", "p7"]],
  ["words in another order", { q: "kulit sepatu" }, ["p1", "p7"]],
  ["words of two fields", { q: "keripik manis" }, ["p6"]],
  ["no word that nobody wrote", { q: "helikopter" }, []],
  ["only documents with all words", { q: "keripik helikopter" }, []],
  ["a field that hits do not show", { q: "rahasia" }, ["p1"]],
  ["nothing by a field that is no text", { q: "edisi" }, []],
  ["a text within filters", { q: "kulit", filters: { in_stock: true, price: { $gt: 300_000 } } }, ["p7"]],
  ["everything without a text", { q: "" }, allBut()],
  ["everything for spaces", { q: "   " }, allBut()],
  ["nothing for signs alone", { q: '"-" !?' }, []],
  ["not everything for words that say nothing", { q: "dari yang" }, []],
  ["a word after a hyphen like any other", { q: "keripik -tempe" }, ["p5"]],
  ["words in quotes like any others", { q: '"tempe keripik"' }, ["p5"]],
  ["a complete word, not its beginning", { q: "gerab" }, []],
  ["the beginning of the last word while typing", { q: "gerab", match_strategy: "last" }, ["p8"]],
  ["complete words before it", { q: "tas kul", match_strategy: "last" }, ["p7"]],
  ["no beginnings but the last", { q: "ta kulit", match_strategy: "last", filters: { id: "p7" } }, []],
  ["a single field", { q: "sepatu", attributes_to_search_on: ["title"] }, ["p1", "p2"]],
  ["a single field that lacks the word", { q: "selendang", attributes_to_search_on: ["title"] }, []],
  ["a typing error, when asked", { q: "gerabha", typo_tolerance: true }, ["p8"]],
  [
    "a letter too few, when asked",
    { q: "kripik tempe", typo_tolerance: true, filters: { id: "p5" } },
    ["p5"],
  ],
  [
    "a letter too many, when asked",
    { q: "sepattu", typo_tolerance: true, filters: { commodity: "footwear" } },
    ["p1", "p2"],
  ],
  ["no typing error of a strict search", { q: "gerabha", typo_tolerance: false }, []],
];

/** First the one, then the other. */
const ORDERED: [string, Asked, [string, string]][] = [
  ["a word in the title before one in the text", { q: "sepatu" }, ["p1", "p7"]],
  ["the exact word before a similar one", { q: "keripik pisang", typo_tolerance: true }, ["p6", "p5"]],
];

export function textContract(subject: () => Subject): void {
  describe("texts", () => {
    beforeAll(() => filled(subject(), CATALOGUE, DOCUMENTS));

    it.each(FOUND)("find %s", async (_, asked, expected) => {
      expect((await idsFound(subject(), CATALOGUE, asked)).sort()).toEqual(expected);
    });

    it.each(ORDERED)("put %s", async (_, asked, [first, second]) => {
      const found = await idsFound(subject(), CATALOGUE, asked);
      expect(found).toContain(first);
      const at = found.indexOf(second);
      expect(at < 0 || found.indexOf(first) < at).toBe(true);
    });

    it("forgive typing errors unasked only on an engine that always does", async () => {
      const found = await idsFound(subject(), CATALOGUE, { q: "gerabha" });
      expect(found).toEqual(subject().capabilities.alwaysForgives ? ["p8"] : []);
    });

    it("keep typing errors out while typing, or refuse to", async () => {
      const found = idsFound(subject(), CATALOGUE, {
        q: "gerabha",
        match_strategy: "last",
        typo_tolerance: false,
      });
      await (subject().capabilities.canBeStrictWhileTyping
        ? expect(found).resolves.toEqual([])
        : expect(found).rejects.toThrow(REFUSAL));
    });

    it("leave out words that say nothing beside others, on an engine that knows them", async () => {
      const found = await idsFound(subject(), CATALOGUE, { q: "gerabah dan yang" });
      expect(found).toEqual(subject().capabilities.knowsStopWords ? ["p8"] : []);
      const loud = await idsFound(subject(), CATALOGUE, { q: "Gerabah DAN Yang" });
      expect(loud).toEqual(subject().capabilities.knowsStopWords ? ["p8"] : []);
      const typed = await idsFound(subject(), CATALOGUE, { q: "gerabah dan", match_strategy: "last" });
      expect(typed).toEqual(subject().capabilities.knowsStopWords ? ["p8"] : []);
    });

    it.each([
      ["pisang helikopter", ["p6"]],
      ["gerabah selendang helikopter", ["p4", "p8"]],
      ["keripik pisang", ["p5", "p6"]],
      ["gerabah yang dari", ["p8"]],
      ["gerabah", ["p8"]],
      ["helikopter pesawat", []],
    ])("find any of the words of %j", async (q, expected) => {
      const found = await idsFound(subject(), CATALOGUE, { q, match_strategy: "any" });
      expect(found.sort()).toEqual(expected);
    });

    it("put who has more of the words first when any will do, page by page", async () => {
      const asked = { q: "keripik pisang", match_strategy: "any" as const };
      expect(await idsFound(subject(), CATALOGUE, { ...asked, pagination: { take: 1 } })).toEqual(["p6"]);
      expect(await idsFound(subject(), CATALOGUE, { ...asked, pagination: { skip: 1, take: 1 } })).toEqual([
        "p5",
      ]);
    });

    it("count those that have any of the words, or refuse to", async () => {
      const found = subject().provider.search(
        providerQuery(CATALOGUE, { q: "keripik pisang", match_strategy: "any", count: "exact" }),
      );
      await (subject().capabilities.countsAnyWord
        ? expect(found).resolves.toMatchObject({ metadata: { count: 2 } })
        : expect(found).rejects.toThrow(REFUSAL));
    });

    it("take a language of the query, or refuse to", async () => {
      const found = idsFound(subject(), CATALOGUE, { q: "gerabah", locales: ["id"] });
      await (subject().capabilities.takesLocales
        ? expect(found).resolves.toEqual(["p8"])
        : expect(found).rejects.toThrow(REFUSAL));
    });

    it.each([
      ["a field that is not searchable", { q: "sepatu", attributes_to_search_on: ["commodity"] }],
      ["an unknown field", { q: "sepatu", attributes_to_search_on: ["colour"] }],
      ["a vector", { vector: { field: "title", value: [1, 2] } }],
      ["a cursor", { pagination: { cursor: "abc" } }],
    ] satisfies [string, Asked][])("refuse %s", async (_, asked) => {
      await expect(idsFound(subject(), CATALOGUE, asked)).rejects.toThrow(REFUSAL);
    });

    it("score hits only when asked, better ones higher, and drop those below a score", async () => {
      const { provider, capabilities } = subject();
      const plain = await provider.search(providerQuery(CATALOGUE, { q: "sepatu" }));
      expect(plain.hits.map(({ score }) => score)).toEqual([undefined, undefined, undefined]);
      const { hits } = await provider.search(providerQuery(CATALOGUE, { q: "sepatu", include_score: true }));
      const scores = hits.map(({ score }) => score ?? Number.NaN);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score > 0 && (!capabilities.scoresWithinOne || score <= 1))).toBe(true);
      const [best = 0, , worst = 0] = scores;
      const few = await provider.search(
        providerQuery(CATALOGUE, {
          q: "sepatu",
          min_score: (best + worst) / 2,
          count: "exact",
          pagination: { take: 2 },
        }),
      );
      expect(few.hits.length).toBeGreaterThan(0);
      expect(few.hits.map(({ id }) => id)).not.toContain("p7");
      expect(few.metadata.count).toBe(few.hits.length);
    });

    it.each(["kemeja", "setelan", "batik", "asli"])("find %s among signs", async (q) => {
      const index = definitionOf("contract_signs", {
        id: { type: "keyword", filterable: true },
        title: { type: "text", searchable: true },
      });
      await filled(subject(), index, [{ id: "s1", title: "kaos+kemeja=setelan|batik\tasli" }]);
      expect(await idsFound(subject(), index, { q })).toEqual(["s1"]);
    });

    it("cannot be searched where no field is", async () => {
      const index = definitionOf("contract_untexted", { id: { type: "keyword", filterable: true } });
      await filled(subject(), index, [{ id: "u1" }]);
      expect(await idsFound(subject(), index, {})).toEqual(["u1"]);
      await expect(idsFound(subject(), index, { q: "u1" })).rejects.toThrow(REFUSAL);
    });
  });

  describe("highlights", () => {
    it.each([
      ["every searched field", { highlight: true }, { title: ["<mark>Sepatu</mark> kanvas wanita"] }],
      [
        "the fields and tags asked for",
        { highlight: { fields: ["title", "body"], pre_tag: "[", post_tag: "]" } },
        { title: ["[Sepatu] kanvas wanita"] },
      ],
    ] satisfies [string, Asked, Record<string, string[]>][])(
      "mark what was found in %s",
      async (_, asked, expected) => {
        const found = subject().provider.search(
          providerQuery(CATALOGUE, { q: "sepatu", filters: { id: "p2" }, ...asked }),
        );
        await (subject().capabilities.highlights
          ? expect(found).resolves.toMatchObject({ hits: [{ id: "p2", highlights: expected }] })
          : expect(found).rejects.toThrow(REFUSAL));
      },
    );

    it("mark what was found below another field", async () => {
      const found = subject().provider.search(
        providerQuery(CATALOGUE, {
          q: "bogor",
          filters: { id: "p2" },
          highlight: { fields: ["maker.town", "title"] },
        }),
      );
      await (subject().capabilities.highlights
        ? expect(found).resolves.toMatchObject({
            hits: [{ highlights: { "maker.town": ["<mark>Bogor</mark>"] } }],
          })
        : expect(found).rejects.toThrow(REFUSAL));
    });

    it("cut a fragment of the length asked for", async () => {
      const found = subject().provider.search(
        providerQuery(CATALOGUE, {
          q: "pewarna",
          highlight: { fields: ["body"], snippet: { length: 3 } },
        }),
      );
      if (!subject().capabilities.highlights) {
        await expect(found).rejects.toThrow(REFUSAL);
        return;
      }
      const [fragment = ""] = (await found).hits[0]?.highlights?.body ?? [];
      expect(fragment).toContain("<mark>pewarna</mark>");
      expect(fragment.replace(/<\/?mark>/g, "").match(/\p{L}+/gu)).toHaveLength(3);
    });

    it("are none without a text", async () => {
      const { hits } = await subject().provider.search(
        providerQuery(CATALOGUE, { highlight: true, filters: { id: "p2" } }),
      );
      expect(hits).toHaveLength(1);
      expect(hits[0]?.highlights).toBeUndefined();
    });

    it("refuse a field that is not searched", async () => {
      const asked = { q: "sepatu", highlight: { fields: ["commodity"] } };
      await expect(idsFound(subject(), CATALOGUE, asked)).rejects.toThrow(REFUSAL);
    });
  });
}
