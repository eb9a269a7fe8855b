/** Records whose change shows in the catalogue. */
export type TriggerKind =
  | "product"
  | "variant"
  | "price"
  | "inventory_level"
  | "reservation"
  | "supply_terms"
  | "option"
  | "option_value"
  | "cooperative"
  | "member"
  | "product_cooperative"
  | "sentra"
  | "cooperative_page"
  | "sentra_page"
  | "translation";

/** A changed record whose products are to be indexed anew. */
export interface IndexTrigger {
  kind: TriggerKind;
  id: string;
}
