import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125024620 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_return" drop constraint if exists "seller_order_return_number_unique";`);
    this.addSql(`alter table if exists "seller_order_refund" drop constraint if exists "seller_order_refund_seller_order_id_cause_unique";`);
    this.addSql(`alter table if exists "seller_order_parcel" drop constraint if exists "seller_order_parcel_number_unique";`);
    this.addSql(`create table if not exists "seller_order_message" ("id" text not null, "author_type" text check ("author_type" in ('producer', 'customer', 'system')) not null, "author_id" text null, "author_name" text null, "on_behalf_of" text null, "channel" text check ("channel" in ('note', 'whatsapp')) not null default 'note', "body" text not null, "seller_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_message_seller_order_id" ON "seller_order_message" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_message_deleted_at" ON "seller_order_message" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_parcel" ("id" text not null, "number" text not null, "status" text check ("status" in ('packed', 'shipped', 'delivered')) not null default 'packed', "weight" integer null, "courier" text null, "tracking_number" text null, "packed_at" timestamptz not null, "shipped_at" timestamptz null, "delivered_at" timestamptz null, "fulfillment_id" text null, "seller_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_parcel_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_parcel_number_unique" ON "seller_order_parcel" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_parcel_seller_order_id" ON "seller_order_parcel" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_parcel_deleted_at" ON "seller_order_parcel" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_parcel_line" ("id" text not null, "seller_order_line_id" text not null, "quantity" integer not null, "parcel_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_parcel_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_parcel_line_parcel_id" ON "seller_order_parcel_line" ("parcel_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_parcel_line_deleted_at" ON "seller_order_parcel_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_refund" ("id" text not null, "cause" text not null, "goods_amount" numeric not null, "shipping_amount" numeric not null, "amount" numeric not null, "status" text check ("status" in ('owed', 'paid')) not null default 'owed', "refund_id" text null, "paid_at" timestamptz null, "seller_order_id" text not null, "raw_goods_amount" jsonb not null, "raw_shipping_amount" jsonb not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_refund_seller_order_id" ON "seller_order_refund" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_refund_deleted_at" ON "seller_order_refund" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_refund_seller_order_id_cause_unique" ON "seller_order_refund" ("seller_order_id", "cause") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_return" ("id" text not null, "number" text not null, "status" text check ("status" in ('requested', 'received', 'refunded', 'rejected')) not null default 'requested', "reason" text not null, "received_at" timestamptz null, "medusa_return_id" text null, "seller_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_return_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_return_number_unique" ON "seller_order_return" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_return_seller_order_id" ON "seller_order_return" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_return_deleted_at" ON "seller_order_return" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_return_line" ("id" text not null, "seller_order_line_id" text not null, "quantity" integer not null, "seller_order_return_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_return_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_return_line_seller_order_return_id" ON "seller_order_return_line" ("seller_order_return_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_return_line_deleted_at" ON "seller_order_return_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "seller_order_message" add constraint "seller_order_message_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "seller_order_parcel" add constraint "seller_order_parcel_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "seller_order_parcel_line" add constraint "seller_order_parcel_line_parcel_id_foreign" foreign key ("parcel_id") references "seller_order_parcel" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "seller_order_refund" add constraint "seller_order_refund_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "seller_order_return" add constraint "seller_order_return_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "seller_order_return_line" add constraint "seller_order_return_line_seller_order_return_id_foreign" foreign key ("seller_order_return_id") references "seller_order_return" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "seller_order" drop constraint if exists "seller_order_status_check";`);

    this.addSql(`alter table if exists "seller_order" add column if not exists "display_id" integer not null default 0, add column if not exists "tab" text check ("tab" in ('to_accept', 'to_make', 'to_ship', 'shipped', 'done', 'awaiting_payment')) not null default 'awaiting_payment', add column if not exists "due_at" timestamptz not null default now(), add column if not exists "version" integer not null default 0, add column if not exists "is_unsettled" boolean not null default false, add column if not exists "paid_at" timestamptz null, add column if not exists "accept_by" timestamptz null, add column if not exists "warned_at" timestamptz null, add column if not exists "accepted_at" timestamptz null, add column if not exists "accepted_by" text null, add column if not exists "accepted_by_name" text null, add column if not exists "promised_on" text null, add column if not exists "delivered_at" timestamptz null, add column if not exists "open_returns" integer not null default 0;`);
    this.addSql(`alter table if exists "seller_order" alter column "status" type text using ("status"::text);`);
    this.addSql(`alter table if exists "seller_order" alter column "status" set default 'awaiting_payment';`);
    this.addSql(`alter table if exists "seller_order" add constraint "seller_order_status_check" check("status" in ('awaiting_payment', 'placed', 'accepted', 'in_production', 'packed', 'partly_shipped', 'shipped', 'delivered', 'completed', 'declined', 'cancelled'));`);
    // Orders from before: none could be accepted yet, and whether one is paid is found by the job that looks for payments.
    this.addSql(`alter table "seller_order" alter column "due_at" drop default;`);
    this.addSql(`update "seller_order" set "display_id" = split_part("number", '-', 3)::int, "due_at" = "created_at", "status" = case when "status" = 'placed' then 'awaiting_payment' else "status" end;`);
    this.addSql(`update "seller_order" set "tab" = case when "status" = 'awaiting_payment' then 'awaiting_payment' when "status" in ('accepted', 'in_production') then 'to_make' when "status" = 'packed' then 'to_ship' when "status" = 'shipped' then 'shipped' else 'done' end;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_cooperative_id_tab_due_at_id" ON "seller_order" ("cooperative_id", "tab", "due_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_cooperative_id_display_id" ON "seller_order" ("cooperative_id", "display_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_cooperative_id_due_at_id" ON "seller_order" ("cooperative_id", "due_at", "id") WHERE open_returns > 0 AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_accept_by" ON "seller_order" ("accept_by") WHERE status = 'placed' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_delivered_at" ON "seller_order" ("delivered_at") WHERE status = 'delivered' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_updated_at" ON "seller_order" ("updated_at") WHERE is_unsettled AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_created_at" ON "seller_order" ("created_at") WHERE status = 'awaiting_payment' AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "seller_order_line" add column if not exists "product_id" text null, add column if not exists "product_handle" text null, add column if not exists "thumbnail" text null, add column if not exists "accepted_quantity" integer not null default 0, add column if not exists "declined_quantity" integer not null default 0, add column if not exists "cancelled_quantity" integer not null default 0, add column if not exists "shipped_quantity" integer not null default 0, add column if not exists "returned_quantity" integer not null default 0, add column if not exists "trade_unit" text null, add column if not exists "trade_unit_size" integer not null default 1, add column if not exists "unit_weight" integer null;`);

    this.addSql(`update "seller_order_line" set "accepted_quantity" = "quantity" from "seller_order" where "seller_order"."id" = "seller_order_line"."seller_order_id" and "seller_order"."status" not in ('awaiting_payment', 'declined', 'cancelled');`);

    this.addSql(`alter table if exists "seller_order_transition" add column if not exists "actor_name" text null, add column if not exists "on_behalf_of" text null, add column if not exists "subject" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_parcel_line" drop constraint if exists "seller_order_parcel_line_parcel_id_foreign";`);

    this.addSql(`alter table if exists "seller_order_return_line" drop constraint if exists "seller_order_return_line_seller_order_return_id_foreign";`);

    this.addSql(`drop table if exists "seller_order_message" cascade;`);

    this.addSql(`drop table if exists "seller_order_parcel" cascade;`);

    this.addSql(`drop table if exists "seller_order_parcel_line" cascade;`);

    this.addSql(`drop table if exists "seller_order_refund" cascade;`);

    this.addSql(`drop table if exists "seller_order_return" cascade;`);

    this.addSql(`drop table if exists "seller_order_return_line" cascade;`);

    this.addSql(`alter table if exists "seller_order" drop constraint if exists "seller_order_status_check";`);

    this.addSql(`drop index if exists "IDX_seller_order_cooperative_id_tab_due_at_id";`);
    this.addSql(`drop index if exists "IDX_seller_order_cooperative_id_display_id";`);
    this.addSql(`drop index if exists "IDX_seller_order_cooperative_id_due_at_id";`);
    this.addSql(`drop index if exists "IDX_seller_order_accept_by";`);
    this.addSql(`drop index if exists "IDX_seller_order_delivered_at";`);
    this.addSql(`drop index if exists "IDX_seller_order_updated_at";`);
    this.addSql(`drop index if exists "IDX_seller_order_created_at";`);
    this.addSql(`alter table if exists "seller_order" drop column if exists "display_id", drop column if exists "tab", drop column if exists "due_at", drop column if exists "version", drop column if exists "is_unsettled", drop column if exists "paid_at", drop column if exists "accept_by", drop column if exists "warned_at", drop column if exists "accepted_at", drop column if exists "accepted_by", drop column if exists "accepted_by_name", drop column if exists "promised_on", drop column if exists "delivered_at", drop column if exists "open_returns";`);

    this.addSql(`alter table if exists "seller_order" alter column "status" type text using ("status"::text);`);
    this.addSql(`alter table if exists "seller_order" alter column "status" set default 'placed';`);
    this.addSql(`update "seller_order" set "status" = case when "status" = 'awaiting_payment' then 'placed' when "status" = 'partly_shipped' then 'packed' else "status" end;`);
    this.addSql(`alter table if exists "seller_order" add constraint "seller_order_status_check" check("status" in ('placed', 'accepted', 'in_production', 'packed', 'shipped', 'delivered', 'completed', 'declined', 'cancelled'));`);

    this.addSql(`alter table if exists "seller_order_line" drop column if exists "product_id", drop column if exists "product_handle", drop column if exists "thumbnail", drop column if exists "accepted_quantity", drop column if exists "declined_quantity", drop column if exists "cancelled_quantity", drop column if exists "shipped_quantity", drop column if exists "returned_quantity", drop column if exists "trade_unit", drop column if exists "trade_unit_size", drop column if exists "unit_weight";`);

    this.addSql(`alter table if exists "seller_order_transition" drop column if exists "actor_name", drop column if exists "on_behalf_of", drop column if exists "subject";`);
  }

}
