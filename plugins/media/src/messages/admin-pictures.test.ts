import { textDifferences } from "@pasar-sentra/admin-kit/text-keys";
import { expect, it } from "vitest";
import { adminPictureTexts } from "./admin-pictures";

it("the operator's texts of pictures are complete in both languages, with the same placeholders", () => {
  expect(textDifferences(adminPictureTexts.id, adminPictureTexts.en)).toEqual([]);
});
