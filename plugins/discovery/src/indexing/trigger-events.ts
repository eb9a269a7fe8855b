import {
  COOPERATIVE_PAGE_CHANGED,
  SENTRA_PAGE_CHANGED,
} from "@pasar-sentra/cooperatives/directory/directory-panels";
import { PRODUCTS_CHANGED } from "./document-contributors";
import type { IndexTrigger, TriggerKind } from "./index-trigger";

/** Events after which the catalogue may read differently, and what the ids that they carry name. */
const KIND_OF_EVENT: Record<string, TriggerKind> = {
  [PRODUCTS_CHANGED]: "product",
  "product.created": "product",
  "product.updated": "product",
  "product.deleted": "product",
  "product-variant.created": "variant",
  "product-variant.updated": "variant",
  "product-variant.deleted": "variant",
  "product-option.updated": "option",
  "product-option-value.updated": "option_value",
  "pricing.price.created": "price",
  "pricing.price.updated": "price",
  "pricing.price.deleted": "price",
  "inventory.inventory-level.created": "inventory_level",
  "inventory.inventory-level.updated": "inventory_level",
  "inventory.inventory-level.deleted": "inventory_level",
  "inventory.reservation-item.created": "reservation",
  "inventory.reservation-item.updated": "reservation",
  "inventory.reservation-item.deleted": "reservation",
  "supply_terms.updated": "variant",
  "cooperative.supply-terms.created": "supply_terms",
  "cooperative.supply-terms.updated": "supply_terms",
  "cooperative.supply-terms.deleted": "supply_terms",
  "cooperative.status_changed": "cooperative",
  "cooperative.cooperative.created": "cooperative",
  "cooperative.cooperative.updated": "cooperative",
  "cooperative.cooperative.deleted": "cooperative",
  "cooperative.member.created": "member",
  "cooperative.member.updated": "member",
  "cooperative.member.deleted": "member",
  "LinkProductProductCooperativeCooperative.attached": "product_cooperative",
  "LinkProductProductCooperativeCooperative.detached": "product_cooperative",
  [COOPERATIVE_PAGE_CHANGED]: "cooperative_page",
  [SENTRA_PAGE_CHANGED]: "sentra_page",
  "sentra.sentra.created": "sentra",
  "sentra.sentra.updated": "sentra",
  "sentra.sentra.deleted": "sentra",
  "translation.translation.created": "translation",
  "translation.translation.updated": "translation",
  "translation.translation.deleted": "translation",
};

/** Events of the media plugin say which product a picture is of, if any. */
const PICTURE_EVENTS = ["picture.ready", "picture.deleted", "picture.reordered"];

export const TRIGGER_EVENTS = [...Object.keys(KIND_OF_EVENT), ...PICTURE_EVENTS];

interface EventRecord {
  id?: string | string[];
  product_id?: string | null;
}

/** What an event's data, one record or several, asks to be indexed anew. */
export function triggersOf(eventName: string, data: EventRecord | EventRecord[]): IndexTrigger[] {
  const records = [data].flat();
  if (PICTURE_EVENTS.includes(eventName)) {
    return records.flatMap(({ product_id: id }) => (id ? [{ kind: "product", id }] : []));
  }
  const kind = KIND_OF_EVENT[eventName];
  if (!kind) {
    return [];
  }
  return records.flatMap(({ id }) => id ?? []).map((id) => ({ kind, id }));
}
