import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { StaffChangeAction } from "@pasar-sentra/wire/staff-change-action";
import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import { ProducerAccount } from "./models/producer-account";
import { ProducerInvitation } from "./models/producer-invitation";
import { ProducerStaff } from "./models/producer-staff";
import { StaffChange } from "./models/staff-change";

/** What a change of a staff row writes. */
export type StaffUpdate = { role: StaffRole; member_id: string | null } | { revoked_at: Date };

/** What the history says of it. */
export interface StaffChangeRecord {
  action: StaffChangeAction;
  subject_name: string;
  from_value: string | null;
  to_value: string | null;
  reason: string | null;
  actor: {
    actor_type: string;
    actor_id: string | null;
    actor_name: string | null;
    on_behalf_of: string | null;
  };
}

export type StaffUpdateOutcome = "written" | "gone" | "last_officer";

export class ProducerModuleService extends MedusaService({
  ProducerAccount,
  ProducerStaff,
  ProducerInvitation,
  StaffChange,
}) {
  /**
   * Changes an active staff row, and writes the history, unless the cooperative would lose its last officer.
   * The rows of all officers are locked first, so two officers who revoke each other at once leave one.
   */
  @InjectTransactionManager()
  async updateActiveStaff(
    cooperativeId: string,
    staffId: string,
    update: StaffUpdate,
    { actor, ...change }: StaffChangeRecord,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<StaffUpdateOutcome> {
    const manager = context.transactionManager as EntityManager;
    const officers: { id: string }[] = await manager.execute(
      `select id from producer_staff where cooperative_id = ? and role = 'officer'
        and revoked_at is null and deleted_at is null order by id for update`,
      [cooperativeId],
    );
    const remains = "role" in update && update.role === "officer";
    if (!remains && officers.length === 1 && officers[0]?.id === staffId) return "last_officer";
    const written = await manager.nativeUpdate(
      ProducerStaff.name,
      { id: staffId, cooperative_id: cooperativeId, revoked_at: null, deleted_at: null },
      { ...update, updated_at: new Date() },
    );
    if (written !== 1) return "gone";
    const subject = { cooperative_id: cooperativeId, subject_id: staffId };
    await this.createStaffChanges({ ...actor, ...change, ...subject }, context);
    return "written";
  }

  /**
   * Uses up an invitation for an account if it is still open. One statement: of two at once one wins.
   *
   * @returns false when it was accepted, revoked or expired by then
   */
  @InjectTransactionManager()
  async claimInvitation(
    id: string,
    accountId: string,
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const written = await context.transactionManager?.nativeUpdate(
      ProducerInvitation.name,
      { id, accepted_at: null, revoked_at: null, expires_at: { $gt: now }, deleted_at: null },
      { accepted_at: now, accepted_by: accountId, updated_at: now },
    );
    return written === 1;
  }

  /** Closes an open invitation. @returns false when it is not open (any more) */
  @InjectTransactionManager()
  async revokeInvitation(
    cooperativeId: string,
    id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const now = new Date();
    const written = await context.transactionManager?.nativeUpdate(
      ProducerInvitation.name,
      { id, cooperative_id: cooperativeId, accepted_at: null, revoked_at: null, deleted_at: null },
      { revoked_at: now, updated_at: now },
    );
    return written === 1;
  }

  /**
   * Claims an invitation and lets the account in, in one transaction: a process that is killed between the
   * two leaves the invitation open.
   *
   * @returns the staff row's id, or null when the invitation is not open any more
   * @throws the database's unique violation when the account is staff already
   */
  @InjectTransactionManager()
  async joinByInvitation(
    input: { invitation_id: string; account_id: string; account_name: string; now: Date },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
    const { invitation_id, account_id, account_name, now } = input;
    if (!(await this.claimInvitation(invitation_id, account_id, now, context))) return null;
    const invitation = await this.retrieveProducerInvitation(invitation_id, {}, context);
    const { cooperative_id, role, member_id } = invitation;
    const staff = await this.createProducerStaffs({ account_id, cooperative_id, role, member_id }, context);
    await this.createStaffChanges(
      {
        cooperative_id,
        action: "joined",
        subject_id: staff.id,
        subject_name: account_name,
        to_value: role,
        actor_type: "producer",
        actor_id: account_id,
        actor_name: account_name,
      },
      context,
    );
    return staff.id;
  }
}
