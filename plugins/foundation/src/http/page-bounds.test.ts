import { expect, it, vi } from "vitest";
import { pageBoundMiddlewares } from "./page-bounds";

/** What the middleware passes on: an error, or nothing. */
function passedOn(query: Record<string, unknown>): { type: string; message: string } | undefined {
  const next = vi.fn();
  const check = pageBoundMiddlewares[0]?.middlewares?.[0] as (...args: unknown[]) => void;
  check({ query }, {}, next);
  return next.mock.calls[0]?.[0];
}

it.each([{}, { limit: "0" }, { limit: "20", offset: "40" }, { limit: "2147483647" }, { limit: "" }])(
  "lets %j through",
  (query) => {
    expect(passedOn(query)).toBeUndefined();
  },
);

it.each([
  { limit: "-1" },
  { offset: "-1" },
  { limit: "2147483648" },
  { limit: "999999999999999999999" },
  { limit: "1e3" },
  { limit: "1.5" },
  { offset: "NaN" },
  { limit: ["1", "2"] },
  { offset: { gt: "1" } },
])("refuses %j by name", (query) => {
  const [name] = Object.keys(query);
  expect(passedOn(query)).toMatchObject({
    type: "invalid_data",
    message: expect.stringContaining(`${name}:`),
  });
});
