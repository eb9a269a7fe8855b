import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { IdempotentRequest } from "./models/idempotent-request";
import { isAlive, ProcessLife } from "./process-life";

export interface KeptAnswer {
  status: number;
  content_type: string | null;
  body: string;
}

export interface KeyState {
  id: string;
  fingerprint: string;
  status: number | null;
  content_type: string | null;
  body: string | null;
  leased_until: Date;
  held_by: number | null;
}

export class IdempotencyModuleService extends MedusaService({ IdempotentRequest }) {
  private readonly life = new ProcessLife();

  __hooks = {
    onApplicationShutdown: () => this.life.end(),
  };

  /** Takes a key. Of many at once the database's unique index lets one win. @returns the row's id; null when it is taken */
  @InjectTransactionManager()
  async takeKey(
    input: { owner_id: string; key: string; fingerprint: string; leased_until: Date },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
    const { owner_id, key, fingerprint, leased_until } = input;
    const rows: { id: string }[] = await (context.transactionManager as EntityManager).execute(
      `insert into idempotent_request (id, owner_id, key, fingerprint, leased_until, held_by)
        values (?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
      [
        generateEntityId(undefined, "idemreq"),
        owner_id,
        key,
        fingerprint,
        leased_until,
        await this.showLife(context),
      ],
    );
    return rows[0]?.id ?? null;
  }

  @InjectManager()
  async readKey(
    owner_id: string,
    key: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<KeyState | null> {
    const rows: KeyState[] = await (context.manager as EntityManager).execute(
      `select id, fingerprint, status, content_type, body, leased_until, held_by from idempotent_request
        where owner_id = ? and key = ? and deleted_at is null`,
      [owner_id, key],
    );
    return rows[0] ?? null;
  }

  /** Whether the process that runs a request is gone; false when that cannot be known. */
  @InjectManager()
  async isHolderGone(
    { held_by }: Pick<KeyState, "held_by">,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    if (held_by === null || held_by === this.life.number) return false;
    const manager = context.manager as EntityManager;
    return !(await isAlive((sql, values) => manager.execute(sql, values), held_by));
  }

  /** Takes over the key of a process that died. @returns false when somebody else was faster */
  @InjectTransactionManager()
  async takeOverKey(
    id: string,
    seen: Date,
    leased_until: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const written = await context.transactionManager?.nativeUpdate(
      IdempotentRequest.name,
      { id, status: null, leased_until: seen },
      { leased_until, held_by: await this.showLife(context) },
    );
    return written === 1;
  }

  /** Says that the request still runs. */
  @InjectTransactionManager()
  async renewLease(
    id: string,
    leased_until: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.transactionManager?.nativeUpdate(
      IdempotentRequest.name,
      { id, status: null },
      { leased_until },
    );
  }

  @InjectTransactionManager()
  async keepAnswer(
    id: string,
    answer: KeptAnswer,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.transactionManager?.nativeUpdate(
      IdempotentRequest.name,
      { id },
      { ...answer, updated_at: new Date() },
    );
  }

  /** Frees a key whose request had no answer worth keeping, so that a repetition runs anew. */
  @InjectTransactionManager()
  async freeKey(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await context.transactionManager?.nativeDelete(IdempotentRequest.name, { id });
  }

  /** Deletes keys that nobody will repeat any more. @returns how many */
  @InjectTransactionManager()
  async forgetOlderThan(
    moment: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<number> {
    const deleted = await context.transactionManager?.nativeDelete(IdempotentRequest.name, {
      created_at: { $lt: moment },
    });
    return deleted ?? 0;
  }

  /** This process's number; null when it cannot show that it lives: its leases tell then. */
  private async showLife({ transactionManager }: Context<EntityManager>): Promise<number | null> {
    const knex = transactionManager?.getKnex();
    if (!knex) return null;
    return this.life.show(knex).then(
      () => this.life.number,
      () => null,
    );
  }
}
