import { MedusaError } from "@medusajs/framework/utils";
import type { RuleViolation } from "@pasar-sentra/wire/refusal";

export const RULE_VIOLATION_CODE = "rule_violation";

/**
 * The caller asked for something that our rules of sale refuse. Own properties survive Medusa's
 * workflow engine, which hands errors on as plain objects (`serializeError` copies own properties).
 */
export class RuleViolationError extends MedusaError {
  readonly violations: RuleViolation[];

  constructor(violations: RuleViolation[]) {
    super(
      MedusaError.Types.NOT_ALLOWED,
      violations.map((violation) => `${violation.name}: ${violation.rule}`).join("; "),
      RULE_VIOLATION_CODE,
    );
    this.violations = violations;
  }
}
