import type { MedusaContainer } from "@medusajs/framework/types";
import { toE164 } from "@pasar-sentra/foundation/contact/indonesian-phone";
import { PRODUCER_MODULE } from "../modules/producer";
import type { ProducerModuleService } from "../modules/producer/service";

/** Longest e-mail address (RFC 5321, 4.5.3.1.3). */
const LONGEST_NAME = 254;

/**
 * The account that a log-in name belongs to: an e-mail address, or an Indonesian phone number in any spelling.
 *
 * @returns `name` in its normal form, and the account's id or null when nobody has it
 */
export async function findLogIn(
  container: MedusaContainer,
  typed: string,
): Promise<{ accountId: string | null; name: string }> {
  const text = typed.trim().slice(0, LONGEST_NAME);
  const phone = text.includes("@") ? null : toE164(text);
  const name = phone ?? text.toLowerCase();
  const [account] = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducerAccounts(phone ? { phone } : { email: name }, { select: ["id"], take: 1 });
  return { accountId: account?.id ?? null, name };
}
