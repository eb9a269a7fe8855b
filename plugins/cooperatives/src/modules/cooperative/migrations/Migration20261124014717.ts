import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124014717 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "cooperative_status_change" ("id" text not null, "cooperative_id" text not null, "action" text not null, "from_status" text check ("from_status" in ('applied', 'approved', 'suspended', 'closed')) not null, "to_status" text check ("to_status" in ('applied', 'approved', 'suspended', 'closed')) not null, "reason" text null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_status_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_status_change_deleted_at" ON "cooperative_status_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_status_change_cooperative_id_created_at" ON "cooperative_status_change" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cooperative_status_change" cascade;`);
  }

}
