import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import type { BackendError } from "~/backend/backend-error";
import { waitingTime } from "~/forms/waiting-time";
import type { Locale } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";
import { violationText } from "./violation-text";

/**
 * Why the backend did not change the cart, in sentences; at least one.
 * @param title the goods that were to be changed, for rules that name nothing: Medusa's own stock check
 */
export function cartRefusalTexts(error: BackendError, t: Translate, locale: Locale, title = ""): string[] {
  const violations: RuleViolation[] = error.body.violations ?? [];
  if (violations.length > 0) {
    return violations.map((violation) =>
      violationText({ ...violation, name: violation.name || title }, t, locale),
    );
  }
  if (error.status === 429) {
    return [t("account:error.tooMany", { wait: waitingTime(error.data.retryAfter, t) })];
  }
  if (error.status === 409) return [t("cart:error.busy")];
  if (error.data.code === "insufficient_inventory") return [t("cart:error.stock")];
  return [t("cart:error.failed")];
}
