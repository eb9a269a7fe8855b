import { expect, it } from "vitest";
import { addressValues } from "./address-values";

it("a known address fills the form, the picker included", () => {
  const address = {
    first_name: "Siti",
    phone: "+6281234567890",
    address_1: "Jl. Sanan 12",
    postal_code: "65125",
    village_code: "35.73.01.1007",
  };
  expect(addressValues(address)).toEqual({
    first_name: "Siti",
    phone: "+6281234567890",
    address_1: "Jl. Sanan 12",
    postal_code: "65125",
    province: "35",
    regency: "35.73",
    district: "35.73.01",
    village: "35.73.01.1007",
  });
});

it("an address without a village leaves the picker empty", () => {
  const address = { first_name: "", phone: "", address_1: "", postal_code: "", village_code: "" };
  expect(addressValues(address)).not.toHaveProperty("province");
});
