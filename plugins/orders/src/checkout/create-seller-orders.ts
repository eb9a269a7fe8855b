import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { sellerOrderStatusMachine } from "@pasar-sentra/wire/states/seller-order-status";
import { promisedDays } from "../cart/promised-days";
import { loadSellableVariants } from "../cart/rules/sellable-variants";
import { loadPlacedOrder, type PlacedOrder } from "./placed-order";
import type { CompletionStep, PlacedCart } from "./placement";
import { type Seller, type SellerShare, splitOrder } from "./split-order";

/**
 * Decision D1: one seller order for each cooperative, unique on (order, cooperative), removed again when the purchase is
 * undone. All are written by one statement, so that one of them says that all are there.
 */
export const createSellerOrders: CompletionStep = {
  name: "seller-orders",
  async isDone(container, orderId) {
    return (await sellerOrdersOf(container, orderId)).length > 0;
  },
  async place(container: MedusaContainer, { order_id }: PlacedCart) {
    const order = await loadPlacedOrder(container, order_id);
    const sellerOfLine = await sellersOfLines(container, order);
    const sellerOfOption = await sellersOfShippingOptions(container, order);
    const shares = splitOrder(order, sellerOfLine, sellerOfOption);
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const due_at = new Date(order.created_at);
    const readyOn = await readyDays(container, order, due_at);
    await service.createSellerOrders(
      shares.map((share) => ({ ...withFirstTransition(share), due_at, promised_on: readyOn(share) })),
    );
  },
  async undo(container, orderId) {
    const made = await sellerOrdersOf(container, orderId);
    if (made.length === 0) return;
    await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .deleteSellerOrders(made.map(({ id }) => id));
  },
};

function sellerOrdersOf(container: MedusaContainer, orderId: string) {
  return container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id: orderId }, { select: ["id"] });
}

function withFirstTransition({ lines, ...share }: SellerShare) {
  const { initial } = sellerOrderStatusMachine;
  return {
    ...share,
    status: initial,
    is_unheard: true,
    lines: lines as never[],
    transitions: [
      {
        action: "place",
        version: 0,
        from_status: null,
        to_status: initial,
        actor_type: "customer",
        reason: null,
      },
    ] as never[],
  };
}

/** The day on which all goods of a share are ready, as the buyer was told; null when it is not known for one. */
async function readyDays(container: MedusaContainer, order: PlacedOrder, now: Date) {
  const wanted = order.items.flatMap(({ variant_id, quantity }) =>
    variant_id ? [{ variant_id, quantity }] : [],
  );
  const dates = await promisedDays.one().readyOn(container, wanted, now, { together: true, reserved: true });
  return ({ lines }: SellerShare): string | null => {
    const days = lines.map(({ variant_id }) => dates.get(variant_id ?? "") ?? null);
    return days.includes(null) ? null : (days.sort().at(-1) ?? null);
  };
}

async function sellersOfLines(container: MedusaContainer, order: PlacedOrder): Promise<Map<string, Seller>> {
  const variants = await loadSellableVariants(
    container,
    order.items.flatMap(({ variant_id }) => variant_id ?? []),
  );
  const sellers = new Map<string, Seller>();
  for (const line of order.items) {
    const cooperative = variants.get(line.variant_id ?? "")?.product?.cooperative;
    if (cooperative) sellers.set(line.id, cooperative);
  }
  return sellers;
}

/** A shipping option belongs to the cooperative whose shipping profile it has (decision D2). */
async function sellersOfShippingOptions(
  container: MedusaContainer,
  order: PlacedOrder,
): Promise<Map<string, Seller>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const optionIds = order.shipping_methods.flatMap(({ shipping_option_id }) => shipping_option_id ?? []);
  const { data: options } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "shipping_profile_id"],
    filters: { id: optionIds },
  });
  const { data: cooperatives } = await query.graph({
    entity: "cooperative",
    fields: ["id", "slug", "shipping_profile_id"],
    filters: { shipping_profile_id: options.map(({ shipping_profile_id }) => shipping_profile_id) },
  });
  const byProfile = new Map(
    cooperatives.map((cooperative) => [cooperative.shipping_profile_id, cooperative]),
  );
  return new Map(
    options.flatMap((option) => {
      const seller = byProfile.get(option.shipping_profile_id);
      return seller ? [[option.id, { id: seller.id, slug: seller.slug }] as const] : [];
    }),
  );
}
