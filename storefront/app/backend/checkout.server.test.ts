import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BackendError } from "./backend-error";
import { orderByTransfer, type OrderLink } from "./checkout.server";
import { callBackend } from "./client.server";

vi.mock("./client.server", () => ({ callBackend: vi.fn() }));
vi.mock("./public-answers.server", () => ({ readPublic: vi.fn() }));

const backend = vi.mocked(callBackend);
const call = { locale: "id" } as const;
const PREPARED = {
  id: "pay_col_1",
  amount: 1000,
  payment_sessions: [{ provider_id: "pp_system_default", status: "pending", amount: 1000 }],
};
const LINK = { order_id: "order_1", token: "k" };

/** Answers by the end of the path; a function may answer differently each time. */
function backendAnswers(answers: Record<string, () => unknown>): void {
  backend.mockImplementation(async (_method, path) => {
    if (path.endsWith("/payment-collections")) {
      return { payment_collection: PREPARED };
    }
    const answer = Object.entries(answers).find(([end]) => path.endsWith(end))?.[1];
    if (!answer) {
      throw new Error(`unexpected call of ${path}`);
    }
    return answer();
  });
}

function refuse(status: number, code?: string, rules?: RuleViolation["rule"][]): () => never {
  const violations = rules?.map((rule) => ({
    rule,
    line_item_id: null,
    cooperative_slug: null,
    name: "",
    params: {},
  }));
  return () => {
    throw new BackendError(status, { type: "x", code, message: "for developers", violations });
  };
}

/** Longer than anybody is kept waiting, in milliseconds. */
const LONG = 10_000;

/** Runs a completion while the clock runs ahead. */
async function complete(): Promise<PromiseSettledResult<OrderLink>> {
  const [outcome] = await Promise.all([
    Promise.allSettled([orderByTransfer("cart_1", call)]),
    vi.advanceTimersByTimeAsync(LONG),
  ]);
  return outcome[0];
}

beforeEach(() => {
  vi.useFakeTimers();
  backend.mockClear();
});
afterEach(() => vi.useRealTimers());

describe("ordering a cart", () => {
  it("leads to the order", async () => {
    backendAnswers({ "/complete": () => ({ type: "order" }), "/receipt-link": () => LINK });
    expect(await complete()).toEqual({ status: "fulfilled", value: LINK });
  });

  it.each([
    ["another request is at it", refuse(409)],
    ["the answer takes too long", refuse(503, "backend_timeout")],
  ])("waits for the order when %s", async (_, completion) => {
    let asked = 0;
    const link = () => (++asked < 3 ? refuse(404)() : LINK);
    backendAnswers({ "/complete": completion, "/receipt-link": link });
    expect(await complete()).toEqual({ status: "fulfilled", value: LINK });
    expect(backend.mock.calls.filter(([, path]) => path.endsWith("/complete"))).toHaveLength(1);
  });

  it("waits for the order whose goods are missing to this one", async () => {
    let asked = 0;
    const link = () => (++asked < 2 ? refuse(404)() : LINK);
    backendAnswers({ "/complete": refuse(400, "rule_violation", ["out_of_stock"]), "/receipt-link": link });
    expect(await complete()).toEqual({ status: "fulfilled", value: LINK });
  });

  it("passes the failure on when no order appears", async () => {
    backendAnswers({ "/complete": refuse(409), "/receipt-link": refuse(404) });
    expect(await complete()).toMatchObject({ status: "rejected", reason: { status: 409 } });
  });

  it.each([
    ["another rule", refuse(400, "rule_violation", ["below_moq"]), 400],
    ["the rate", refuse(429), 429],
    ["the payment", () => ({ type: "cart", error: { message: "declined" } }), 422],
  ])("does not wait when %s refuses", async (_, completion, status) => {
    backendAnswers({ "/complete": completion });
    expect(await complete()).toMatchObject({ status: "rejected", reason: { status } });
  });

  it("prepares the payment only when it is not prepared", async () => {
    backendAnswers({ "/complete": () => ({ type: "order" }), "/receipt-link": () => LINK });
    await complete();
    expect(backend.mock.calls.some(([, path]) => path.endsWith("/payment-sessions"))).toBe(false);
  });
});
