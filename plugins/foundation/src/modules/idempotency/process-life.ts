import { randomInt } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Distinguishes these advisory locks from any others in the database. */
const LOCKS = 0x5053_4944;
const HIGHEST_NUMBER = 2 ** 31 - 1;
/** A lost connection is tried again so often, ms, and so many times; then when it is needed next. */
const RETRY_AFTER = 500;
const RETRIES = 60;

/** What we need of a connection of `pg`. */
interface Connection {
  query(sql: string, values: unknown[]): Promise<unknown>;
  on(event: "error" | "end", heard: () => void): void;
  unref(): void;
  end(): Promise<void>;
}

/**
 * Shows to other processes that this one lives: a connection of its own holds an advisory lock on this process's number.
 * PostgreSQL lets go of it in the moment in which the process dies, however that happens.
 */
export class ProcessLife {
  readonly number = randomInt(1, HIGHEST_NUMBER);
  private holding: Promise<Connection> | null = null;
  private hasEnded = false;

  /** Safe to call before every use. @throws when the database takes no connection */
  async show(knex: Knex): Promise<void> {
    this.holding ??= this.hold(knex);
    await this.holding;
  }

  async end(): Promise<void> {
    this.hasEnded = true;
    const connection = await this.holding?.catch(() => null);
    await connection?.end();
  }

  private async hold(knex: Knex): Promise<Connection> {
    try {
      const connection: Connection = await knex.client.acquireRawConnection();
      // The first of both tells; without a listener an error would end the process.
      let isLost = false;
      const lost = () => {
        if (!isLost) void this.retry(knex);
        isLost = true;
      };
      connection.on("error", lost);
      connection.on("end", lost);
      connection.unref();
      await connection.query("select pg_advisory_lock($1::int, $2::int)", [LOCKS, this.number]);
      return connection;
    } catch (error) {
      this.holding = null;
      throw error;
    }
  }

  private async retry(knex: Knex): Promise<void> {
    this.holding = null;
    for (let attempt = 0; attempt < RETRIES && !this.hasEnded; attempt++) {
      if (
        await this.show(knex).then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER).unref());
    }
  }
}

/** Whether the process of that number lives, or did when its connection was last seen. */
export async function isAlive(execute: Execute, number: number): Promise<boolean> {
  const rows = await execute(
    `select 1 from pg_locks where locktype = 'advisory' and granted and objsubid = 2 and classid = ? and objid = ?
       and database = (select oid from pg_database where datname = current_database())`,
    [LOCKS, number],
  );
  return rows.length > 0;
}

type Execute = (sql: string, values: unknown[]) => Promise<unknown[]>;
