import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { CooperativeInput } from "./registration/cooperative-input";
import { ensureCooperativeStep } from "./ensure-cooperative";
import { ensureServiceZoneStep } from "./logistics/ensure-service-zone";
import { ensureShippingOptionsStep } from "./logistics/ensure-shipping-options";
import { ensureShippingProfileStep } from "./logistics/ensure-shipping-profile";
import { ensureStockLocationStep } from "./logistics/ensure-stock-location";
import { keepLogisticsStep } from "./logistics/keep-logistics";

export type { CooperativeInput };

/** Seconds that a second registration under the same slug waits for the first. */
const WAIT = 30;

/**
 * Registers a cooperative in status `applied`, with its shipping profile, stock location, fulfilment set,
 * zone and shipping options (decision D2). Running it again under the same slug returns the cooperative as it
 * is and makes whatever an interrupted run had left out; it changes no data of the cooperative.
 *
 * @returns the cooperative's row
 * @throws MedusaError `invalid_data` naming each wrong field; `duplicate_error` for a NIB or NIK in use
 */
export const createCooperativeWorkflow = createWorkflow("create-cooperative", (input: CooperativeInput) => {
  const key = transform(input, ({ slug }) => `cooperative-slug:${slug}`);
  acquireLockStep({ key, timeout: WAIT, ttl: 2 * WAIT });
  const registered = ensureCooperativeStep(input);
  const shipping_profile_id = ensureShippingProfileStep(registered);
  const stock_location_id = ensureStockLocationStep(registered);
  const service_zone_id = ensureServiceZoneStep({ cooperative: registered, stock_location_id });
  ensureShippingOptionsStep({ service_zone_id, shipping_profile_id });
  const cooperative = keepLogisticsStep({ id: registered.id, shipping_profile_id, stock_location_id });
  releaseLockStep({ key });
  return new WorkflowResponse(cooperative);
});
