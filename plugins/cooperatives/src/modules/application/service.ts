import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { ApplicationStatus } from "@pasar-sentra/wire/states/application-status";
import { Application } from "./models/application";
import { ApplicationChange } from "./models/application-change";
import { ApplicationFile } from "./models/application-file";

/** One step along the state machine, as the history keeps it. */
export interface ApplicationStep {
  action: string;
  from: ApplicationStatus;
  to: ApplicationStatus;
  actor: ApplicationActor;
  reason: string | null;
}

interface ApplicationActor {
  actor_type: string;
  actor_id: string | null;
  actor_name: string | null;
  on_behalf_of: string | null;
}

type Answer = "accepted" | "declined";

/** What a cooperative says to a workshop, and what its officer saw before saying it. */
export interface ApplicationAnswer {
  status: ApplicationStatus;
  seen: Answer | null;
  answer: Answer;
  by: string;
  reason: string | null;
  actor: ApplicationActor;
}

/** A draft whose sections and files are all older than an instant (twice `?`). */
const UNTOUCHED = `status = 'draft' and updated_at < ? and not exists (
  select 1 from application_file where application_id = application.id and updated_at >= ?)`;

export class ApplicationModuleService extends MedusaService({
  Application,
  ApplicationChange,
  ApplicationFile,
}) {
  /**
   * Moves an application if it still has the status that the caller saw, and writes the history with it.
   *
   * @returns false when somebody was faster
   * @throws the database's unique violation when another open application has the same NIB
   */
  @InjectTransactionManager()
  async moveApplication(
    id: string,
    { action, from, to, actor, reason }: ApplicationStep,
    columns: { submitted_at?: Date; cooperative_id?: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const written = await context.transactionManager?.nativeUpdate(
      Application.name,
      { id, status: from, deleted_at: null },
      { ...columns, status: to, status_reason: reason, updated_at: new Date() },
    );
    if (written !== 1) return false;
    await this.createApplicationChanges(
      { ...actor, action, from_status: from, to_status: to, reason, application_id: id },
      context,
    );
    return true;
  }

  /**
   * Writes a cooperative's answer if status and answer are still what its officer saw, and the history with it.
   *
   * @returns false when somebody was faster
   */
  @InjectTransactionManager()
  async answerApplication(
    id: string,
    { status, seen, answer, by, reason, actor }: ApplicationAnswer,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const written = await context.transactionManager?.nativeUpdate(
      Application.name,
      { id, status, cooperative_answer: seen, deleted_at: null },
      {
        cooperative_answer: answer,
        cooperative_answer_by: by,
        cooperative_answer_reason: reason,
        updated_at: new Date(),
      },
    );
    if (written !== 1) return false;
    const action = `cooperative_${answer}`;
    await this.createApplicationChanges(
      { ...actor, action, from_status: status, to_status: status, reason, application_id: id },
      context,
    );
    return true;
  }

  /**
   * Writes columns of an application that its applicant may still change. One statement, so what is
   * submitted meanwhile stays as it was submitted.
   *
   * @param section merged into `answers` by the database, so that two open tabs don't undo each other
   */
  @InjectTransactionManager()
  async writeDraft(
    id: string,
    section: Record<string, unknown>,
    columns: { name?: string; nib?: string; cooperative_id?: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const { name = null, nib = null, cooperative_id = null } = columns;
    const rows: { id: string }[] = await (context.transactionManager as EntityManager).execute(
      `update application set answers = answers || ?::jsonb, updated_at = now(), name = coalesce(?, name),
          nib = coalesce(?, nib), cooperative_id = coalesce(?, cooperative_id)
        where id = ? and status in ('draft', 'returned') and deleted_at is null returning id`,
      [JSON.stringify(section), name, nib, cooperative_id, id],
    );
    return rows.length === 1;
  }

  /** Drafts that nobody has touched since `before`, the oldest first. */
  @InjectManager()
  async untouchedDrafts(
    before: Date,
    most: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    const rows: { id: string }[] = await (context.manager as EntityManager).execute(
      `select id from application where ${UNTOUCHED} order by updated_at, id limit ?`,
      [before, before, most],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Deletes a draft, if it is still untouched, with its history and what it says of its files. The row is locked
   * meanwhile: another run passes it by, and its applicant finds either all of it or nothing.
   *
   * @param removeFiles deletes them from the File Module; when it fails the draft stays and can be tried again
   * @returns false when there was nothing to forget
   */
  @InjectTransactionManager()
  async forgetDraft(
    id: string,
    before: Date,
    removeFiles: (fileIds: string[]) => Promise<void>,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const manager = context.transactionManager as EntityManager;
    const locked = await manager.execute(
      `select id from application where id = ? and ${UNTOUCHED} for update skip locked`,
      [id, before, before],
    );
    if (locked.length === 0) return false;
    const files: { file_id: string }[] = await manager.execute(
      "select file_id from application_file where application_id = ?",
      [id],
    );
    if (files.length > 0) await removeFiles(files.map(({ file_id }) => file_id));
    await manager.execute("delete from application where id = ?", [id]);
    return true;
  }
}
