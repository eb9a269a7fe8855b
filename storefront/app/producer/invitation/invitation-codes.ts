const GONE = [
  "invitation_not_found",
  "invitation_accepted",
  "invitation_revoked",
  "invitation_expired",
] as const;
const REFUSED = ["log_in_exists", "already_staff", "member_elsewhere"] as const;

/** Why an invitation's link does not work (any more). */
export type GoneCode = (typeof GONE)[number];
/** Why this person cannot accept it. */
export type RefusedCode = (typeof REFUSED)[number];

export function isGone(code: string): code is GoneCode {
  return (GONE as readonly string[]).includes(code);
}

export function isRefused(code: string): code is RefusedCode {
  return (REFUSED as readonly string[]).includes(code);
}
