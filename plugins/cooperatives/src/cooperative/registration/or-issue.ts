import { z } from "@medusajs/framework/zod";

/** A transformation that refuses what `normalise` answers null for. */
export function orIssue(normalise: (text: string) => string | null, message: string) {
  return (text: string, context: z.RefinementCtx): string => {
    const normal = normalise(text);
    if (normal !== null) return normal;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  };
}
