import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What the engine is owed, and what its indexes were made of; see `fallback/debt-store.ts` and decision 0018. The
 * tables are the provider's own, as those of Medusa's PostgreSQL provider are.
 */
export class Migration20261125031947 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "search_engine_index" (
        "name" text not null,
        "definition" jsonb not null,
        constraint "search_engine_index_pkey" primary key ("name")
      );
    `);
    this.addSql(`
      create table if not exists "search_engine_debt" (
        "index_name" text not null,
        "document_id" text not null,
        "kind" text not null default 'document' check ("kind" in ('document', 'index', 'drop')),
        "revision" integer not null default 1,
        "owner_until" timestamptz not null,
        "due_at" timestamptz not null,
        constraint "search_engine_debt_pkey" primary key ("index_name", "document_id")
      );
    `);
    this.addSql(`create index if not exists "search_engine_debt_due" on "search_engine_debt" ("due_at");`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_engine_debt";`);
    this.addSql(`drop table if exists "search_engine_index";`);
  }
}
