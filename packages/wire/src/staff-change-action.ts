/** What the history of a workspace records. */
export type StaffChangeAction =
  | "invited"
  | "invitation_revoked"
  | "joined"
  | "role_changed"
  | "revoked"
  | "settings_changed"
  | "bank_account_changed"
  | "member_added"
  | "member_changed"
  | "member_deactivated"
  | "member_reactivated";
