import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { type HeardTransition, type SellerOrderFollower, sellerOrderFollowers } from "./followers";

/** Steps of one order that one call looks at; a parcel is three of them. */
const MOST_TRANSITIONS = 5_000;

/**
 * Tells every follower of an order's transitions that it has not heard of, in order. Called under the lock of settling.
 *
 * @returns whether everybody has heard everything
 */
export async function hearFollowers(
  container: MedusaContainer,
  order: { id: string; version: number; heard: Record<string, string> | null },
): Promise<boolean> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const rows = (await service.listSellerOrderTransitions(
    { seller_order_id: order.id },
    { order: { id: "ASC" }, take: MOST_TRANSITIONS },
  )) as unknown as HeardTransition[];
  const transitions = rows.sort((a, b) => (a.version ?? 0) - (b.version ?? 0) || (a.id < b.id ? -1 : 1));
  const heard = { ...order.heard };
  let isAll = true;
  for (const follower of sellerOrderFollowers.all()) {
    if (!follower.follow) continue;
    const unheard = comingAfter(heard[follower.name], transitions);
    const told = await tell(container, follower, unheard);
    const reached = unheard[told - 1];
    if (reached) heard[follower.name] = reached.id;
    if (told < unheard.length) isAll = false;
  }
  await service.keepHeard({ id: order.id, seen_version: order.version, heard, isAll });
  return isAll;
}

/** What follows the transition that was heard of last, which may have been undone since. */
function comingAfter(id: string | undefined, transitions: readonly HeardTransition[]): HeardTransition[] {
  if (id === undefined) return [...transitions];
  const at = transitions.findIndex((transition) => transition.id === id);
  return at >= 0 ? transitions.slice(at + 1) : transitions.filter((transition) => transition.id > id);
}

/** @returns how many of them the follower has heard of; it is told no more after one that it could not follow */
async function tell(
  container: MedusaContainer,
  follower: SellerOrderFollower,
  unheard: readonly HeardTransition[],
): Promise<number> {
  for (const [told, transition] of unheard.entries()) {
    try {
      await follower.follow?.(container, transition);
    } catch (error) {
      const about = `${transition.action} of ${transition.seller_order_id}`;
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `${follower.name} could not follow ${about}, will hear of it again: ${(error as Error).message}`,
        );
      return told;
    }
  }
  return unheard.length;
}
