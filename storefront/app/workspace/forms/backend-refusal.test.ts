import { expect, test } from "vitest";
import { BackendError } from "~/backend/backend-error";
import { translator } from "~/i18n/translate";
import { backendRefusal, type RefusalWords } from "./backend-refusal";

const t = translator("id");
const WORDS: RefusalWords<"nib" | "phone"> = {
  fields: ["nib", "phone"],
  fieldText: (field) => `producer:invalid.${field}`,
  fieldOfCode: { wrong_password: { field: "password", text: "producer:invalid.password" } },
  statusTexts: (code) => ({
    409: code === "last_officer" ? "producer:staff.lastOfficer" : "producer:invalid.elsewhere",
  }),
};

function refused(status: number, message: string, code?: string) {
  return backendRefusal(
    new BackendError(status, { type: "invalid_data", message, code }),
    { nib: "1" },
    t,
    WORDS,
  );
}

test("a form shows the sentence of each field that the backend names, in the form's order", () => {
  const { errors, problem, values } = refused(400, "phone: is no number; nib: must be 13 digits; other: x");
  expect(Object.entries(errors)).toEqual([
    ["nib", t("producer:invalid.nib")],
    ["phone", t("producer:invalid.phone")],
  ]);
  expect([problem, values]).toEqual([null, { nib: "1" }]);
});

test("a code may be about one field", () => {
  expect(refused(403, "No", "wrong_password").errors).toEqual({ password: t("producer:invalid.password") });
});

test("else it is the form as a whole that is wrong, by status and code", () => {
  expect(refused(409, "No", "last_officer").problem).toBe(t("producer:staff.lastOfficer"));
  expect(refused(409, "No").problem).toBe(t("producer:invalid.elsewhere"));
  expect(refused(500, "No").problem).toBe(t("account:error.failed"));
});

test("what is no refusal is thrown on", () => {
  const redirect = new Response(null, { status: 303 });
  expect(() => backendRefusal(redirect, {}, t, WORDS)).toThrow();
});
