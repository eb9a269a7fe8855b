import type { AreaChild } from "@pasar-sentra/wire/area";
import { readAreas } from "../backend/areas.server";
import type { Locale } from "../i18n/locale";
import { type AreaLevel, chosenAreas } from "./address-fields";
import type { FormValues } from "./parse-form";

export type AreaOptions = Record<AreaLevel, AreaChild[]>;

/** The entries of each level of the address picker, as far as the levels above are chosen. */
export async function areaOptions(locale: Locale, values: FormValues): Promise<AreaOptions> {
  const chosen = chosenAreas(values);
  const below = (code: string | undefined) => (code ? readAreas(locale, code) : []);
  const [province, regency, district, village] = await Promise.all([
    readAreas(locale, undefined),
    below(chosen.province),
    below(chosen.regency),
    below(chosen.district),
  ]);
  return { province, regency, district, village };
}
