import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type { ActingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";

/** The member whose work and money this is. @throws RefusalError 400 `choose_member` for an officer who acts for nobody */
export function ownMember({ member }: ActingProducer): NonNullable<ActingProducer["member"]> {
  if (member) return member;
  throw new RefusalError(400, "choose_member", "Choose the member whose work this is (x-acting-for-member)");
}
