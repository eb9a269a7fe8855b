import { expect, it } from "vitest";
import { kitTexts } from "./kit-texts";
import { textDifferences } from "./text-keys";

it("says the same in both languages, with the same placeholders", () => {
  expect(textDifferences(kitTexts.id, kitTexts.en)).toEqual([]);
});
