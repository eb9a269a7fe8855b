import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124004241 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "supply_terms" drop constraint if exists "supply_terms_variant_id_unique";`);
    this.addSql(`alter table if exists "member" drop constraint if exists "member_cooperative_id_workshop_name_unique";`);
    this.addSql(`alter table if exists "cooperative" drop constraint if exists "cooperative_nib_unique";`);
    this.addSql(`alter table if exists "cooperative" drop constraint if exists "cooperative_nik_koperasi_unique";`);
    this.addSql(`alter table if exists "cooperative" drop constraint if exists "cooperative_slug_unique";`);
    this.addSql(`create table if not exists "cooperative" ("id" text not null, "slug" text not null, "legal_name" text not null, "sentra_slug" text not null, "about" text not null, "nik_koperasi" text not null, "nib" text not null, "area_code" text not null, "address" text not null, "postal_code" text null, "whatsapp" text not null, "bank_name" text not null, "bank_account_number" text not null, "bank_account_holder" text not null, "is_pkp" boolean not null default false, "minimum_order" integer not null default 0, "status" text check ("status" in ('applied', 'approved', 'suspended', 'closed')) not null default 'applied', "status_reason" text null, "status_changed_at" timestamptz null, "status_changed_by" text null, "shipping_profile_id" text null, "stock_location_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_slug_unique" ON "cooperative" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_nik_koperasi_unique" ON "cooperative" ("nik_koperasi") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_nib_unique" ON "cooperative" ("nib") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_deleted_at" ON "cooperative" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_status" ON "cooperative" ("status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_sentra_slug" ON "cooperative" ("sentra_slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_area_code" ON "cooperative" ("area_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "member" ("id" text not null, "workshop_name" text not null, "owner_name" text not null, "craft" text not null, "workers" integer not null, "since_year" integer not null, "is_active" boolean not null default true, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_cooperative_id" ON "member" ("cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_cooperative_id_workshop_name_unique" ON "member" ("cooperative_id", "workshop_name") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "supply_terms" ("id" text not null, "variant_id" text not null, "unit" text check ("unit" in ('buah', 'bungkus', 'botol', 'stoples', 'pasang', 'set', 'lembar', 'm2', 'm3', 'kg', 'ton', 'lusin', 'kodi', 'gros', 'karton')) not null, "trade_unit" text check ("trade_unit" in ('buah', 'bungkus', 'botol', 'stoples', 'pasang', 'set', 'lembar', 'm2', 'm3', 'kg', 'ton', 'lusin', 'kodi', 'gros', 'karton')) null, "trade_unit_size" integer not null default 1, "moq" integer not null default 1, "order_multiple" integer not null default 1, "lead_time_days" integer not null, "made_to_order" boolean not null default false, "monthly_capacity" integer null, "gtin" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "supply_terms_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_supply_terms_variant_id_unique" ON "supply_terms" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supply_terms_deleted_at" ON "supply_terms" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "member" add constraint "member_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "member" drop constraint if exists "member_cooperative_id_foreign";`);

    this.addSql(`drop table if exists "cooperative" cascade;`);

    this.addSql(`drop table if exists "member" cascade;`);

    this.addSql(`drop table if exists "supply_terms" cascade;`);
  }

}
