import { inventedProduct } from "./invented-product";

describe("an invented product", () => {
  it("is the same one every time", () => {
    expect(inventedProduct(4711)).toEqual(inventedProduct(4711));
  });

  it("shares no handle with another", () => {
    const handles = Array.from({ length: 2_000 }, (_, index) => inventedProduct(index + 1).product.handle);
    expect(new Set(handles).size).toBe(2_000);
  });

  it("costs whole hundreds of rupiah and has no stock to run out", () => {
    for (let number = 1; number <= 500; number++) {
      for (const variant of inventedProduct(number).product.variants) {
        expect(variant.retail % 100, String(number)).toBe(0);
        expect(variant.retail).toBeGreaterThan(0);
        expect(variant.stock).toBeUndefined();
      }
    }
  });
});
