import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";

/** Why a rule takes a listing off the shelf: what is the matter and what mends it, in both languages. */
export interface RuleReason {
  /** Name of the listing rule. */
  rule: string;
  texts: Readonly<Record<Locale, string>>;
}

/** What tables keep of it. */
export interface KeptReason {
  reason: string | null;
  reason_en: string | null;
}

/** A reason as it is kept; what a person wrote stays in the words of the writer. */
export function keptReason(reason: string | null, byRule: RuleReason | null | undefined) {
  return byRule
    ? { reason: byRule.texts["id-ID"], reason_en: byRule.texts["en-US"], rule: byRule.rule }
    : { reason, reason_en: null, rule: null };
}

/** The reason in the reader's language where there are two. */
export function reasonFor({ reason, reason_en }: KeptReason, locale: Locale): string | null {
  return locale === "en-US" ? (reason_en ?? reason) : reason;
}
