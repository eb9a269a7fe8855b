import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { CooperativeStatus } from "@pasar-sentra/wire/states/cooperative-status";
import { Cooperative } from "./models/cooperative";
import { CooperativeStatusChange } from "./models/cooperative-status-change";
import { Member } from "./models/member";
import { SupplyTerms } from "./models/supply-terms";

/** What a change of status writes on the cooperative. */
export interface CooperativeStanding {
  status: CooperativeStatus;
  status_reason: string | null;
  status_changed_at: Date | null;
  status_changed_by: string | null;
}

export class CooperativeModuleService extends MedusaService({
  Cooperative,
  CooperativeStatusChange,
  Member,
  SupplyTerms,
}) {
  /**
   * Puts a cooperative into another status if it still has the one that the caller saw. One statement, so of
   * two at once the database lets one win, whatever process they run in.
   *
   * @returns false when the status was another one by then; nothing is written
   */
  @InjectTransactionManager()
  async replaceStanding(
    id: string,
    seen: CooperativeStatus,
    standing: CooperativeStanding,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const written = await context.transactionManager?.nativeUpdate(
      Cooperative.name,
      { id, status: seen, deleted_at: null },
      { ...standing, updated_at: new Date() },
    );
    return written === 1;
  }
}
