import { expect, it } from "vitest";
import { isReceiptToken, receiptToken } from "./receipt-token";

const secret = "a secret of at least thirty-two characters";

it("opens its own order only, whole and unchanged", () => {
  const token = receiptToken("order_1", secret);
  expect(isReceiptToken(token, "order_1", secret)).toBe(true);
  expect(isReceiptToken(token, "order_2", secret)).toBe(false);
  expect(isReceiptToken(token, "order_1", `${secret}.`)).toBe(false);
  for (let index = 0; index < token.length; index++) {
    const changed = token.slice(0, index) + (token[index] === "A" ? "B" : "A") + token.slice(index + 1);
    expect(isReceiptToken(changed, "order_1", secret)).toBe(false);
  }
  for (const other of [undefined, null, "", ["x"], token.slice(1), `${token}A`]) {
    expect(isReceiptToken(other, "order_1", secret)).toBe(false);
  }
});
