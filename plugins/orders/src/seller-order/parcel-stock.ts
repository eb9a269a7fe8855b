import type { Context, InventoryTypes, MedusaContainer } from "@medusajs/framework/types";
import { MedusaContextType, MedusaError, Modules } from "@medusajs/framework/utils";

/** Goods of one order line that leave in a parcel. */
export interface LeavingGoods {
  /** Medusa's order line. */
  line_item_id: string;
  title: string;
  /** What one sold unit takes from each inventory item; empty for goods that are not counted. */
  takes: { inventory_item_id: string; each: number }[];
  /** Sold units. */
  quantity: number;
}

/** Medusa's inventory module; all of its methods take the transaction of another one of its calls. */
type Inventory = InventoryTypes.IInventoryService & {
  baseRepository_: { transaction<Result>(work: (manager: unknown) => Promise<Result>): Promise<Result> };
};

type Reservation = InventoryTypes.ReservationItemDTO;

/** A reservation notes which parcels took from it and which returns came back, and how many inventory units. */
const NOTE = "moved_by";

/**
 * Takes a parcel's goods off the stock and off their reservations, all of it or nothing, and notes the parcel on each
 * reservation: a repetition after a crash takes nothing twice. Medusa's own fulfilment workflow adjusts stock and
 * reservations in transactions of their own, between which a killed process leaves no trace of what it has taken (0022).
 *
 * @returns whether anything was taken by this call
 * @throws MedusaError `invalid_data` when goods that are counted are not reserved; nothing is taken then
 */
export function takeParcelStock(
  container: MedusaContainer,
  parcelId: string,
  goods: readonly LeavingGoods[],
): Promise<boolean> {
  return inOneTransaction(container, goods, async (inventory, reservations, context) => {
    const moves = goods.flatMap(({ line_item_id, title, takes, quantity }) =>
      takes.flatMap(({ inventory_item_id, each }) => {
        const own = reservations.filter(
          (row) => row.line_item_id === line_item_id && row.inventory_item_id === inventory_item_id,
        );
        if (own.some((row) => takenBy(row, parcelId) > 0)) return [];
        const units = quantity * each;
        const reservation = own.find((row) => Number(row.quantity) >= units);
        if (!reservation) {
          throw new MedusaError(MedusaError.Types.INVALID_DATA, `${units} of ${title} are not reserved`);
        }
        return [{ reservation, units }];
      }),
    );
    await move(inventory, moves, parcelId, context);
    return moves.length > 0;
  });
}

/** Puts back what `takeParcelStock` took for the parcel. */
export function giveBackParcelStock(
  container: MedusaContainer,
  parcelId: string,
  goods: readonly LeavingGoods[],
): Promise<void> {
  return inOneTransaction(container, goods, async (inventory, reservations, context) => {
    const taken = reservations.filter((row) => takenBy(row, parcelId) > 0);
    const gone = taken.filter(({ deleted_at }) => deleted_at).map(({ id }) => id);
    if (gone.length > 0) await inventory.restoreReservationItems(gone, {}, context);
    const moves = taken.map((reservation) => ({ reservation, units: -takenBy(reservation, parcelId) }));
    await move(inventory, moves, parcelId, context);
  });
}

/** Counts goods that came back into the stock again, once for each return: noted like what a parcel took. */
export function takeBackStock(
  container: MedusaContainer,
  returnId: string,
  goods: readonly LeavingGoods[],
): Promise<void> {
  return inOneTransaction(container, goods, async (inventory, reservations, context) => {
    for (const { line_item_id, takes, quantity } of goods) {
      for (const { inventory_item_id, each } of takes) {
        const own = reservations.filter(
          (row) => row.line_item_id === line_item_id && row.inventory_item_id === inventory_item_id,
        );
        const [first] = own;
        if (!first || own.some((row) => notesOf(row)[returnId])) continue;
        const units = quantity * each;
        await inventory.adjustInventory(inventory_item_id, first.location_id, units, context);
        if (first.deleted_at) await inventory.restoreReservationItems([first.id], {}, context);
        await inventory.updateReservationItems(
          [{ id: first.id, ...withNote(first, returnId, units) }],
          context,
        );
        if (first.deleted_at) await inventory.softDeleteReservationItems([first.id], {}, context);
      }
    }
  });
}

async function move(
  inventory: Inventory,
  moves: readonly { reservation: Reservation; units: number }[],
  parcelId: string,
  context: Context,
): Promise<void> {
  for (const { reservation, units } of moves) {
    const { id, inventory_item_id, location_id } = reservation;
    const quantity = Number(reservation.quantity) - units;
    const note = withNote(reservation, parcelId, Math.max(0, units));
    await inventory.adjustInventory(inventory_item_id, location_id, -units, context);
    await inventory.updateReservationItems([{ id, quantity, ...note }], context);
    if (quantity === 0) await inventory.softDeleteReservationItems([id], {}, context);
  }
}

function withNote({ metadata, ...row }: Reservation, id: string, units: number) {
  return { metadata: { ...metadata, [NOTE]: { ...notesOf({ metadata, ...row }), [id]: units } } };
}

function inOneTransaction<Result>(
  container: MedusaContainer,
  goods: readonly LeavingGoods[],
  work: (inventory: Inventory, reservations: Reservation[], context: Context) => Promise<Result>,
): Promise<Result> {
  const inventory = container.resolve<Inventory>(Modules.INVENTORY);
  const items = [...new Set(goods.flatMap(({ takes }) => takes.map((take) => take.inventory_item_id)))];
  const run = () =>
    inventory.baseRepository_.transaction(async (transactionManager) => {
      const context = {
        transactionManager,
        manager: transactionManager,
        __type: MedusaContextType,
      } as Context;
      const reservations = await inventory.listReservationItems(
        { line_item_id: goods.map(({ line_item_id }) => line_item_id) },
        // The reservation of a parcel that took the last of it is deleted, and has its note still.
        { withDeleted: true, take: null as unknown as number },
        context,
      );
      return work(inventory, reservations, context);
    });
  // Medusa's own steps take the same lock before they change a level.
  return items.length > 0 ? container.resolve(Modules.LOCKING).execute(items, run) : run();
}

function takenBy(reservation: Reservation, parcelId: string): number {
  return Number(notesOf(reservation)[parcelId] ?? 0);
}

function notesOf({ metadata }: Reservation): Record<string, number> {
  return (metadata?.[NOTE] as Record<string, number> | undefined) ?? {};
}
