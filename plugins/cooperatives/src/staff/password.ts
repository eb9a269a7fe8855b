import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { consume, secondsBlocked } from "@pasar-sentra/foundation/rate-limit/rate-limiters";
import { logInEntity } from "./log-in-entity";

/** As for customers: at least 10 characters; the upper limit keeps a request from costing too much. */
export const newPasswordSchema = z.string().min(10).max(200);

/**
 * Asks for the password once more before what a stolen phone must not do. Wrong ones count with those of
 * the log-in.
 *
 * @throws RefusalError 403 `wrong_password`, 429 after ten wrong ones in a quarter of an hour
 */
export async function confirmPassword(
  container: MedusaContainer,
  accountId: string,
  password: string,
): Promise<void> {
  const key = `confirm:${accountId}`;
  const seconds = await secondsBlocked(container, "login_failure", key);
  if (seconds !== null) {
    throw new RefusalError(429, "rate_limited", `Too many wrong passwords; try again in ${seconds} seconds`);
  }
  const { success } = await container
    .resolve(Modules.AUTH)
    .authenticate("emailpass", { body: { email: logInEntity(accountId), password } });
  if (success) return;
  await consume(container, "login_failure", key);
  throw new RefusalError(403, "wrong_password", "password: is not right", { field: "password" });
}
