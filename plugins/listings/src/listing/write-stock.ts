import { createInventoryLevelsWorkflow, updateInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type { ParsedVariant } from "./listing-input";
import type { ListingOwner } from "./product-input";

export interface StockWrite {
  variant: Pick<ParsedVariant, "stock" | "option_values"> & { id: string };
  /** What the change was made on; null for none. */
  before: number | null;
}

/**
 * Sets stock at the cooperative's own location, in the same turn that reservations take: what sales took away or
 * promised meanwhile stays so.
 * @throws RefusalError `stock_below_reserved` (409) naming the variant
 */
export async function writeStock(
  container: MedusaContainer,
  owner: ListingOwner,
  writes: readonly StockWrite[],
): Promise<void> {
  const changed = writes.filter(({ variant, before }) => variant.stock !== null && variant.stock !== before);
  if (changed.length === 0) return;
  const locationId = owner.stock_location_id;
  if (!locationId) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${owner.slug} has no stock location`);
  }
  const itemOf = await stockItems(container, changed);
  const itemIds = [...new Set(itemOf.values())].sort();
  await container.resolve(Modules.LOCKING).execute(itemIds, async () => {
    const levels = await container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: itemIds, location_id: locationId }, { take: itemIds.length });
    const levelOf = new Map(levels.map((level) => [level.inventory_item_id, level]));
    const creates: { inventory_item_id: string; location_id: string; stocked_quantity: number }[] = [];
    const updates: {
      id: string;
      inventory_item_id: string;
      location_id: string;
      stocked_quantity: number;
    }[] = [];
    for (const { variant, before } of changed) {
      const inventory_item_id = itemOf.get(variant.id);
      if (!inventory_item_id) continue;
      const level = levelOf.get(inventory_item_id);
      const stocked = level ? Number(level.stocked_quantity) : 0;
      // A difference, not a figure: sales that went out between reading and writing are not brought back.
      const stocked_quantity =
        before === null ? (variant.stock ?? 0) : stocked + (variant.stock ?? 0) - before;
      const reserved = Number(level?.reserved_quantity ?? 0);
      if (stocked_quantity < reserved) throw belowReserved(variant, reserved);
      const place = { inventory_item_id, location_id: locationId, stocked_quantity };
      if (level) updates.push({ id: level.id, ...place });
      else creates.push(place);
    }
    if (creates.length > 0) {
      await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: creates } });
    }
    if (updates.length > 0) await updateInventoryLevelsWorkflow(container).run({ input: { updates } });
  });
}

async function stockItems(
  container: MedusaContainer,
  writes: readonly StockWrite[],
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_variant_inventory_item",
    fields: ["variant_id", "inventory_item_id"],
    filters: { variant_id: writes.map(({ variant }) => variant.id) },
    pagination: { take: writes.length, skip: 0 },
  });
  return new Map(data.map(({ variant_id, inventory_item_id }) => [variant_id, inventory_item_id]));
}

function belowReserved(variant: StockWrite["variant"], reserved: number): RefusalError {
  const name = variant.option_values.join(" · ");
  return new RefusalError(
    409,
    "stock_below_reserved",
    `stock: ${reserved} of ${name} are promised to buyers`,
    {
      variant: name,
      reserved,
    },
  );
}
