import { describe, expect, it } from "vitest";
import { addressSchema, chosenAreas } from "./address-fields";
import { parseForm } from "./parse-form";

const GOOD = {
  first_name: "Siti Rahmawati",
  phone: "081234567890",
  address_1: "Jl. Sanan Gang 3 No. 12",
  postal_code: "65125",
  province: "35",
  regency: "35.73",
  district: "35.73.01",
  village: "35.73.01.1007",
};

function parsed(changes: Partial<typeof GOOD>) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...GOOD, ...changes })) data.set(name, value);
  return parseForm(addressSchema, data);
}

describe("a delivery address", () => {
  it("is one village and how to find the door", () => {
    expect(parsed({})).toMatchObject({
      ok: true,
      data: {
        first_name: "Siti Rahmawati",
        phone: "+6281234567890",
        address_1: "Jl. Sanan Gang 3 No. 12",
        postal_code: "65125",
        village_code: "35.73.01.1007",
      },
    });
  });

  it.each([
    ["postal_code", { postal_code: "6512" }],
    ["postal_code", { postal_code: "65125a" }],
    ["address_1", { address_1: "Jl." }],
    ["province", { province: "" }],
    ["regency", { regency: "" }],
    ["district", { district: "35.73" }],
    ["village", { village: "" }],
    ["regency", { province: "32" }],
  ])("names %s when it is wrong", (field, changes) => {
    const result = parsed(changes);
    expect(!result.ok && result.errors.map((error) => error.field)).toEqual([field]);
  });

  it("names the areas along with the other fields", () => {
    const result = parsed({ first_name: "", village: "" });
    expect(!result.ok && result.errors.map((error) => error.field)).toEqual(["first_name", "village"]);
  });
});

describe("chosen areas", () => {
  it("end where the next level belongs elsewhere", () => {
    expect(chosenAreas({ ...GOOD, province: "32" })).toEqual({ province: "32" });
    expect(chosenAreas({ ...GOOD, district: "35.74.01" })).toEqual({ province: "35", regency: "35.73" });
  });

  it("are none for rubbish", () => {
    expect(chosenAreas({ province: "../35" })).toEqual({});
  });
});
