import { describe, expect, test } from "vitest";
import { SECTION_FIELDS } from "./join-fields";
import { savedValues, sectionBody } from "./section-body";

describe("a section of the form", () => {
  test("reaches the backend as numbers, ticks and digits", () => {
    expect(
      sectionBody(SECTION_FIELDS.workshop, { workers: " 3 ", since_year: "", nib: "1234 567-890.123" }),
    ).toMatchObject({ workers: 3, since_year: null, nib: "1234567890123" });
    expect(sectionBody(SECTION_FIELDS.registration, { is_pkp: "yes" })).toMatchObject({ is_pkp: true });
    expect(sectionBody(SECTION_FIELDS.registration, {})).toMatchObject({ is_pkp: false, legal_name: "" });
  });

  test("stands in the form again as it was saved", () => {
    expect(savedValues({ workers: 3, is_pkp: true, nib: null, legal_name: "Koperasi" })).toEqual({
      workers: "3",
      is_pkp: "yes",
      legal_name: "Koperasi",
    });
  });
});
