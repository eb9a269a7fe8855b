import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124013307 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "picture" drop constraint if exists "picture_content_hash_unique";`);
    this.addSql(`alter table if exists "picture" drop constraint if exists "picture_product_id_content_hash_unique";`);
    this.addSql(`create table if not exists "picture" ("id" text not null, "product_id" text null, "position" integer not null default 0, "status" text check ("status" in ('queued', 'encoding', 'ready', 'failed')) not null default 'queued', "content_hash" text not null, "mime" text not null, "bytes" integer not null, "width" integer not null, "height" integer not null, "alt" text not null, "alt_en" text null, "placeholder" text null, "master_file_id" text not null, "renditions" jsonb null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "claimed_at" timestamptz null, "claim_token" text null, "error_message" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_picture_deleted_at" ON "picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_product_id_content_hash_unique" ON "picture" ("product_id", "content_hash") WHERE product_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_content_hash_unique" ON "picture" ("content_hash") WHERE product_id IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_picture_status_next_attempt_at" ON "picture" ("status", "next_attempt_at") WHERE status IN ('queued', 'encoding') AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "picture" cascade;`);
  }

}
