import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201040628 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" add column if not exists "rule" text null, add column if not exists "reason_en" text null;`);

    this.addSql(`alter table if exists "listing_change" add column if not exists "rule" text null, add column if not exists "reason_en" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop column if exists "rule", drop column if exists "reason_en";`);

    this.addSql(`alter table if exists "listing_change" drop column if exists "rule", drop column if exists "reason_en";`);
  }

}
