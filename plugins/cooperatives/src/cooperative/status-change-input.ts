import { z } from "@medusajs/framework/zod";

export const COOPERATIVE_ACTIONS = ["approve", "suspend", "reinstate", "close"] as const;

/** Actions that take away a livelihood are explained to the cooperative. */
const ACTIONS_WITH_REASON: readonly string[] = ["suspend", "close"];

const reason = z
  .string()
  .trim()
  .max(500, "must be at most 500 characters")
  .nullish()
  .transform((text) => text || null);

/** Body of `POST /admin/cooperatives/:id/status`. */
export const statusChangeSchema = z
  .object({ action: z.enum(COOPERATIVE_ACTIONS), reason })
  .strict()
  .superRefine(({ action, reason }, context) => {
    if (ACTIONS_WITH_REASON.includes(action) && (reason?.length ?? 0) < 3) {
      context.addIssue({
        code: "custom",
        path: ["reason"],
        message: `needs 3 to 500 characters to ${action}`,
      });
    }
  });

export type StatusChange = z.output<typeof statusChangeSchema>;
