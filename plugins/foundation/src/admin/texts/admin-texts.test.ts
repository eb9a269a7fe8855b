import { textDifferences } from "@pasar-sentra/admin-kit/text-keys";
import { expect, it } from "vitest";
import { adminBrandTexts } from "./admin-brand";
import { adminOutboxTexts } from "./admin-outbox";

it.each([
  ["the outbox", adminOutboxTexts],
  ["the brand", adminBrandTexts],
])(
  "the operator's texts of %s are complete in both languages, with the same placeholders",
  (_, { id, en }) => {
    expect(textDifferences(id, en)).toEqual([]);
  },
);
