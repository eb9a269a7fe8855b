import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125025428 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "declared_capacity" drop constraint if exists "declared_capacity_member_id_scope_effective_from_unique";`);
    this.addSql(`create table if not exists "capacity_pause" ("id" text not null, "cooperative_id" text not null, "member_id" text null, "from_date" text not null, "until_date" text not null, "reason" text null, "actor_type" text not null, "actor_id" text null, "actor_name" text null, "on_behalf_of" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "capacity_pause_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_capacity_pause_deleted_at" ON "capacity_pause" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_capacity_pause_cooperative_id_until_date" ON "capacity_pause" ("cooperative_id", "until_date") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "declared_capacity" ("id" text not null, "cooperative_id" text not null, "member_id" text not null, "scope" text not null, "unit" text not null, "product_id" text null, "weekly_quantity" integer not null, "effective_from" text not null, "actor_type" text not null, "actor_id" text null, "actor_name" text null, "on_behalf_of" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "declared_capacity_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_declared_capacity_deleted_at" ON "declared_capacity" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_declared_capacity_member_id_scope_effective_from_unique" ON "declared_capacity" ("member_id", "scope", "effective_from") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_declared_capacity_cooperative_id" ON "declared_capacity" ("cooperative_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "capacity_pause" cascade;`);

    this.addSql(`drop table if exists "declared_capacity" cascade;`);
  }

}
