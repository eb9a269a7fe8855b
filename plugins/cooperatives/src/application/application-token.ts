import { createHmac } from "node:crypto";

/**
 * The secret part of an applicant's link: 256 bits of HMAC-SHA256 over the application's id, base64url. It can
 * be made again for the messages that follow a decision; the database has its hash only.
 */
export function applicationToken(applicationId: string, secret: string): string {
  return createHmac("sha256", secret).update(`application:${applicationId}`).digest("base64url");
}
