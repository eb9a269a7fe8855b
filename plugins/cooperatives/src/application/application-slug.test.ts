import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSlug } from "../cooperative/registration/slug";
import { freeSlug, slugFromName } from "./application-slug";

describe("the slug of a cooperative", () => {
  it("comes from its legal name", () => {
    expect(slugFromName('Koperasi "Maju Bersama" (KMB)')).toBe("koperasi-maju-bersama-kmb");
    expect(slugFromName("Koperasi Café Gayo")).toBe("koperasi-cafe-gayo");
    expect(slugFromName("∞∞∞")).toBe("koperasi");
  });

  it("is a slug for any name, also when others have it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 150 }), (name) => {
        const slug = slugFromName(name);
        const second = freeSlug(slug, new Set([slug]));
        expect(isSlug(slug) && isSlug(second)).toBe(true);
        expect(second).toBe(`${slug}-2`);
        expect(freeSlug(slug, new Set([slug, second]))).toBe(`${slug}-3`);
      }),
      { numRuns: 2_000 },
    );
  });
});
