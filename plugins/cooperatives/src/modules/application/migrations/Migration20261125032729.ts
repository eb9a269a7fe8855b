import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125032729 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "application" drop constraint if exists "application_nib_unique";`);
    this.addSql(`alter table if exists "application" drop constraint if exists "application_token_hash_unique";`);
    this.addSql(`create table if not exists "application" ("id" text not null, "kind" text check ("kind" in ('cooperative', 'workshop')) not null, "status" text check ("status" in ('draft', 'submitted', 'in_review', 'returned', 'approved', 'rejected')) not null default 'draft', "token_hash" text not null, "contact_name" text not null, "contact_phone" text not null, "contact_email" text null, "locale" text not null default 'id-ID', "name" text null, "nib" text null, "answers" jsonb not null, "cooperative_id" text null, "cooperative_slug" text null, "cooperative_answer" text check ("cooperative_answer" in ('accepted', 'declined')) null, "cooperative_answer_by" text null, "cooperative_answer_reason" text null, "status_reason" text null, "submitted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_application_token_hash_unique" ON "application" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_deleted_at" ON "application" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_application_nib_unique" ON "application" ("nib") WHERE status IN ('submitted', 'in_review', 'returned') AND nib IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_status_submitted_at" ON "application" ("status", "submitted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_cooperative_id" ON "application" ("cooperative_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "application_change" ("id" text not null, "action" text not null, "from_status" text null, "to_status" text not null, "actor_type" text not null, "actor_id" text null, "actor_name" text null, "on_behalf_of" text null, "reason" text null, "application_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_change_application_id" ON "application_change" ("application_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_change_deleted_at" ON "application_change" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "application_file" ("id" text not null, "kind" text check ("kind" in ('nib', 'deed', 'bank', 'workshop', 'other')) not null, "name" text not null, "mime_type" text not null, "size" integer not null, "file_id" text not null, "application_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_file_application_id" ON "application_file" ("application_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_file_deleted_at" ON "application_file" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "application_change" add constraint "application_change_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "application_file" add constraint "application_file_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "application_change" drop constraint if exists "application_change_application_id_foreign";`);

    this.addSql(`alter table if exists "application_file" drop constraint if exists "application_file_application_id_foreign";`);

    this.addSql(`drop table if exists "application" cascade;`);

    this.addSql(`drop table if exists "application_change" cascade;`);

    this.addSql(`drop table if exists "application_file" cascade;`);
  }

}
