import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { AllocationChange, AllocationState } from "./allocation-state";
import { settleAllocation } from "./settle-allocation";
import { lockAllocation, lockCapacity } from "./change-allocation";
import { Allocation } from "./models/allocation";
import { AllocationEvent } from "./models/allocation-event";
import { AllocationShare } from "./models/allocation-share";
import {
  type GivenWork,
  type OpenQuantity,
  readGivenWork,
  readOpenQuantities,
  readUnsharedQuantities,
  type UnsharedQuantity,
} from "./workload-sql";
import { readWorkSums, type WorkSum } from "./work-summary-sql";

export interface AllocationToChange {
  id: string;
  cooperative_id: string;
  /** True when the decision reads `open`: such decisions of one cooperative take turns. */
  uses_capacity: boolean;
  /** Name of who decides. */
  changed_by: string | null;
  /** The account's own name for its request: under it, it is decided once. */
  request: { actor_id: string; request_key: string } | null;
}

/** What somebody decides on seeing the state as it is now; throws to refuse. */
export type Decide = (state: AllocationState, open: OpenQuantity[]) => AllocationChange;

export class AllocationModuleService extends MedusaService({ Allocation, AllocationEvent, AllocationShare }) {
  /**
   * Changes one allocation in one transaction, under locks taken in a fixed order (capacity, allocation): of
   * two at once, from whatever process, the second decides on what the first has left. A refusal or a kill
   * leaves nothing half-written; a request that had decided before it died is not decided again.
   *
   * @throws MedusaError `not_found`, and whatever `decide` throws
   */
  @InjectTransactionManager()
  async changeAllocation(
    { id, cooperative_id, uses_capacity, changed_by, request }: AllocationToChange,
    decide: Decide,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<AllocationState> {
    const manager = context.transactionManager as EntityManager;
    if (uses_capacity) await lockCapacity(manager, cooperative_id);
    await lockAllocation(manager, id, cooperative_id);
    const { shares, ...allocation } = (await this.retrieveAllocation(
      id,
      { relations: ["shares"] },
      context,
    )) as unknown as AllocationState["allocation"] & { shares: AllocationState["shares"] };
    const state = { allocation: { ...allocation, unit_price: Number(allocation.unit_price) }, shares };
    if (request && (await this.hasDecided(id, request, context))) return state;
    const change = decide(state, uses_capacity ? await readOpenQuantities(manager, [cooperative_id]) : []);
    const settled = settleAllocation(state, change);
    const request_key = request?.request_key ?? null;
    const events = change.events.map((event) => ({ ...event, request_key }));
    await this.write(settled, { ...change, events }, changed_by, context);
    return settled;
  }

  private async hasDecided(
    allocation_id: string,
    request: { actor_id: string; request_key: string },
    context: Context<EntityManager>,
  ): Promise<boolean> {
    const filters = { allocation_id, ...request };
    const found = await this.listAllocationEvents(filters, { select: ["id"], take: 1 }, context);
    return found.length > 0;
  }

  private async write(
    { allocation }: AllocationState,
    change: AllocationChange,
    changed_by: string | null,
    context: Context<EntityManager>,
  ): Promise<void> {
    if (change.events.length === 0) return;
    const { id: allocation_id, cooperative_id } = allocation;
    const { quantity, missing_quantity, surplus_quantity, round, rule, due_on, status, version } = allocation;
    await this.deleteAllocationShares(change.removed_shares ?? [], context);
    await this.createAllocationShares(
      (change.new_shares ?? []).map((share) => ({ ...share, allocation_id, cooperative_id })) as never[],
      context,
    );
    await this.updateAllocationShares((change.shares ?? []) as never[], context);
    await this.createAllocationEvents(
      change.events.map((event) => ({ ...event, allocation_id })) as never[],
      context,
    );
    await this.updateAllocations(
      {
        id: allocation_id,
        quantity,
        missing_quantity,
        surplus_quantity,
        round,
        rule,
        due_on,
        status,
        version: version + 1,
        changed_by,
      },
      context,
    );
  }

  /** What the members of these cooperatives still have to make. */
  @InjectManager()
  async openQuantities(
    cooperativeIds: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<OpenQuantity[]> {
    return context.manager ? readOpenQuantities(context.manager, cooperativeIds) : [];
  }

  /** What these cooperatives have accepted and not given to a member yet. */
  @InjectManager()
  async unsharedQuantities(
    cooperativeIds: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<UnsharedQuantity[]> {
    return context.manager ? readUnsharedQuantities(context.manager, cooperativeIds) : [];
  }

  /** A member's shares by status. */
  @InjectManager()
  async workSums(
    memberId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<WorkSum[]> {
    return context.manager ? readWorkSums(context.manager, memberId) : [];
  }

  /** Work that the members of a cooperative took on since an instant, rupiah at the buyer's price. */
  @InjectManager()
  async givenWork(
    cooperativeId: string,
    since: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<GivenWork[]> {
    return context.manager ? readGivenWork(context.manager, cooperativeId, since) : [];
  }
}
