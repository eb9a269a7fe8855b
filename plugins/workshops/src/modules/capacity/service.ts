import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import { CapacityPause } from "./models/capacity-pause";
import { DeclaredCapacity } from "./models/declared-capacity";

export interface DeclarationToPut extends HistoryActor {
  cooperative_id: string;
  member_id: string;
  scope: string;
  unit: string;
  product_id: string | null;
  /** Base units in a week. */
  weekly_quantity: number;
  /** `YYYY-MM-DD` in Jakarta. */
  effective_from: string;
}

const PUT = `
  INSERT INTO declared_capacity (id, cooperative_id, member_id, scope, unit, product_id, weekly_quantity,
    effective_from, actor_type, actor_id, actor_name, on_behalf_of)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (member_id, scope, effective_from) WHERE deleted_at IS NULL DO UPDATE SET
    weekly_quantity = EXCLUDED.weekly_quantity, unit = EXCLUDED.unit, actor_type = EXCLUDED.actor_type,
    actor_id = EXCLUDED.actor_id, actor_name = EXCLUDED.actor_name, on_behalf_of = EXCLUDED.on_behalf_of,
    updated_at = now()`;

export class CapacityModuleService extends MedusaService({ DeclaredCapacity, CapacityPause }) {
  /** Writes a declaration in the place of that of the same member, scope and day. One statement: safe at once. */
  @InjectTransactionManager()
  async putDeclaration(
    row: DeclarationToPut,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.transactionManager?.execute(PUT, [
      generateEntityId(undefined, "capacity"),
      row.cooperative_id,
      row.member_id,
      row.scope,
      row.unit,
      row.product_id,
      row.weekly_quantity,
      row.effective_from,
      row.actor_type,
      row.actor_id,
      row.actor_name,
      row.on_behalf_of,
    ]);
  }
}
