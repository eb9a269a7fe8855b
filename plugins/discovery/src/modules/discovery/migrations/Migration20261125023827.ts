import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125023827 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "catalogue_change" ("id" serial primary key, "tags" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null);`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_catalogue_change_deleted_at" ON "catalogue_change" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "index_rebuild" ("id" text not null, "status" text check ("status" in ('running', 'done', 'failed')) not null default 'running', "done" integer not null default 0, "total" integer not null, "error" text null, "started_by" text null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "index_rebuild_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_index_rebuild_deleted_at" ON "index_rebuild" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "product_popularity" ("product_id" text not null, "orders" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_popularity_pkey" primary key ("product_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_popularity_deleted_at" ON "product_popularity" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "search_synonym" ("id" text not null, "terms" text[] not null, "is_mutual" boolean not null default true, "note" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_synonym_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_synonym_deleted_at" ON "search_synonym" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_change" cascade;`);

    this.addSql(`drop table if exists "index_rebuild" cascade;`);

    this.addSql(`drop table if exists "product_popularity" cascade;`);

    this.addSql(`drop table if exists "search_synonym" cascade;`);
  }

}
