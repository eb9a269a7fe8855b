import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, base64url: the secret part of a link that stands for a person. */
export function newSecretToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What we keep of it: SHA-256, hex. The token is random and long, so it needs no salt. */
export function secretTokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Whether a text can be a token of ours at all; spares the database whatever else stands in an address. */
export function isSecretToken(text: unknown): text is string {
  return typeof text === "string" && /^[\w-]{43}$/.test(text);
}
