import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201031544 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "allocation_event" add column if not exists "request_key" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "allocation_event" drop column if exists "request_key";`);
  }

}
