import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124010913 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_line" drop constraint if exists "seller_order_line_order_line_item_id_unique";`);
    this.addSql(`alter table if exists "seller_order" drop constraint if exists "seller_order_order_id_cooperative_id_unique";`);
    this.addSql(`alter table if exists "seller_order" drop constraint if exists "seller_order_number_unique";`);
    this.addSql(`create table if not exists "seller_order" ("id" text not null, "order_id" text not null, "cooperative_id" text not null, "number" text not null, "status" text check ("status" in ('placed', 'accepted', 'in_production', 'packed', 'shipped', 'delivered', 'completed', 'declined', 'cancelled')) not null default 'placed', "shipping_option_id" text null, "shipping_name" text null, "item_total" numeric not null, "shipping_total" numeric not null, "tax_total" numeric not null, "discount_total" numeric not null, "total" numeric not null, "raw_item_total" jsonb not null, "raw_shipping_total" jsonb not null, "raw_tax_total" jsonb not null, "raw_discount_total" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_number_unique" ON "seller_order" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_deleted_at" ON "seller_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_order_id_cooperative_id_unique" ON "seller_order" ("order_id", "cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_cooperative_id_status" ON "seller_order" ("cooperative_id", "status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_line" ("id" text not null, "order_line_item_id" text not null, "variant_id" text null, "title" text not null, "variant_title" text null, "quantity" integer not null, "unit" text null, "unit_price" numeric not null, "total" numeric not null, "seller_order_id" text not null, "raw_unit_price" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_line_order_line_item_id_unique" ON "seller_order_line" ("order_line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_seller_order_id" ON "seller_order_line" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_deleted_at" ON "seller_order_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_transition" ("id" text not null, "action" text not null, "from_status" text null, "to_status" text not null, "actor_type" text not null, "actor_id" text null, "reason" text null, "seller_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_transition_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_transition_seller_order_id" ON "seller_order_transition" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_transition_deleted_at" ON "seller_order_transition" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "seller_order_line" add constraint "seller_order_line_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "seller_order_transition" add constraint "seller_order_transition_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_line" drop constraint if exists "seller_order_line_seller_order_id_foreign";`);

    this.addSql(`alter table if exists "seller_order_transition" drop constraint if exists "seller_order_transition_seller_order_id_foreign";`);

    this.addSql(`drop table if exists "seller_order" cascade;`);

    this.addSql(`drop table if exists "seller_order_line" cascade;`);

    this.addSql(`drop table if exists "seller_order_transition" cascade;`);
  }

}
