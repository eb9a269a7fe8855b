import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { logInEntity } from "./log-in-entity";

/** Whether an account has a password that works; one whose making was interrupted has none. */
export async function hasLogIn(container: MedusaContainer, accountId: string): Promise<boolean> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities(
      { provider_identities: { entity_id: logInEntity(accountId), provider: "emailpass" } },
      { take: 1 },
    );
  return identity?.app_metadata?.producer_id === accountId;
}
