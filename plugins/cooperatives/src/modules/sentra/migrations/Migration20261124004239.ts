import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124004239 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "sentra" drop constraint if exists "sentra_slug_unique";`);
    this.addSql(`create table if not exists "sentra" ("id" text not null, "slug" text not null, "name" text not null, "area_code" text not null, "commodity" text not null, "summary" text not null, "story" text not null, "workshop_count" integer null, "source" text not null, "season_months" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sentra_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sentra_slug_unique" ON "sentra" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sentra_deleted_at" ON "sentra" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sentra_area_code" ON "sentra" ("area_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sentra_commodity" ON "sentra" ("commodity") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sentra" cascade;`);
  }

}
