import { z } from "@medusajs/framework/zod";

const s3Variables = z.object({
  S3_BUCKET: z.string().min(1),
  S3_REGION: z.string().min(1),
  S3_FILE_URL: z.string().url("needs to be the address that files are read from"),
  S3_ACCESS_KEY_ID: z.string().min(1),
  S3_SECRET_ACCESS_KEY: z.string().min(1),
  /** Only for stores that are not Amazon's. */
  S3_ENDPOINT: z.string().url().optional(),
  S3_PREFIX: z.string().optional(),
});

export type S3Variables = z.infer<typeof s3Variables>;

/** Files go to S3 when a bucket is named, and then all that S3 needs must be there; undefined means local disk. */
export const s3Schema = z
  .record(z.string(), z.unknown())
  .transform((variables, context): S3Variables | undefined => {
    if (variables.S3_BUCKET === undefined) return undefined;
    const parsed = s3Variables.safeParse(variables);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      context.addIssue({ code: "custom", path: issue.path, message: issue.message });
    }
    return z.NEVER;
  });
