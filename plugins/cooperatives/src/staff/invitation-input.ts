import { z } from "@medusajs/framework/zod";
import { toE164 } from "@pasar-sentra/foundation/contact/indonesian-phone";
import { orIssue } from "../cooperative/registration/or-issue";
import { STAFF_ROLES } from "@pasar-sentra/wire/staff-role";

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (value) => (value === "" ? null : value),
    schema.nullish().transform((value) => value ?? null),
  );

/** Body of `POST /producer/staff/invitations`; unknown fields are dropped. */
export const invitationInputSchema = z
  .object({
    name: z.string().trim().min(2).max(100),
    role: z.enum(STAFF_ROLES),
    phone: optional(z.string().transform(orIssue(toE164, "must be an Indonesian phone number"))),
    email: optional(z.string().trim().toLowerCase().email().max(254)),
    member_id: optional(z.string().max(64)),
  })
  .superRefine(({ role, phone, email, member_id }, context) => {
    if (!phone && !email) {
      context.addIssue({
        code: "custom",
        path: ["phone"],
        message: "give a phone number or an e-mail address",
      });
    }
    if (role === "member" && !member_id) {
      context.addIssue({ code: "custom", path: ["member_id"], message: "say which workshop is theirs" });
    }
  });

export type InvitationInput = z.output<typeof invitationInputSchema>;
