import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201034000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_transition" add column if not exists "version" integer null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_transition" drop column if exists "version";`);
  }

}
