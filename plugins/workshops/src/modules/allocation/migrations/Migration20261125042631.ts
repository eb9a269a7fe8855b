import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125042631 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "allocation" add column if not exists "surplus_quantity" integer not null default 0;`);

    this.addSql(`alter table if exists "allocation_share" add column if not exists "lessened_from" integer null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allocation_share_lessened" ON "allocation_share" ("id") WHERE lessened_from IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "allocation" drop column if exists "surplus_quantity";`);

    this.addSql(`drop index if exists "IDX_allocation_share_lessened";`);
    this.addSql(`alter table if exists "allocation_share" drop column if exists "lessened_from";`);
  }

}
