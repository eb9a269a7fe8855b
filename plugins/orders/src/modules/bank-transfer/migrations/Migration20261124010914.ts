import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124010914 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "bank_transfer" drop constraint if exists "bank_transfer_amount_unique";`);
    this.addSql(`alter table if exists "bank_transfer" drop constraint if exists "bank_transfer_order_id_unique";`);
    this.addSql(`create table if not exists "bank_transfer" ("id" text not null, "order_id" text not null, "order_total" numeric not null, "unique_code" integer not null, "amount" numeric not null, "status" text check ("status" in ('awaiting', 'received', 'expired')) not null default 'awaiting', "expires_at" timestamptz not null, "raw_order_total" jsonb not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_transfer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_transfer_order_id_unique" ON "bank_transfer" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_deleted_at" ON "bank_transfer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_transfer_amount_unique" ON "bank_transfer" ("amount") WHERE status = 'awaiting' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_status_expires_at" ON "bank_transfer" ("status", "expires_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_transfer" cascade;`);
  }

}
