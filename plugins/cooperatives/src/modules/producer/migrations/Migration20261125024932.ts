import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125024932 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_staff" drop constraint if exists "producer_staff_account_id_cooperative_id_unique";`);
    this.addSql(`alter table if exists "producer_invitation" drop constraint if exists "producer_invitation_token_hash_unique";`);
    this.addSql(`alter table if exists "producer_account" drop constraint if exists "producer_account_phone_unique";`);
    this.addSql(`alter table if exists "producer_account" drop constraint if exists "producer_account_email_unique";`);
    this.addSql(`create table if not exists "producer_account" ("id" text not null, "name" text not null, "email" text null, "phone" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_account_email_unique" ON "producer_account" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_account_phone_unique" ON "producer_account" ("phone") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_account_deleted_at" ON "producer_account" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_invitation" ("id" text not null, "cooperative_id" text not null, "role" text check ("role" in ('officer', 'manager', 'member')) not null, "name" text not null, "phone" text null, "email" text null, "member_id" text null, "token_hash" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "accepted_by" text null, "revoked_at" timestamptz null, "invited_by_name" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_invitation_token_hash_unique" ON "producer_invitation" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_invitation_deleted_at" ON "producer_invitation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_invitation_cooperative_id_created_at" ON "producer_invitation" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_staff" ("id" text not null, "account_id" text not null, "cooperative_id" text not null, "role" text check ("role" in ('officer', 'manager', 'member')) not null, "member_id" text null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_staff_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_staff_deleted_at" ON "producer_staff" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_staff_account_id_cooperative_id_unique" ON "producer_staff" ("account_id", "cooperative_id") WHERE revoked_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_staff_one_membership" ON "producer_staff" ("account_id") WHERE role = 'member' AND revoked_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_staff_cooperative_id_revoked_at" ON "producer_staff" ("cooperative_id", "revoked_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_staff_change" ("id" text not null, "cooperative_id" text not null, "action" text not null, "subject_id" text null, "subject_name" text null, "from_value" text null, "to_value" text null, "actor_type" text not null, "actor_id" text null, "actor_name" text null, "on_behalf_of" text null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_staff_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_staff_change_deleted_at" ON "producer_staff_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_staff_change_cooperative_id_created_at" ON "producer_staff_change" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_account" cascade;`);

    this.addSql(`drop table if exists "producer_invitation" cascade;`);

    this.addSql(`drop table if exists "producer_staff" cascade;`);

    this.addSql(`drop table if exists "producer_staff_change" cascade;`);
  }

}
