import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125031348 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_cooperative_id_paid_at_id" ON "seller_order" ("cooperative_id", "paid_at", "id") WHERE paid_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_cooperative_id_delivered_at" ON "seller_order" ("cooperative_id", "delivered_at") WHERE delivered_at IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_cooperative_id_paid_at_id";`);
    this.addSql(`drop index if exists "IDX_seller_order_cooperative_id_delivered_at";`);
  }

}
