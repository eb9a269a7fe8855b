import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow, completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import type { CooperativeModuleService } from "@pasar-sentra/cooperatives/modules/cooperative/service";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import { inviteProducer } from "@pasar-sentra/cooperatives/staff/invite-producer";
import { PRODUCER_MODULE } from "@pasar-sentra/cooperatives/modules/producer";
import type { ProducerModuleService } from "@pasar-sentra/cooperatives/modules/producer/service";
import { SELLER_ORDER_MODULE } from "@pasar-sentra/orders/modules/seller-order";
import type { SellerOrderModuleService } from "@pasar-sentra/orders/modules/seller-order/service";
import { createMarketplace, type Marketplace } from "../fixtures/marketplace";
import { createOperator } from "../fixtures/operator";
import { createProducer, type ProducerFixture } from "../fixtures/producer";
import { readyCarts } from "../fixtures/ready-carts";
import { type Belongings, createBelongings } from "./belongings";
import { type Caller, createShopper } from "./callers";
import type { Stranger } from "./strangers";

/** One marketplace in which everything that a route can name exists, and belongs to somebody. */
export interface World {
  market: Marketplace;
  /** Strangers to the Sanan cooperative and to the first shopper. */
  strangers: Record<Stranger, Caller>;
  officer: ProducerFixture;
  member: ProducerFixture;
  /** A manager of the Sanan cooperative. */
  colleague: ProducerFixture;
  /** An open one of the Sanan cooperative. */
  invitation: { id: string; token: string };
  owner: Caller;
  operator: Caller;
  /** Two workshops of the Sanan cooperative; the first is `member`'s. */
  members: { id: string }[];
  order: { id: string; payment_id: string };
  sellerOrder: { id: string; number: string; line_id: string };
  cartId: string;
  belongings: Belongings;
  /** Texts that only the Sanan cooperative, its buyer or an operator may read. */
  secrets: string[];
}

export async function createWorld(container: MedusaContainer): Promise<World> {
  const market = await createMarketplace(container);
  const { sanan } = market.cooperatives;
  const operator = await createOperator(container, "operator@contoh.example");
  const owner = await createShopper(container, "pemilik@contoh.example");
  const members = await createMembers(container, sanan.id);
  const officer = await createProducer(container, {
    cooperative_id: sanan.id,
    role: "officer",
    name: "Bu Rahasia Sanan",
  });
  const member = await createProducer(container, {
    cooperative_id: sanan.id,
    role: "member",
    member_id: members[0]!.id,
  });
  const colleague = await createProducer(container, { cooperative_id: sanan.id, role: "manager" });
  const invitation = await invite(container, sanan.id);
  const purchase = await buy(container, market, owner.id);
  const belongings = await createBelongings(container, {
    cooperative_id: sanan.id,
    member_id: members[0]!.id,
    product_id: market.products["keripik-tempe-100-g"]!.id,
    sellerOrder: purchase.sellerOrder,
  });
  return {
    market,
    belongings,
    owner,
    operator,
    officer,
    member,
    members,
    colleague,
    invitation,
    ...purchase,
    strangers: await createStrangers(container, market, operator),
    secrets: [
      invitation.id,
      purchase.sellerOrder.id,
      purchase.sellerOrder.number,
      officer.name,
      members[1]!.id,
    ],
  };
}

async function createMembers(container: MedusaContainer, cooperative_id: string) {
  return container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).createMembers(
    ["Dapur Satu", "Dapur Dua"].map((workshop_name) => ({
      workshop_name,
      owner_name: `Pemilik ${workshop_name}`,
      craft: "Keripik",
      workers: 3,
      since_year: 1990,
      cooperative_id,
    })),
  );
}

async function invite(container: MedusaContainer, cooperative_id: string) {
  const { invitation, link } = await inviteProducer(container, {
    name: "Anggota Undangan",
    role: "member",
    phone: "+6281100007777",
    email: null,
    member_id: null,
    cooperative: { id: cooperative_id, legal_name: "Koperasi Keripik Sanan" },
    actor: SYSTEM_ACTOR,
    locale: "id-ID",
  });
  return { id: invitation.id, token: new URL(link).pathname.split("/").at(-1)! };
}

async function createStrangers(container: MedusaContainer, market: Marketplace, operator: Caller) {
  const { sanan, kasongan } = market.cooperatives;
  const [ownWorkshop] = await createMembers(container, kasongan.id);
  const other = await createProducer(container, {
    cooperative_id: kasongan.id,
    role: "officer",
    member_id: ownWorkshop!.id,
  });
  const revoked = await createProducer(container, { cooperative_id: sanan.id, role: "officer" });
  await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .updateProducerStaffs({ id: revoked.staff_id, revoked_at: new Date() });
  const intruding = { ...other.headers, "x-acting-cooperative": sanan.id };
  const caller = ({ account_id, headers }: ProducerFixture): Caller => ({ id: account_id, headers });
  return {
    nobody: { id: "", headers: {} },
    shopper: await createShopper(container, "pembeli@contoh.example"),
    otherBuyer: await createShopper(container, "pembeli-lain@contoh.example"),
    otherMember: caller(other),
    intruder: { id: other.account_id, headers: intruding },
    revoked: caller(revoked),
    operator,
  } satisfies Record<Stranger, Caller>;
}

/** A paid order of the owner with goods of both cooperatives, and a cart that nobody else knows. */
async function buy(container: MedusaContainer, market: Marketplace, customer_id: string) {
  const line = (handle: string, unit_price: number, quantity: number) => ({
    variant_id: market.products[handle]!.variants[0]!.id,
    product_title: handle,
    quantity,
    unit_price,
  });
  const lines = () => [line("keripik-tempe-100-g", 10_000, 20), line("guci-kasongan-60-cm", 275_000, 2)];
  const [first, cartId] = await readyCarts(container, market, 2, lines, ["sanan", "kasongan"]);
  await container.resolve(Modules.CART).updateCarts(first!, { customer_id });
  const { result } = await completeCartWorkflow(container).run({ input: { id: first! } });
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "payment_collections.payments.id"],
    filters: { id: result.id },
  });
  const payment_id = data[0]!.payment_collections![0]!.payments![0]!.id;
  await capturePaymentWorkflow(container).run({ input: { payment_id } });
  const sellerOrder = await untilPaid(container, result.id, market.cooperatives.sanan.id);
  return { order: { id: result.id, payment_id }, sellerOrder, cartId: cartId! };
}

async function untilPaid(container: MedusaContainer, order_id: string, cooperative_id: string) {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  for (let attempt = 0; attempt < 100; attempt++) {
    const [found] = await service.listSellerOrders({ order_id, cooperative_id }, { relations: ["lines"] });
    if (found && found.status !== "awaiting_payment") {
      return { id: found.id, number: found.number, line_id: found.lines[0]!.id };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the seller order is still unpaid after 10 s");
}
