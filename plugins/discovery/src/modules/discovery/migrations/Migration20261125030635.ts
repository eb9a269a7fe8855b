import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125030635 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "search_synonym" drop constraint if exists "search_synonym_key_unique";`);
    this.addSql(`alter table if exists "search_synonym" add column if not exists "key" text not null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_synonym_key_unique" ON "search_synonym" ("key") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_search_synonym_key_unique";`);
    this.addSql(`alter table if exists "search_synonym" drop column if exists "key";`);
  }

}
