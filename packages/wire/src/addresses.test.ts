import { expect, it } from "vitest";
import { ADDRESSES, type AddressName, addressOf, type ParamNames } from "./addresses";

it("writes an address in either language, with its search", () => {
  expect(addressOf("id", "home")).toBe("/");
  expect(addressOf("en", "home")).toBe("/en");
  expect(addressOf("id", "order", { id: "order_1" }, { kunci: "a/b" })).toBe("/pesanan/order_1?kunci=a%2Fb");
  expect(addressOf("en", "producerInvitation", { token: "t" })).toBe("/en/producer/invitation/t");
});

it("escapes parameters and refuses to leave one out", () => {
  expect(addressOf("id", "product", { handle: "a/b?c" })).toBe("/produk/a%2Fb%3Fc");
  expect(() => addressOf("id", "product", { handle: "" })).toThrow("handle");
});

it("asks for the same parameters in both languages", () => {
  const names = (pattern: string) => pattern.match(/:\w+/g);
  for (const name of Object.keys(ADDRESSES) as AddressName[]) {
    expect([name, names(ADDRESSES[name].en)]).toEqual([name, names(ADDRESSES[name].id)]);
  }
});

it("knows the parameters of a pattern as a type", () => {
  const params: Record<ParamNames<"a/:first/b/:second">, string> = { first: "1", second: "2" };
  expect(Object.keys(params)).toHaveLength(2);
});
