import type { MedusaContainer } from "@medusajs/framework/types";
import {
  COOPERATIVE_MODULE,
  type CooperativeModuleService,
} from "@pasar-sentra/cooperatives/modules/cooperative";
import { PRODUCER_MODULE, type ProducerModuleService } from "@pasar-sentra/cooperatives/modules/producer";
import { registerProducer } from "@pasar-sentra/cooperatives/staff/register-producer";
import { CATALOGUE } from "../catalogue/catalogue";

/** The cooperative that has a member with a log-in, too. */
const SENTRA_WITH_MEMBER = "tanggulangin";

/**
 * An officer for every cooperative of the catalogue, and one member: people of a demonstration, invented as
 * their addresses say. Only when the environment gives them a password.
 */
export async function ensureProducers(container: MedusaContainer): Promise<void> {
  const password = process.env.DEMO_PASSWORD;
  if (!password) return;
  const wanted = CATALOGUE.map(({ slug }) => officerEmail(slug)).concat(memberEmail(SENTRA_WITH_MEMBER));
  const known = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducerAccounts({ email: wanted }, { select: ["email"], take: wanted.length });
  const missing = new Set(wanted.filter((email) => !known.some((account) => account.email === email)));
  if (missing.size === 0) return;
  const cooperatives = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listCooperatives(
      { slug: CATALOGUE.map(({ cooperative }) => cooperative.slug) },
      { select: ["id", "slug"], take: CATALOGUE.length },
    );
  for (const { slug, name, cooperative } of CATALOGUE) {
    const id = cooperatives.find((row) => row.slug === cooperative.slug)?.id;
    if (!id) continue;
    const person = { cooperative_id: id, password, phone: null };
    const email = officerEmail(slug);
    if (missing.has(email)) {
      await registerProducer(container, {
        ...person,
        email,
        name: `Pengurus ${name}`,
        role: "officer",
        member_id: null,
      });
    }
    if (missing.has(memberEmail(slug)))
      await ensureMember(container, { ...person, email: memberEmail(slug) });
  }
}

async function ensureMember(
  container: MedusaContainer,
  person: { cooperative_id: string; password: string; phone: null; email: string },
): Promise<void> {
  const [member] = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listMembers(
      { cooperative_id: person.cooperative_id, is_active: true },
      { select: ["id", "owner_name"], order: { id: "ASC" }, take: 1 },
    );
  if (!member) return;
  await registerProducer(container, {
    ...person,
    name: member.owner_name,
    role: "member",
    member_id: member.id,
  });
}

function officerEmail(sentra: string): string {
  return `pengurus.${sentra}@pasarsentra.example`;
}

function memberEmail(sentra: string): string {
  return `anggota.${sentra}@pasarsentra.example`;
}
