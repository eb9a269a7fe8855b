import { definitionOf, filled, idsFound, REFUSAL, type Subject } from "./subject";

const INDEX = definitionOf("contract_hostile", {
  id: { type: "keyword", filterable: true },
  text: { type: "keyword", filterable: true },
  texts: { type: "keyword", array: true, filterable: true },
  title: { type: "text", searchable: true },
});

/** Texts that end, open or mean something in a filter's, a pattern's or a statement's language. */
const TEXTS = [
  `"`,
  `'`,
  `\\`,
  `\\"`,
  `\\\\"`,
  `ends with a backslash \\`,
  `"quoted"`,
  `it's "both"`,
  `x" OR "1" = "1`,
  `x' OR '1' = '1`,
  `x' OR 1=1 --`,
  `'; DROP TABLE search_postgres_index; --`,
  `text EXISTS`,
  `NOT text IS NULL`,
  `a AND b OR c`,
  `_geoRadius(1, 2, 3)`,
  `[a, b]`,
  `(a)`,
  `a, b`,
  `{"$ne": null}`,
  `$where`,
  `what?`,
  `? ?? :name $1 @p`,
  `100%`,
  `a_b`,
  `*`,
  `line\nbreak\ttab\rreturn`,
  `\u0001\u001f\u007f`,
  `\\n \\t \\u0041 \\x41 \\0`,
  `   spaces around   `,
  `<script>alert(1)</script>`,
  `emoji 🧺 kain`,
  `مرحبا`,
  `null`,
  `true`,
  `0`,
  `-1.5e3`,
  `..`,
  `__proto__`,
];

const idAt = (at: number) => `h${String(at).padStart(2, "0")}`;

export function hostileContract(subject: () => Subject): void {
  describe("hostile texts", () => {
    beforeAll(() =>
      filled(
        subject(),
        INDEX,
        TEXTS.map((text, at) => ({ id: idAt(at), text, texts: ["all", text], title: `judul ${text}` })),
      ),
    );

    it.each(TEXTS.map((text, at) => [text, idAt(at)]))(
      "%j is found as itself and nothing else",
      async (text, id) => {
        expect(await idsFound(subject(), INDEX, { filters: { text } })).toEqual([id]);
        expect(
          await idsFound(subject(), INDEX, { filters: { texts: { $contains: ["all", text] } } }),
        ).toEqual([id]);
        expect(await idsFound(subject(), INDEX, { filters: { text: { $in: ["none", text] } } })).toEqual([
          id,
        ]);
        const others = await idsFound(subject(), INDEX, { filters: { text: { $ne: text } } });
        expect(others).toHaveLength(TEXTS.length - 1);
      },
    );

    it.each(TEXTS)("%j may be searched for", async (text) => {
      const found = await idsFound(subject(), INDEX, { q: text, match_strategy: "last" });
      expect(found.length).toBeLessThanOrEqual(TEXTS.length);
      expect(await idsFound(subject(), INDEX, { q: `judul ${text}`, filters: { id: "h00" } })).toBeInstanceOf(
        Array,
      );
    });

    it.each([
      ["a value of ten kilobytes", "x".repeat(10_000)],
      ["a value of ten kilobytes of quotes", '"'.repeat(10_000)],
      ["a value of ligatures of eighteen letters", "\ufdfa".repeat(130)],
    ])("%s finds nothing or is refused", async (_, text) => {
      const found = idsFound(subject(), INDEX, { filters: { text } });
      await (subject().capabilities.maxFilterBytes < 10_000
        ? expect(found).rejects.toThrow(REFUSAL)
        : expect(found).resolves.toEqual([]));
    });

    it.each([
      ["a long word", "x".repeat(10_000)],
      ["many words", "helikopter ".repeat(2_000)],
      ["many quotes", `"${"- ".repeat(4_000)}`],
    ])("a text of ten kilobytes, %s, is answered", async (_, q) => {
      expect(await idsFound(subject(), INDEX, { q })).toEqual([]);
    });

    it("a list of values is as long as it may be and no longer harmful", async () => {
      const texts = Array.from({ length: 300 }, (_, at) => `${at}" OR text EXISTS OR "`);
      expect(await idsFound(subject(), INDEX, { filters: { text: { $in: texts } } })).toEqual([]);
    });
  });
}
