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
  const transitions = (await service.listSellerOrderTransitions(
    { seller_order_id: order.id },
    { order: { id: "ASC" }, take: MOST_TRANSITIONS },
  )) as unknown as HeardTransition[];
  const heard = { ...order.heard };
  const last = transitions.at(-1)?.id;
  for (const follower of sellerOrderFollowers.all()) {
    const reached = await hearOne(container, follower, transitions, heard[follower.name]);
    if (reached) heard[follower.name] = reached;
  }
  const isAll = sellerOrderFollowers.all().every(({ name, follow }) => !follow || heard[name] === last);
  await service.keepHeard({ id: order.id, seen_version: order.version, heard, isAll });
  return isAll;
}

/** @returns id of the last transition that it has heard of now; undefined when it has heard of none */
async function hearOne(
  container: MedusaContainer,
  follower: SellerOrderFollower,
  transitions: readonly HeardTransition[],
  from: string | undefined,
): Promise<string | undefined> {
  let reached = from;
  for (const transition of transitions) {
    if (!follower.follow || (from !== undefined && transition.id <= from)) continue;
    try {
      await follower.follow(container, transition);
    } catch (error) {
      const about = `${transition.action} of ${transition.seller_order_id}`;
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `${follower.name} could not follow ${about}, will hear of it again: ${(error as Error).message}`,
        );
      return reached;
    }
    reached = transition.id;
  }
  return reached;
}
