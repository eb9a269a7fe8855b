import { z } from "@medusajs/framework/zod";
import { memberInputSchema } from "../cooperative/registration/member-input";

const empty = (value: unknown) => (value === "" ? null : value);
const { shape } = memberInputSchema;

/** What people of a cooperative may write of a member; unknown fields are dropped. */
const fields = z.object({
  workshop_name: shape.workshop_name,
  owner_name: shape.owner_name,
  craft: shape.craft,
  workers: shape.workers,
  since_year: shape.since_year,
  nib: z.preprocess(empty, shape.nib),
  phone: z.preprocess(empty, shape.phone),
});

/** Body of `POST /producer/members`. */
export const newMemberSchema = fields;

/** Body of `POST /producer/members/:id`: what is missing stays. */
export const memberChangeSchema = fields
  .extend({ is_active: z.boolean(), reason: z.string().trim().max(500).nullable() })
  .partial();

export type NewMember = z.output<typeof newMemberSchema>;
export type MemberChange = z.output<typeof memberChangeSchema>;
