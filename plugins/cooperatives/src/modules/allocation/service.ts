import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
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

export class AllocationModuleService extends MedusaService({ Allocation, AllocationEvent, AllocationShare }) {
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
