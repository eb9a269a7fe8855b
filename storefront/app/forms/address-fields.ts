import { z } from "zod";
import { lineOfText, nameField, phoneField } from "./person-fields";

export const STREET_MIN = 5;
export const STREET_MAX = 200;

/** The four levels of the address picker, widest first, with the form of their Kemendagri codes. */
export const AREA_LEVELS = ["province", "regency", "district", "village"] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** The address form's fields from top to bottom. */
export const ADDRESS_FIELDS = [
  "email",
  "saved",
  "first_name",
  "phone",
  ...AREA_LEVELS,
  "address_1",
  "postal_code",
];

const AREA_CODES: Record<AreaLevel, RegExp> = {
  province: /^\d{2}$/,
  regency: /^\d{2}\.\d{2}$/,
  district: /^\d{2}\.\d{2}\.\d{2}$/,
  village: /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/,
};

/**
 * The chosen codes, widest first, as far as they belong together: a regency left over from another
 * province counts as not chosen.
 */
export function chosenAreas(values: Record<string, string | undefined>): Partial<Record<AreaLevel, string>> {
  const chosen: Partial<Record<AreaLevel, string>> = {};
  let above = "";
  for (const level of AREA_LEVELS) {
    const code = values[level] ?? "";
    if (!AREA_CODES[level].test(code) || !code.startsWith(above)) break;
    chosen[level] = code;
    above = `${code}.`;
  }
  return chosen;
}

const areaFields = {
  province: lineOfText,
  regency: lineOfText,
  district: lineOfText,
  village: lineOfText,
};

/** A delivery address as people fill it in; `village_code` says where it is, the rest how to find the door. */
export const addressSchema = z
  .object({
    first_name: nameField,
    phone: phoneField,
    address_1: lineOfText.pipe(
      z.string().min(STREET_MIN, "account:error.streetRequired").max(STREET_MAX, "account:error.streetLong"),
    ),
    postal_code: lineOfText.pipe(z.string().regex(/^[1-9]\d{4}$/, "account:error.postalCode")),
  })
  .and(z.object(areaFields).transform(villageOf));

export type AddressInput = z.output<typeof addressSchema>;

/** The village's code; the first level that is missing is the one that is named. */
function villageOf(
  areas: Record<AreaLevel, string>,
  context: z.RefinementCtx<Record<AreaLevel, string>>,
): { village_code: string } {
  const chosen = chosenAreas(areas);
  const missing = AREA_LEVELS.find((level) => !chosen[level]);
  if (!missing) return { village_code: chosen.village as string };
  context.addIssue({ code: "custom", path: [missing], message: `account:error.${missing}` });
  return z.NEVER;
}
