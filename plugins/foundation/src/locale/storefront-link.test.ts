import { expect, it } from "vitest";
import { storefrontLink } from "./storefront-link";

it("leads to the page in the reader's language", () => {
  const link = (locale: "id-ID" | "en-US") =>
    storefrontLink("https://pasar.example", locale, "order", { id: "order_1" }, { kunci: "k" });
  expect(link("id-ID")).toBe("https://pasar.example/pesanan/order_1?kunci=k");
  expect(link("en-US")).toBe("https://pasar.example/en/orders/order_1?kunci=k");
});
