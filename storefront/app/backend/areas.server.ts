import type { AreaChild } from "@pasar-sentra/wire/area";
import type { Locale } from "../i18n/locale";
import { BackendError } from "./backend-error";
import { readAreaPath } from "./browse.server";
import type { MedusaAddress } from "./cart.server";
import { readPublic } from "./public-answers.server";

const HOUR = 60 * 60 * 1000;

/** The register of areas changes a few times a year. */
const REGISTER = { fresh: HOUR, stale: 24 * HOUR };

/** The areas one level below `parent`, or the provinces; empty when there is no such area. */
export async function readAreas(locale: Locale, parent: string | undefined): Promise<AreaChild[]> {
  try {
    const read = { locale, search: { parent }, times: REGISTER };
    return (await readPublic<{ areas: AreaChild[] }>("/store/areas", read)).areas;
  } catch (error) {
    if (isUnknown(error)) return [];
    throw error;
  }
}

/** The typed address with the names of its village's areas; null when there is no such village. */
export async function toMedusaAddress(
  input: { first_name: string; phone: string; address_1: string; postal_code: string; village_code: string },
  locale: Locale,
): Promise<MedusaAddress | null> {
  const { village_code, ...typed } = input;
  try {
    const { path } = await readAreaPath(locale, village_code);
    const [province, regency] = path;
    if (!province || !regency || path.length !== 4) return null;
    return {
      ...typed,
      city: regency.name,
      province: province.name,
      country_code: "id",
      metadata: { village_code },
    };
  } catch (error) {
    if (isUnknown(error)) return null;
    throw error;
  }
}

function isUnknown(error: unknown): boolean {
  return error instanceof BackendError && (error.status === 404 || error.status === 400);
}
