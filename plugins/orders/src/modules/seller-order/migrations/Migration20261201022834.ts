import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201022834 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_message" add column if not exists "request_key" text null;`);

    this.addSql(`alter table if exists "seller_order_transition" add column if not exists "request_key" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_message" drop column if exists "request_key";`);

    this.addSql(`alter table if exists "seller_order_transition" drop column if exists "request_key";`);
  }

}
