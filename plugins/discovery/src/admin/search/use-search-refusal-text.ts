import type { AdminRequestError } from "@pasar-sentra/admin-kit/admin-request";
import { useRefusalText } from "@pasar-sentra/admin-kit/use-refusal-text";
import { useTranslation } from "react-i18next";
import { MOST_GROUPS } from "../../synonyms/synonym-limits";

/** Refusals that this page has words for, by their code. */
const KNOWN = ["synonym_exists", "synonyms_full"];
/** Only a rebuilding beside another one is refused so; Medusa replaces the code of such a refusal. */
const CONFLICT = 409;

/** What went wrong with synonyms or a rebuilding, for the operator; what was typed stays. */
export function useSearchRefusalText(): (error: unknown) => string {
  const { t } = useTranslation("search");
  return useRefusalText(({ status, code }: AdminRequestError) => {
    if (status === CONFLICT) return t("refusal.rebuild_running");
    return code && KNOWN.includes(code) ? t(`refusal.${code}`, { most: MOST_GROUPS }) : null;
  });
}
