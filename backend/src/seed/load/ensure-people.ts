import {
  createCustomersWorkflow,
  createUsersWorkflow,
  setAuthAppMetadataWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

interface Account {
  email: string;
  password: string;
}

/** The operator and a demo shopper, when the environment gives them passwords. */
export async function ensurePeople(container: MedusaContainer): Promise<void> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD, DEMO_EMAIL, DEMO_PASSWORD } = process.env;
  if (ADMIN_EMAIL && ADMIN_PASSWORD) {
    await ensureOperator(container, { email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
  }
  if (DEMO_EMAIL && DEMO_PASSWORD)
    await ensureShopper(container, { email: DEMO_EMAIL, password: DEMO_PASSWORD });
}

async function ensureOperator(container: MedusaContainer, account: Account): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "user", fields: ["id"], filters: { email: account.email } });
  const user =
    data[0] ??
    (
      await createUsersWorkflow(container).run({
        input: { users: [{ email: account.email, first_name: "Operator" }] },
      })
    ).result[0];
  if (user) await ensureLogin(container, account, "user", user.id);
}

async function ensureShopper(container: MedusaContainer, account: Account): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "customer",
    fields: ["id"],
    filters: { email: account.email, has_account: true },
  });
  const customer =
    data[0] ??
    (
      await createCustomersWorkflow(container).run({
        input: { customersData: [{ email: account.email, first_name: "Pembeli", has_account: true }] },
      })
    ).result[0];
  if (customer) await ensureLogin(container, account, "customer", customer.id);
}

async function ensureLogin(
  container: MedusaContainer,
  { email, password }: Account,
  actorType: "user" | "customer",
  id: string,
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const [known] = await auth.listAuthIdentities(
    { provider_identities: { entity_id: email, provider: "emailpass" } },
    { take: 1 },
  );
  const identity = known ?? (await auth.register("emailpass", { body: { email, password } })).authIdentity;
  if (!identity) throw new Error(`no log-in could be made for ${email}`);
  if (identity.app_metadata?.[`${actorType}_id`]) return;
  await setAuthAppMetadataWorkflow(container).run({
    input: { authIdentityId: identity.id, actorType, value: id },
  });
}
