import type { MedusaContainer } from "@medusajs/framework/types";
import { PRODUCER_MODULE } from "../modules/producer";
import type { ProducerModuleService } from "../modules/producer/service";
import { newSecretToken, secretTokenHash } from "@pasar-sentra/foundation/secret-link/secret-token";
import { acceptInvitationWorkflow } from "./workflows/accept-invitation";
import type { InvitationInput } from "./invitation-input";

/**
 * Makes a producer with a password at once: an invitation that is accepted here, without a message. For demo
 * data; people choose their own password.
 *
 * @throws as `acceptInvitationWorkflow`
 */
export async function registerProducer(
  container: MedusaContainer,
  { password, ...invited }: InvitationInput & { cooperative_id: string; password: string },
): Promise<void> {
  const { id, phone, email, name } = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .createProducerInvitations({
      ...invited,
      token_hash: secretTokenHash(newSecretToken()),
      expires_at: new Date(Date.now() + 3_600_000),
      invited_by_name: null,
    });
  await acceptInvitationWorkflow(container).run({
    input: { invitation: { id, phone, email, name }, account_id: null, name, password },
  });
}
