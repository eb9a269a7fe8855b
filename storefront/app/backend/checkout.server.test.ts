import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BackendError } from "./backend-error";
import { completeCart, type OrderLink } from "./checkout.server";
import { callBackend } from "./client.server";

vi.mock("./client.server", () => ({ callBackend: vi.fn(), readPublic: vi.fn() }));

const backend = vi.mocked(callBackend);
const call = { locale: "id" } as const;
const LINK = { order_id: "order_1", token: "k" };

/** Answers by the end of the path; a function may answer differently each time. */
function backendAnswers(answers: Record<string, () => unknown>): void {
  backend.mockImplementation(async (_method, path) => {
    const answer = Object.entries(answers).find(([end]) => path.endsWith(end))?.[1];
    if (!answer) {
      throw new Error(`unexpected call of ${path}`);
    }
    return answer();
  });
}

function refuse(status: number, code?: string): () => never {
  return () => {
    throw new BackendError(status, { type: "x", code, message: "for developers" });
  };
}

/** Longer than anybody is kept waiting, in milliseconds. */
const LONG = 10_000;

/** Runs a completion while the clock runs ahead. */
async function complete(): Promise<PromiseSettledResult<OrderLink>> {
  const [outcome] = await Promise.all([
    Promise.allSettled([completeCart("cart_1", call)]),
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

  it("says that it is busy when no order appears", async () => {
    backendAnswers({ "/complete": refuse(409), "/receipt-link": refuse(404) });
    expect(await complete()).toMatchObject({ status: "rejected", reason: { status: 409 } });
  });

  it("passes on what the rules of sale refuse, at once", async () => {
    backendAnswers({ "/complete": refuse(400, "rule_violation") });
    expect(await complete()).toMatchObject({ status: "rejected", reason: { status: 400 } });
    expect(backend).toHaveBeenCalledTimes(1);
  });

  it("refuses when the payment is not authorised", async () => {
    backendAnswers({ "/complete": () => ({ type: "cart", error: { message: "declined" } }) });
    expect(await complete()).toMatchObject({ status: "rejected", reason: { status: 422 } });
  });
});
