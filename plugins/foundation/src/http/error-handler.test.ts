import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { describe, expect, it, vi } from "vitest";
import { RuleViolationError } from "../errors/rule-violation-error";
import { ForbiddenTransitionError } from "@pasar-sentra/wire/state-machine";
import { refusalHandler } from "./error-handler";

type Handler = typeof refusalHandler;

/** What a caller would read for an error. */
function answerTo(error: object) {
  const answer = { status: 0, body: {} as Record<string, unknown> };
  const res = {
    headersSent: false,
    status(status: number) {
      answer.status = status;
      return res;
    },
    json(body: Record<string, unknown>) {
      answer.body = body;
      return res;
    },
  };
  const logger = { error: vi.fn(), info: vi.fn() };
  const req = {
    method: "POST",
    path: "/store/x",
    headers: { "x-medusa-locale": "en-US" },
    scope: { resolve: () => logger },
  };
  refusalHandler(
    error,
    req as unknown as Parameters<Handler>[1],
    res as unknown as Parameters<Handler>[2],
    vi.fn(),
  );
  return { ...answer, logged: logger.error.mock.calls.flat().join(" ") };
}

describe("what a caller reads for an error", () => {
  it("calls an address that cannot be decoded unreadable, and no failure of ours", () => {
    const error = Object.assign(new URIError("Failed to decode param '%ff'"), {
      status: 400,
      statusCode: 400,
    });
    const { status, body, logged } = answerTo(error);
    expect([status, body.code, logged]).toEqual([400, "unreadable_request", ""]);
  });

  it("is the rules that were broken, also after the workflow engine copied the error", () => {
    const violation = {
      rule: "below_moq" as const,
      line_item_id: "line_1",
      cooperative_slug: "sanan",
      name: "Keripik",
      params: { quantity: 1, moq: 20 },
    };
    const error = new RuleViolationError([violation]);
    for (const thrown of [error, { ...error, message: error.message, name: error.name }]) {
      expect(answerTo(thrown)).toMatchObject({
        status: 400,
        body: { code: "rule_violation", violations: [violation] },
      });
    }
  });

  it("is a plugin's own rule in the reader's language", () => {
    const violation = {
      rule: "packaging.no_licence",
      line_item_id: null,
      cooperative_slug: null,
      name: "Keripik",
      params: {},
      texts: { "id-ID": "Keripik belum boleh dijual.", "en-US": "Crisps may not be sold yet." },
    };
    const { texts: _, ...told } = violation;
    expect(answerTo(new RuleViolationError([violation])).body.violations).toEqual([
      { ...told, message: "Crisps may not be sold yet." },
    ]);
  });

  it("is 409 for an action out of turn, with what is possible", () => {
    const { status, body } = answerTo(new ForbiddenTransitionError("cooperative", "closed", "approve", []));
    expect(status).toBe(409);
    expect(body.message).toContain('"approve" is not possible in state "closed"');
  });

  it("is 400 naming the field for input that a schema refuses", () => {
    const { error } = z.object({ nib: z.string() }).safeParse({});
    expect(answerTo(error as Error)).toMatchObject({
      status: 400,
      body: { type: "invalid_data", message: expect.stringContaining("nib") },
    });
  });

  it("keeps Medusa's own refusals", () => {
    const { status, body } = answerTo(new MedusaError(MedusaError.Types.NOT_FOUND, "Cart was not found"));
    expect([status, body.type, body.message]).toEqual([404, "not_found", "Cart was not found"]);
  });

  it("tells nothing of the insides of a failure, which the log has", () => {
    const sql = 'select "bank_account_number" from "cooperative" - connection refused 10.0.0.7:5432';
    for (const error of [
      new Error(sql),
      new TypeError(sql),
      new MedusaError(MedusaError.Types.DB_ERROR, sql),
      new MedusaError(MedusaError.Types.UNEXPECTED_STATE, sql),
      new MedusaError(MedusaError.Types.INVALID_ARGUMENT, sql),
    ]) {
      const { status, body, logged } = answerTo(error);
      expect(status).toBe(500);
      expect(JSON.stringify(body)).not.toMatch(/bank_account|10\.0\.0\.7/);
      expect(logged).toContain(sql);
    }
  });
});
