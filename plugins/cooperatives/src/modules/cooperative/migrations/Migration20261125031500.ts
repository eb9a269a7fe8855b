import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125031500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "member" drop constraint if exists "member_nib_unique";`);
    this.addSql(`alter table if exists "member" add column if not exists "nib" text null, add column if not exists "phone" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_nib_unique" ON "member" ("nib") WHERE nib IS NOT NULL AND is_active AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_phone" ON "member" ("phone") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_member_nib_unique";`);
    this.addSql(`drop index if exists "IDX_member_phone";`);
    this.addSql(`alter table if exists "member" drop column if exists "nib", drop column if exists "phone";`);
  }

}
