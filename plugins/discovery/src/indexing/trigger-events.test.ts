import { TRIGGER_EVENTS, triggersOf } from "./trigger-events";

describe("what an event asks to index", () => {
  it("names the record, or each of several", () => {
    expect(triggersOf("product.updated", { id: "prod_1" })).toEqual([{ kind: "product", id: "prod_1" }]);
    expect(triggersOf("pricing.price.deleted", { id: ["price_1", "price_2"] })).toEqual([
      { kind: "price", id: "price_1" },
      { kind: "price", id: "price_2" },
    ]);
    expect(triggersOf("cooperative.status_changed", [{ id: "coop_1" }, { id: "coop_2" }])).toHaveLength(2);
  });

  it("names a picture's product, and nothing for a picture of none", () => {
    expect(triggersOf("picture.ready", { id: "pict_1", product_id: "prod_1" })).toEqual([
      { kind: "product", id: "prod_1" },
    ]);
    expect(triggersOf("picture.ready", { id: "pict_1", product_id: null })).toEqual([]);
  });

  it("knows every event that it listens to", () => {
    for (const name of TRIGGER_EVENTS) {
      expect(triggersOf(name, { id: "x", product_id: "x" }), name).toHaveLength(1);
    }
    expect(triggersOf("order.placed", { id: "order_1" })).toEqual([]);
  });
});
