import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201022819 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "idempotent_request" add column if not exists "held_by" integer null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "idempotent_request" drop column if exists "held_by";`);
  }

}
