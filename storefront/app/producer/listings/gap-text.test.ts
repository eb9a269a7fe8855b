import { expect, test } from "vitest";
import { translator } from "~/i18n/translate";
import { gapText } from "./gap-text";

const t = translator("id");

test("the house's own gaps have words here; a plugin brings its own, and names the field if there is one", () => {
  expect(gapText({ code: "pictures" }, t)).toBe("sedikitnya satu foto");
  expect(gapText({ code: "guest.greeting", message: "Sebutkan tamu." }, t)).toBe("Sebutkan tamu.");
  expect(gapText({ code: "guest.greeting", message: "Sebutkan tamu.", field: "english.title" }, t)).toBe(
    "Nama produk (Inggris): Sebutkan tamu.",
  );
});
