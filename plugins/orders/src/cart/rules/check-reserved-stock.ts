import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { RuleViolationError } from "@pasar-sentra/foundation/errors/rule-violation-error";
import { type HookContext, hookStep } from "@pasar-sentra/foundation/hooks/hook-steps";

interface ReservedCart {
  items: {
    id: string;
    title: string;
    variant: {
      manage_inventory: boolean;
      allow_backorder: boolean;
      inventory_items: { inventory_item_id: string }[];
    } | null;
  }[];
}

/**
 * Step of `completeCartWorkflow.hooks.beforePaymentAuthorization`, after stock is reserved and before
 * money is touched: no inventory level may hold more reservations than stock. Medusa compares each
 * line by itself with the level, so two lines on one item can pass between another buyer's check and
 * reservation; the failure here makes the workflow give the reservations back.
 */
export const checkReservedStock = hookStep({
  async invoke({ input }: { input: { id: string } }, { container }: HookContext) {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "cart",
      fields: [
        "items.id",
        "items.title",
        "items.variant.manage_inventory",
        "items.variant.allow_backorder",
        "items.variant.inventory_items.inventory_item_id",
      ],
      filters: { id: input.id },
    });
    const lines = (data[0] as unknown as ReservedCart).items.filter(
      ({ variant }) => variant?.manage_inventory && !variant.allow_backorder,
    );
    const itemIds = lines.flatMap(({ variant }) => inventoryIds(variant));
    if (itemIds.length === 0) return;
    const levels = await container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: itemIds });
    const over = new Set(
      levels
        .filter((level) => Number(level.reserved_quantity) > Number(level.stocked_quantity))
        .map((level) => level.inventory_item_id),
    );
    const short = lines.filter(({ variant }) => inventoryIds(variant).some((id) => over.has(id)));
    if (short.length > 0) throw outOfStock(short);
  },
});

function inventoryIds(variant: ReservedCart["items"][number]["variant"]): string[] {
  return (variant?.inventory_items ?? []).map(({ inventory_item_id }) => inventory_item_id);
}

function outOfStock(lines: ReservedCart["items"]): RuleViolationError {
  return new RuleViolationError(
    lines.map(({ id, title }) => ({
      rule: "out_of_stock",
      line_item_id: id,
      cooperative_slug: null,
      name: title,
      params: {},
    })),
  );
}
