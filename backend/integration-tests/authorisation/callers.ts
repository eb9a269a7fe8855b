import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils";

export interface Caller {
  id: string;
  headers: Record<string, string>;
}

/** A shopper with an account, and the header that a request of theirs carries. */
export async function createShopper(container: MedusaContainer, email: string): Promise<Caller> {
  const customer = await container.resolve(Modules.CUSTOMER).createCustomers({ email, has_account: true });
  const metadata = { customer_id: customer.id };
  const identity = await container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [{ provider: "emailpass", entity_id: email }],
    app_metadata: metadata,
  });
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const token = generateJwtToken(
    { actor_id: customer.id, actor_type: "customer", auth_identity_id: identity.id, app_metadata: metadata },
    { secret: projectConfig.http.jwtSecret as string, expiresIn: "1h" },
  );
  return { id: customer.id, headers: { authorization: `Bearer ${token}` } };
}
