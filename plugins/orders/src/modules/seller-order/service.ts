import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { SellerOrderChange } from "./seller-order-change";
import { SellerOrder } from "./models/seller-order";
import { SellerOrderLine } from "./models/seller-order-line";
import { SellerOrderMessage } from "./models/seller-order-message";
import { SellerOrderParcel } from "./models/seller-order-parcel";
import { SellerOrderParcelLine } from "./models/seller-order-parcel-line";
import { SellerOrderRefund } from "./models/seller-order-refund";
import { SellerOrderReturn } from "./models/seller-order-return";
import { SellerOrderReturnLine } from "./models/seller-order-return-line";
import { SellerOrderTransition } from "./models/seller-order-transition";
import { readWaitingQuantities, type WaitingQuantity } from "./waiting-quantities";

/** Ids of what a change has created, for its undoing. */
export interface CreatedRows {
  transitions: string[];
  parcels: string[];
  refunds: string[];
  returns: string[];
}

export interface HeardState {
  id: string;
  seen_version: number;
  /** Id of the last transition heard of, by the follower's name. */
  heard: Record<string, string>;
  isAll: boolean;
}

export class SellerOrderModuleService extends MedusaService({
  SellerOrder,
  SellerOrderLine,
  SellerOrderTransition,
  SellerOrderParcel,
  SellerOrderParcelLine,
  SellerOrderMessage,
  SellerOrderReturn,
  SellerOrderReturnLine,
  SellerOrderRefund,
}) {
  /**
   * Writes one change of a seller order, all of it or nothing, if the order still has the version that the
   * caller saw. The first statement decides, so of many at once the database lets one win, whatever process
   * they run in.
   *
   * @returns null when somebody else changed the order first; nothing is written
   */
  @InjectTransactionManager()
  async writeChange(
    change: SellerOrderChange,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<CreatedRows | null> {
    const { id, seen_version } = change;
    const written = await context.transactionManager?.nativeUpdate(
      SellerOrder.name,
      { id, version: seen_version, deleted_at: null },
      { ...change.order, version: seen_version + 1, updated_at: new Date() },
    );
    if (written !== 1) return null;
    await this.updateSellerOrderLines(change.lines ?? [], context);
    await this.updateSellerOrderParcels(change.parcels ?? [], context);
    await this.updateSellerOrderReturns(change.returns ?? [], context);
    await this.deleteSellerOrderParcels(change.removed_parcels ?? [], context);
    await this.deleteSellerOrderTransitions(change.removed_transitions ?? [], context);
    await this.deleteSellerOrderRefunds(change.removed_refunds ?? [], context);
    return this.createRows(change, context);
  }

  private async createRows(change: SellerOrderChange, context: Context<EntityManager>): Promise<CreatedRows> {
    const seller_order_id = change.id;
    const within = <Row extends object>(rows: readonly Row[]) =>
      rows.map((row) => ({ ...row, seller_order_id }) as never);
    const transitions = await this.createSellerOrderTransitions(within(change.transitions), context);
    const parcels = await this.createSellerOrderParcels(within(change.new_parcels ?? []), context);
    const refunds = await this.createSellerOrderRefunds(within(change.new_refunds ?? []), context);
    const returns = await this.createSellerOrderReturns(within(change.new_returns ?? []), context);
    const ids = (rows: unknown) => (rows as { id: string }[]).map(({ id }) => id);
    return {
      transitions: ids(transitions),
      parcels: ids(parcels),
      refunds: ids(refunds),
      returns: ids(returns),
    };
  }

  /**
   * Keeps how far each follower has heard. The order stays marked when it has changed since it was read, since there is
   * more to hear then.
   *
   * @param isAll whether everybody has heard everything up to `seen_version`
   */
  @InjectTransactionManager()
  async keepHeard(
    { id, seen_version, heard, isAll }: HeardState,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const manager = context.transactionManager;
    const done = isAll
      ? await manager?.nativeUpdate(
          SellerOrder.name,
          { id, version: seen_version },
          { heard, is_unheard: false },
        )
      : 0;
    // To the end of the queue: what keeps failing must not keep the others waiting.
    if (done !== 1) await manager?.nativeUpdate(SellerOrder.name, { id }, { heard, updated_at: new Date() });
  }

  /** What was ordered from these cooperatives and is not accepted yet. */
  @InjectManager()
  async waitingQuantities(
    cooperativeIds: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<WaitingQuantity[]> {
    return context.manager ? readWaitingQuantities(context.manager, cooperativeIds) : [];
  }
}
