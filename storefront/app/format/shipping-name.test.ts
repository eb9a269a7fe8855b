import { expect, test } from "vitest";
import { translator } from "../i18n/translate";
import { shippingName } from "./shipping-name";

test("known services are named in the reader's language, others as they are", () => {
  expect(shippingName("Reguler", translator("en"))).toBe("Regular");
  expect(shippingName("Kargo", translator("id"))).toBe("Kargo");
  expect(shippingName("Kurir desa", translator("en"))).toBe("Kurir desa");
  expect(shippingName("toString", translator("en"))).toBe("toString");
});
