import { MedusaError } from "@medusajs/framework/utils";
import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import type { Locale } from "../locale/request-locale";

/** A violation on its way to the reader: one of a plugin's own rule brings its words in both languages. */
export type CartViolation = RuleViolation & { texts?: Readonly<Record<Locale, string>> };

/** A violation as the reader gets it. */
export function inLanguage({ texts, ...violation }: CartViolation, locale: Locale): RuleViolation {
  return texts ? { ...violation, message: texts[locale] } : violation;
}

export const RULE_VIOLATION_CODE = "rule_violation";

/**
 * The caller asked for something that our rules of sale refuse. Own properties survive Medusa's
 * workflow engine, which hands errors on as plain objects (`serializeError` copies own properties).
 */
export class RuleViolationError extends MedusaError {
  readonly violations: CartViolation[];

  constructor(violations: CartViolation[]) {
    super(
      MedusaError.Types.NOT_ALLOWED,
      violations.map((violation) => `${violation.name}: ${violation.rule}`).join("; "),
      RULE_VIOLATION_CODE,
    );
    this.violations = violations;
  }
}
