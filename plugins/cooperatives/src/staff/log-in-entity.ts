const PREFIX = "producer/";

/**
 * Under what name Medusa's auth keeps a producer's password. Not the e-mail address or phone number: those
 * may change, and auth identities are shared by all kinds of actors, so a shopper could have taken them.
 */
export function logInEntity(accountId: string): string {
  return `${PREFIX}${accountId}`;
}

/** The account of a name that `logInEntity` made; null for any other. */
export function accountOfLogInEntity(entityId: string): string | null {
  return entityId.startsWith(PREFIX) ? entityId.slice(PREFIX.length) : null;
}
