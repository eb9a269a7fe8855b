import type { TFunction } from "i18next";
import { MOST_GROUPS } from "../../synonyms/synonym-limits";
import { AdminRequestError } from "./admin-request";

/** Refusals that this page has words for, by their code. */
const KNOWN = ["synonym_exists", "synonyms_full"];
/** Only a rebuilding beside another one is refused so; Medusa replaces the code of such a refusal. */
const CONFLICT = 409;

/** What went wrong, for the operator; what was typed stays. */
export function refusalText(error: unknown, t: TFunction<"search">): string {
  if (!(error instanceof AdminRequestError)) return t("unreachable");
  if (error.status === CONFLICT) return t("refusal.rebuild_running");
  return error.code && KNOWN.includes(error.code)
    ? t(`refusal.${error.code}`, { most: MOST_GROUPS })
    : t("refused", { message: error.message });
}
