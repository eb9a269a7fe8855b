import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125030501 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "allocation_share" drop constraint if exists "allocation_share_allocation_id_round_member_id_unique";`);
    this.addSql(`alter table if exists "allocation" drop constraint if exists "allocation_seller_order_line_id_unique";`);
    this.addSql(`create table if not exists "allocation" ("id" text not null, "seller_order_id" text not null, "seller_order_number" text not null, "seller_order_line_id" text not null, "cooperative_id" text not null, "product_id" text null, "variant_id" text null, "title" text not null, "variant_title" text null, "unit" text not null, "trade_unit" text null, "unit_size" integer not null default 1, "unit_price" numeric not null, "quantity" integer not null, "missing_quantity" integer not null, "from_stock" boolean not null default false, "due_on" text not null, "status" text check ("status" in ('proposed', 'offered', 'short', 'accepted', 'delivered', 'checked', 'cancelled')) not null default 'proposed', "round" integer not null default 0, "rule" text null, "version" integer not null default 1, "changed_by" text null, "raw_unit_price" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "allocation_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_allocation_seller_order_line_id_unique" ON "allocation" ("seller_order_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allocation_deleted_at" ON "allocation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allocation_seller_order_id" ON "allocation" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allocation_cooperative_id_status" ON "allocation" ("cooperative_id", "status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "allocation_event" ("id" text not null, "share_id" text null, "member_id" text null, "action" text not null, "from_status" text null, "to_status" text not null, "quantity" integer null, "actor_type" text not null, "actor_id" text null, "actor_name" text null, "on_behalf_of" text null, "reason" text null, "allocation_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "allocation_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allocation_event_allocation_id" ON "allocation_event" ("allocation_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allocation_event_deleted_at" ON "allocation_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allocation_event_allocation_id_id" ON "allocation_event" ("allocation_id", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "allocation_share" ("id" text not null, "cooperative_id" text not null, "member_id" text not null, "round" integer not null, "status" text check ("status" in ('proposed', 'offered', 'accepted', 'refused', 'expired', 'delivered', 'checked', 'withdrawn')) not null default 'proposed', "quantity" integer not null, "quantity_accepted" integer not null default 0, "quantity_delivered" integer not null default 0, "quantity_passed" integer not null default 0, "quantity_rejected" integer not null default 0, "offered_at" timestamptz null, "answer_by" timestamptz null, "answered_at" timestamptz null, "answered_by" text null, "reason" text null, "notified_at" timestamptz null, "allocation_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "allocation_share_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allocation_share_allocation_id" ON "allocation_share" ("allocation_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allocation_share_deleted_at" ON "allocation_share" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_allocation_share_allocation_id_round_member_id_unique" ON "allocation_share" ("allocation_id", "round", "member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allocation_share_member_id_status_id" ON "allocation_share" ("member_id", "status", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allocation_share_cooperative_id_status" ON "allocation_share" ("cooperative_id", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allocation_share_status_answer_by" ON "allocation_share" ("status", "answer_by") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "allocation_event" add constraint "allocation_event_allocation_id_foreign" foreign key ("allocation_id") references "allocation" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "allocation_share" add constraint "allocation_share_allocation_id_foreign" foreign key ("allocation_id") references "allocation" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "allocation_event" drop constraint if exists "allocation_event_allocation_id_foreign";`);

    this.addSql(`alter table if exists "allocation_share" drop constraint if exists "allocation_share_allocation_id_foreign";`);

    this.addSql(`drop table if exists "allocation" cascade;`);

    this.addSql(`drop table if exists "allocation_event" cascade;`);

    this.addSql(`drop table if exists "allocation_share" cascade;`);
  }

}
