import { z } from "@medusajs/framework/zod";

/** What a picture shows, in words; at most 300 characters, since screen readers read it out in one go. */
export const altText = z.string().trim().min(1).max(300);
