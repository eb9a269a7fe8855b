import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toE164 } from "@pasar-sentra/foundation/contact/indonesian-phone";
import { gtinCheckDigit, isGtin13 } from "../../supply/gtin";
import { supplyTermsInputSchema } from "../../supply/supply-terms-input";
import { bankAccountDigits } from "./bank-account";
import { isNib } from "./nib";
import { isSlug } from "./slug";

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

describe("an Indonesian phone number", () => {
  it.each([
    ["0812-3456-7890", "+6281234567890"],
    ["62 812 3456 7890", "+6281234567890"],
    ["+62 (812) 3456.7890", "+6281234567890"],
    ["+62 811-0000-123", "+628110000123"],
    ["+62 811-0000-1234", "+6281100001234"],
    ["(021) 5551234", "+62215551234"],
  ])("%s is kept as %s", (typed, kept) => expect(toE164(typed)).toBe(kept));

  it.each([
    "",
    "0812",
    "+1 202 555 0143",
    "+65 6123 4567",
    "nomor saya",
    "0812345678901234567",
    "0812-3456-7890 ext 5",
  ])("%s is refused", (typed) => expect(toE164(typed)).toBeNull());

  it("stays the same when normalised again", () => {
    fc.assert(
      fc.property(digits(8), (rest) => {
        const once = toE164(`0812${rest}`);
        expect(once).toBe(`+62812${rest}`);
        expect(toE164(once ?? "")).toBe(once);
      }),
    );
  });
});

describe("a GTIN-13", () => {
  it("accepts the example of the GS1 specification and refuses every other check digit", () => {
    expect(isGtin13("6291041500213")).toBe(true);
    for (const digit of "012456789") expect(isGtin13(`629104150021${digit}`)).toBe(false);
  });

  it("notices any single wrong digit", () => {
    fc.assert(
      fc.property(digits(12), fc.nat(12), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const gtin = `${body}${gtinCheckDigit(body)}`;
        expect(isGtin13(gtin)).toBe(true);
        const wrong = (Number(gtin[at]) + shift) % 10;
        expect(isGtin13(gtin.slice(0, at) + wrong + gtin.slice(at + 1))).toBe(false);
      }),
    );
  });
});

describe("registration numbers and names", () => {
  it("takes a NIB of 13 digits only", () => {
    fc.assert(fc.property(digits(13), isNib));
    for (const nib of ["", "123456789012", "12345678901234", "123456789012a", " 1234567890123"]) {
      expect(isNib(nib)).toBe(false);
    }
  });

  it("reads a bank account through spaces, dots and hyphens", () => {
    expect(bankAccountDigits("0000 0000-01.5")).toBe("00000000015");
    for (const account of ["12345", "123456789012345678901", "12 34 56 a", ""]) {
      expect(bankAccountDigits(account)).toBeNull();
    }
  });

  it("takes slugs that need no escaping", () => {
    for (const slug of ["sanan", "koperasi-berkah-logam-2"]) expect(isSlug(slug)).toBe(true);
    for (const slug of ["", "-a", "a-", "a--b", "Sanan", "a/b", "a b", "a".repeat(81)])
      expect(isSlug(slug)).toBe(false);
  });
});

describe("supply terms", () => {
  const terms = { variant_id: "variant_1", unit: "pasang", lead_time_days: 3 };
  const problems = (input: object) =>
    supplyTermsInputSchema.safeParse({ ...terms, ...input }).error?.issues.map(({ path }) => path.join("."));

  it("fill in what is usual", () => {
    expect(supplyTermsInputSchema.parse(terms)).toEqual({
      ...terms,
      trade_unit: null,
      trade_unit_size: 1,
      moq: 1,
      order_multiple: 1,
      made_to_order: false,
      monthly_capacity: null,
      gtin: null,
    });
    expect(
      problems({ trade_unit: "kodi", trade_unit_size: 20, moq: 20, order_multiple: 20 }),
    ).toBeUndefined();
  });

  it("name the field that breaks a rule", () => {
    expect(problems({ moq: 10, order_multiple: 4 })).toEqual(["moq"]);
    expect(problems({ trade_unit: "kodi", trade_unit_size: 12 })).toEqual(["trade_unit_size"]);
    expect(problems({ trade_unit_size: 20 })).toEqual(["trade_unit_size"]);
    expect(problems({ gtin: "6291041500214" })).toEqual(["gtin"]);
    expect(problems({ moq: 0 })).toEqual(["moq"]);
    expect(problems({ price: 1 })).toEqual([""]);
  });
});
