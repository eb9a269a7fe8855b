import type { MedusaContainer } from "@medusajs/framework/types";
import { IDEMPOTENCY_MODULE } from "../modules/idempotency";
import type { IdempotencyModuleService } from "../modules/idempotency/service";

/** A queue on a phone that was out of reach for a week still finds its keys, ms. */
const KEPT_FOR = 7 * 24 * 3_600_000;

/** Deletes the keys of requests that nobody will repeat any more. */
export default async function forgetIdempotencyKeys(container: MedusaContainer): Promise<void> {
  await container
    .resolve<IdempotencyModuleService>(IDEMPOTENCY_MODULE)
    .forgetOlderThan(new Date(Date.now() - KEPT_FOR));
}

export const config = { name: "forget-idempotency-keys", schedule: "17 2 * * *" };
