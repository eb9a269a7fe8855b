import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125024328 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_import_problem" drop constraint if exists "listing_import_problem_import_id_position_unique";`);
    this.addSql(`alter table if exists "listing_import_batch" drop constraint if exists "listing_import_batch_import_id_position_unique";`);
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(`create table if not exists "listing" ("id" text not null, "product_id" text not null, "cooperative_id" text not null, "title" text not null, "state" text check ("state" in ('draft', 'in_review', 'published', 'withdrawn', 'removed')) not null default 'draft', "version" integer not null default 1, "reason" text null, "submitted_at" timestamptz null, "submitted_by" text null, "reviewed_at" timestamptz null, "reviewed_by" text null, "pending" jsonb null, "pending_since" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_cooperative_id_state_id" ON "listing" ("cooperative_id", "state", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_state_id" ON "listing" ("state", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_pending_since" ON "listing" ("pending_since") WHERE pending_since IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_change" ("id" text not null, "product_id" text not null, "version" integer not null, "kind" text check ("kind" in ('created', 'copied', 'imported', 'text', 'price', 'stock', 'terms', 'variant_added', 'variant_removed', 'state')) not null, "variant_id" text null, "variant_title" text null, "field" text null, "old_value" text null, "new_value" text null, "reason" text null, "actor_type" text check ("actor_type" in ('producer', 'customer', 'user', 'system')) not null, "actor_id" text null, "actor_name" text null, "on_behalf_of" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_change_deleted_at" ON "listing_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_change_product_id_id" ON "listing_change" ("product_id", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_import" ("id" text not null, "cooperative_id" text not null, "file_name" text not null, "status" text check ("status" in ('refused', 'checked', 'applying', 'undoing', 'applied', 'failed')) not null, "rows" integer not null, "listings_to_create" integer not null default 0, "listings_to_update" integer not null default 0, "rows_done" integer not null default 0, "problem_count" integer not null default 0, "failure" text null, "actor" jsonb not null, "started_at" timestamptz null, "finished_at" timestamptz null, "heartbeat_at" timestamptz null, "runner" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_deleted_at" ON "listing_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_cooperative_id_id" ON "listing_import" ("cooperative_id", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_one_at_a_time" ON "listing_import" ("cooperative_id") WHERE status IN ('applying', 'undoing') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_heartbeat_at" ON "listing_import" ("heartbeat_at") WHERE status IN ('applying', 'undoing') AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_import_batch" ("id" text not null, "import_id" text not null, "position" integer not null, "status" text check ("status" in ('waiting', 'writing', 'written', 'undone')) not null default 'waiting', "rows" integer not null, "listings" jsonb not null, "undo" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_batch_deleted_at" ON "listing_import_batch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_batch_import_id_position_unique" ON "listing_import_batch" ("import_id", "position") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_import_problem" ("id" text not null, "import_id" text not null, "position" integer not null, "row" integer not null, "column" text null, "code" text not null, "params" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_problem_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_problem_deleted_at" ON "listing_import_problem" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_problem_import_id_position_unique" ON "listing_import_problem" ("import_id", "position") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing" cascade;`);

    this.addSql(`drop table if exists "listing_change" cascade;`);

    this.addSql(`drop table if exists "listing_import" cascade;`);

    this.addSql(`drop table if exists "listing_import_batch" cascade;`);

    this.addSql(`drop table if exists "listing_import_problem" cascade;`);
  }

}
