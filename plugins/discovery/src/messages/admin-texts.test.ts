import { textDifferences } from "@pasar-sentra/admin-kit/text-keys";
import { expect, it } from "vitest";
import { adminSearchTexts } from "./admin-search";

it("the operator's texts of search are complete in both languages, with the same placeholders", () => {
  expect(textDifferences(adminSearchTexts.id, adminSearchTexts.en)).toEqual([]);
});
