import type { Suggestions } from "@pasar-sentra/wire/catalogue";
import type { CatalogueSuite } from "./catalogue-suite";

/** The operator's list of synonyms. */
export function describeSynonyms({ asOperator, get, list, eventually }: CatalogueSuite): void {
  describe("the operator's synonyms", () => {
    const path = "/admin/search-synonyms";

    it("are there from the beginning and can be looked through", async () => {
      const { data } = await asOperator("get", `${path}?q=hebel`);
      expect(data).toMatchObject({
        count: 1,
        synonyms: [{ terms: ["bata ringan", "hebel", "light block", "aac"], is_mutual: true }],
      });
      expect((await asOperator("get", `${path}?limit=5`)).data.synonyms).toHaveLength(5);
      expect((await list("?q=tembikar")).count).toBe(2);
      expect((await list("?q=lempung")).count).toBe(2);
    });

    it("change what is found as soon as they are saved, replaced and deleted", async () => {
      expect((await list("?q=gogodoh")).count).toBe(0);
      const terms = ["Gogodoh!", "keripik tempe"];
      const { status, data } = await asOperator("post", path, { terms });
      expect(status).toBe(201);
      await eventually(async () => expect((await list("?q=gogodoh")).count).toBe(3));

      await asOperator("post", `${path}/${data.id}`, { terms: ["gogodoh", "kuali"] });
      await eventually(async () => expect((await list("?q=gogodoh")).count).toBe(1));

      expect((await asOperator("delete", `${path}/${data.id}`)).status).toBe(200);
      expect((await asOperator("delete", `${path}/${data.id}`)).status).toBe(200);
      await eventually(async () => expect((await list("?q=gogodoh")).count).toBe(0));
    });

    it("work in one direction when told so", async () => {
      await asOperator("post", path, { terms: ["bakaran", "guci"], is_mutual: false });
      await eventually(async () => expect((await list("?q=bakaran")).count).toBeGreaterThan(0));
    });

    it("are suggested after what is called as typed", async () => {
      const suggested = async () => {
        const { products } = (await get("/store/suggestions?q=kuali")).data as Suggestions;
        return products.map(({ handle }) => handle);
      };
      expect(await suggested()).toEqual(["kuali-kasongan"]);
      await asOperator("post", path, { terms: ["kuali", "guci"] });
      await eventually(async () =>
        expect(await suggested()).toEqual(["kuali-kasongan", "guci-kasongan-60-cm"]),
      );
    });

    it("are refused when they say nothing or are there already, with the field named", async () => {
      for (const body of [
        {},
        { terms: ["satu"] },
        { terms: ["satu", "SATU!"] },
        { terms: ["a b c d e", "x"] },
        { terms: ["x", "?"] },
        { terms: ["x", "y".repeat(61)] },
        { terms: Array.from({ length: 21 }, (_, index) => `kata ${index}`) },
        { terms: ["hebel", "aac", "bata ringan", "light block"] },
      ]) {
        const { status, data } = await asOperator("post", path, body);
        expect(status, JSON.stringify(body)).toBe(400);
        expect(data.message).toContain("terms");
        // The admin has words of its own for this one.
        expect(data.code === "synonym_exists").toBe(body.terms?.[0] === "hebel");
      }
      const unknown = await asOperator("post", `${path}/syn_unknown`, { terms: ["satu", "dua"] });
      expect(unknown.status).toBe(404);
    });
  });
}
