import { EmailPassAuthService } from "@medusajs/auth-emailpass/dist/services/emailpass";
import type { AuthIdentityProviderService } from "@medusajs/framework/types";
import { nextGeneration } from "../../sessions/session-generation";

/**
 * Medusa's log-in by name and password, whose new password ends all sessions of the old one: in the same row, whoever
 * sets it and by whichever route.
 */
export class EmailpassProvider extends EmailPassAuthService {
  static override identifier = "emailpass";

  override update(
    data: { password: string; entity_id: string },
    identities: AuthIdentityProviderService,
  ): ReturnType<EmailPassAuthService["update"]> {
    return super.update(data, {
      ...identities,
      update: async (entityId, change) => {
        const { provider_identities } = await identities.retrieve({ entity_id: entityId });
        const logIn = provider_identities?.find((identity) => identity.entity_id === entityId);
        return identities.update(entityId, {
          ...change,
          user_metadata: nextGeneration(logIn?.user_metadata),
        });
      },
    });
  }
}
