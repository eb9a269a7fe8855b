import { describe, expect, it } from "vitest";
import { BackendError } from "../backend/backend-error";
import { translator } from "../i18n/translate";
import { invalidForm, refusedForm } from "./form-refusal";

const t = translator("id");
const values = { email: "siti@contoh.id" };

function backendError(status: number, retryAfter: number | null = null): BackendError {
  return new BackendError(status, { type: "x", message: "for developers" }, retryAfter);
}

describe("a form that the backend refuses", () => {
  it("keeps what was typed and tells the known reason", () => {
    expect(refusedForm(backendError(401), values, t, { 401: "tidak cocok" })).toEqual({
      status: 401,
      problem: "tidak cocok",
      errors: {},
      values,
    });
  });

  it.each([
    [45, "Tunggu 45 detik"],
    [61, "Tunggu 2 menit"],
    [null, "Tunggu 1 menit"],
  ])("tells how long to wait after too many attempts: %s s", (seconds, text) => {
    expect(refusedForm(backendError(429, seconds), values, t).problem).toContain(text);
  });

  it("never shows the developers' message", () => {
    expect(refusedForm(backendError(503), values, t).problem).toBe(t("account:error.failed"));
  });

  it("passes redirects on", () => {
    const redirect = new Response(null, { status: 303 });
    expect(() => refusedForm(redirect, values, t)).toThrow();
  });
});

it("a form with wrong fields tells each in words", () => {
  const errors = [{ field: "password", key: "account:error.passwordShort", params: { min: 10 } }];
  expect(invalidForm({ errors, values }, t)).toEqual({
    status: 400,
    problem: null,
    errors: { password: "Kata sandi: pakai paling sedikit 10 huruf." },
    values,
  });
});
