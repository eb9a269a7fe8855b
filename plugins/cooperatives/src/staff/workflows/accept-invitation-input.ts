export interface AcceptInvitationInput {
  invitation: { id: string; phone: string | null; email: string | null; name: string };
  /** The account that is logged in; null makes a new one. */
  account_id: string | null;
  /** Of the new account; ignored for one that exists. */
  name: string | null;
  password: string | null;
}
