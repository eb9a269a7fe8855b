import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Which documents of which table were written or deleted last, so that the images of an index in other processes
 * can follow (decision 0016). One row for each document, also of those that are gone; triggers on the tables of
 * documents, which `document-triggers.ts` makes, write them in the transaction of the change itself.
 */
export class Migration20261125024000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create sequence if not exists "search_postgres_change_seq";`);
    this.addSql(`
      create table if not exists "search_postgres_change" (
        "table_name" text not null,
        "id" text not null,
        "seq" bigint not null,
        constraint "search_postgres_change_pkey" primary key ("table_name", "id")
      );
    `);
    this.addSql(`
      create index if not exists "IDX_search_postgres_change_seq"
        on "search_postgres_change" ("table_name", "seq");
    `);
    // One writer of a table at a time until it commits, so that numbers become visible in their order: who has read
    // up to a number will not find a smaller one later.
    this.addSql(`
      create or replace function "search_postgres_note_change"() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtext('search_postgres_change:' || tg_table_name));
        insert into "search_postgres_change" ("table_name", "id", "seq")
          select distinct on (changed."id")
                 tg_table_name, changed."id", nextval('search_postgres_change_seq')
            from changed
        on conflict ("table_name", "id") do update set "seq" = excluded."seq";
        return null;
      end
      $$;
    `);
    // An emptied table: id '' stands for all documents.
    this.addSql(`
      create or replace function "search_postgres_note_clearing"() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtext('search_postgres_change:' || tg_table_name));
        insert into "search_postgres_change" ("table_name", "id", "seq")
          values (tg_table_name, '', nextval('search_postgres_change_seq'))
        on conflict ("table_name", "id") do update set "seq" = excluded."seq";
        return null;
      end
      $$;
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists "search_postgres_note_change" cascade;`);
    this.addSql(`drop function if exists "search_postgres_note_clearing" cascade;`);
    this.addSql(`drop table if exists "search_postgres_change";`);
    this.addSql(`drop sequence if exists "search_postgres_change_seq";`);
  }
}
