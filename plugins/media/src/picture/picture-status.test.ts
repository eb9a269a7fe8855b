import { expect, it } from "vitest";
import { MAX_ENCODE_ATTEMPTS, retryDelaySeconds } from "./picture-status";

it("waits longer after each failure, and gives up within a day", () => {
  const waits = Array.from({ length: MAX_ENCODE_ATTEMPTS - 1 }, (_, index) => retryDelaySeconds(index + 1));
  expect(waits).toEqual([30, 120, 480, 1920]);
  expect(waits.reduce((sum, seconds) => sum + seconds, 0)).toBeLessThan(86_400);
});
