import { describe, expect, it } from "vitest";
import { declinePreview } from "./decline-preview";

const order = {
  item_total: 1_600_000,
  shipping_total: 24_001,
  lines: [{ id: "sandal", quantity: 40, total: 1_600_000 }],
};

describe("what declining a part gives back", () => {
  it("agrees with the backend's worked example", () => {
    expect(declinePreview(order, { sandal: 30 })).toEqual({
      kept: 1_218_001,
      goods: 400_000,
      shipping: 6_000,
    });
  });

  it("is nothing for everything and everything for nothing", () => {
    expect(declinePreview(order, { sandal: 40 })).toEqual({ kept: 1_624_001, goods: 0, shipping: 0 });
    expect(declinePreview(order, {})).toEqual({ kept: 0, goods: 1_600_000, shipping: 24_001 });
  });
});
