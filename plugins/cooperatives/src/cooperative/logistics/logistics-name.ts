import type { RegisteredCooperative } from "../ensure-cooperative";

/**
 * Name of a cooperative's shipping profile, stock location, fulfilment set and zone. Medusa demands that
 * most are unique, and a second run finds by it what an interrupted one had made; legal names may repeat.
 */
export function logisticsName({ legal_name, slug }: RegisteredCooperative): string {
  return `${legal_name} (${slug})`;
}
