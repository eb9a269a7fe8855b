import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseForm } from "./parse-form";
import { emailField, nameField, newPasswordField, phoneField } from "./person-fields";
import { toE164 } from "./phone-number";

const schema = z.object({
  first_name: nameField,
  email: emailField,
  phone: phoneField,
  password: newPasswordField,
});

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const GOOD = {
  first_name: "Siti Rahmawati",
  email: "siti@contoh.id",
  phone: "0812 3456 7890",
  password: "lumbung padi",
};

describe("a person's fields", () => {
  it("cleans what is typed", () => {
    const parsed = parseForm(
      schema,
      form({ ...GOOD, first_name: "  Siti\t Rahmawati ", email: " Siti@Contoh.ID" }),
    );
    expect(parsed).toMatchObject({
      ok: true,
      data: { first_name: "Siti Rahmawati", email: "siti@contoh.id", phone: "+6281234567890" },
    });
  });

  it.each([
    ["first_name", "   ", "account:error.nameRequired", {}],
    ["first_name", "x".repeat(101), "account:error.nameLong", { max: 100 }],
    ["email", "siti@", "account:error.email", {}],
    ["email", `${"s".repeat(250)}@contoh.id`, "account:error.email", {}],
    ["phone", "12345", "account:error.phone", {}],
    ["phone", "+1 202 555 0143", "account:error.phone", {}],
    ["password", "sembilan9", "account:error.passwordShort", { min: 10 }],
    ["password", "x".repeat(201), "account:error.passwordLong", { max: 200 }],
  ])("names the field and the fix: %s %j", (field, value, key, params) => {
    const parsed = parseForm(schema, form({ ...GOOD, [field]: value }));
    expect(parsed).toMatchObject({
      ok: false,
      errors: [{ field, key, params: expect.objectContaining(params) }],
    });
  });

  it("keeps what was typed, but never a password", () => {
    const parsed = parseForm(schema, form({ ...GOOD, email: "salah" }));
    expect(parsed.values).toEqual({ first_name: GOOD.first_name, email: "salah", phone: GOOD.phone });
  });

  it("reports every faulty field once, and missing fields too", () => {
    const parsed = parseForm(schema, form({}));
    expect(!parsed.ok && parsed.errors.map(({ field }) => field)).toEqual([
      "first_name",
      "email",
      "phone",
      "password",
    ]);
  });
});

describe("a phone number", () => {
  it.each(["081234567890", "0812-3456-7890", "6281234567890", "+62 812 3456 7890", "(0812) 3456.7890"])(
    "is stored in E.164: %s",
    (typed) => {
      expect(toE164(typed)).toBe("+6281234567890");
    },
  );

  it.each(["", "0812", "+6512345678", "telepon", "62"])("is refused: %j", (typed) => {
    expect(toE164(typed)).toBeNull();
  });
});
