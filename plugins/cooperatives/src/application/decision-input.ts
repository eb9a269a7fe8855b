import { z } from "@medusajs/framework/zod";
import { isSlug } from "../cooperative/registration/slug";

export const DECISIONS = ["begin_review", "return", "approve", "reject"] as const;

/** What an applicant has to mend or live with is explained to them. */
const DECISIONS_WITH_REASON: readonly string[] = ["return", "reject"];

/** Body of `POST /admin/applications/:id/decision`. */
export const decisionSchema = z
  .object({
    action: z.enum(DECISIONS),
    reason: z
      .string()
      .trim()
      .max(1_000)
      .nullish()
      .transform((text) => text || null),
    /** Another sentra than the applicant chose. */
    sentra_slug: z.string().refine(isSlug, "must be the slug of a sentra").nullish(),
  })
  .superRefine(({ action, reason }, context) => {
    if (DECISIONS_WITH_REASON.includes(action) && (reason?.length ?? 0) < 3) {
      context.addIssue({
        code: "custom",
        path: ["reason"],
        message: `needs at least 3 characters to ${action}`,
      });
    }
  });

export type Decision = z.output<typeof decisionSchema>;
