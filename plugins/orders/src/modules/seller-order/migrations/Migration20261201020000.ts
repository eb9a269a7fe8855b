import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201020000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" add column if not exists "is_unheard" boolean not null default false, add column if not exists "heard" jsonb null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_unheard" ON "seller_order" ("updated_at") WHERE is_unheard AND deleted_at IS NULL;`);
    this.addSql(`alter table if exists "seller_order_transition" add column if not exists "changed" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_unheard";`);
    this.addSql(`alter table if exists "seller_order" drop column if exists "is_unheard", drop column if exists "heard";`);
    this.addSql(`alter table if exists "seller_order_transition" drop column if exists "changed";`);
  }

}
