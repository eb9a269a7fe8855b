import type { SupplyUnit } from "@pasar-sentra/wire/supply-unit";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type {
  CapacityMemberView,
  CapacityPage,
  CapacityScopeView,
  DeclaredCapacityView,
} from "@pasar-sentra/wire/allocation";
import type { ActingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { dayInJakarta, toIsoDay } from "@pasar-sentra/foundation/calendar/jakarta";
import { mayChangeAll } from "./whose-capacity";
import { type DeclarationRow, loadWorkloads, type PauseRow, type Workload } from "./workload";

/** Products that capacity can be declared for. */
const MOST_PRODUCTS = 500;

interface ProductRow {
  id: string;
  title: string;
  variants: {
    supply_terms: { unit: SupplyUnit; trade_unit: SupplyUnit | null; trade_unit_size: number } | null;
  }[];
}

/**
 * What members can make and have to make; a member sees only the own row. A constant number of SQL statements.
 */
export async function readCapacityPage(
  container: MedusaContainer,
  acting: ActingProducer,
): Promise<CapacityPage> {
  const today = dayInJakarta(new Date());
  const all = mayChangeAll(acting);
  const cooperativeId = acting.cooperative.id;
  const [workloads, scopes] = await Promise.all([
    loadWorkloads(container, [cooperativeId], today),
    readScopes(container, cooperativeId),
  ]);
  const workload = workloads.get(cooperativeId) as Workload;
  const members = workload.members.filter(({ id }) => all || id === acting.member?.id);
  return {
    members: members.map((member) => toMemberView(member, workload, scopes, toIsoDay(today))),
    pauses: workload.pauses
      .filter(({ member_id }) => all || member_id === null || member_id === acting.member?.id)
      .map(toPauseView),
    scopes,
    may_change_all: all,
  };
}

function toPauseView({ id, member_id, from_date, until_date, reason }: PauseRow) {
  return { id, member_id, from_date, until_date, reason };
}

function toMemberView(
  { id, workshop_name, workers }: Workload["members"][number],
  workload: Workload,
  scopes: readonly CapacityScopeView[],
  today: string,
): CapacityMemberView {
  const open = new Map<SupplyUnit, number>();
  for (const { member_id, unit, quantity } of workload.open) {
    if (member_id === id) open.set(unit, (open.get(unit) ?? 0) + quantity);
  }
  const own = workload.declarations.filter(({ member_id }) => member_id === id);
  return {
    member_id: id,
    workshop_name,
    workers,
    declared: inForce(own, today).map((row) => toDeclaredView(row, scopes)),
    open: [...open].map(([unit, quantity]) => ({ unit, quantity })),
  };
}

/** Of each scope the one in force today and those that start later; rows come ascending by day. */
function inForce(rows: readonly DeclarationRow[], today: string): DeclarationRow[] {
  return rows.filter(
    (row) =>
      row.effective_from > today ||
      !rows.some(
        ({ scope, effective_from }) =>
          scope === row.scope && effective_from > row.effective_from && effective_from <= today,
      ),
  );
}

function toDeclaredView(row: DeclarationRow, scopes: readonly CapacityScopeView[]): DeclaredCapacityView {
  const scope =
    scopes.find(({ product_id, unit }) => product_id === row.product_id && unit === row.unit) ??
    scopes.find(({ unit }) => unit === row.unit);
  return {
    id: row.id,
    unit: row.unit,
    product_id: row.product_id,
    product_title: row.product_id === null ? null : (scope?.product_title ?? null),
    trade_unit: scope?.trade_unit ?? null,
    unit_size: scope?.unit_size ?? 1,
    weekly_quantity: row.weekly_quantity,
    effective_from: row.effective_from,
  };
}

/** All goods of each unit that the cooperative sells, then its products. */
async function readScopes(container: MedusaContainer, cooperativeId: string): Promise<CapacityScopeView[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cooperative",
    fields: [
      "products.id",
      "products.title",
      "products.variants.supply_terms.unit",
      "products.variants.supply_terms.trade_unit",
      "products.variants.supply_terms.trade_unit_size",
    ],
    filters: { id: cooperativeId },
  });
  const cooperative = data[0] as unknown as { products: (ProductRow | null)[] | null } | undefined;
  const products = (cooperative?.products ?? []).flatMap((product) => product ?? []).slice(0, MOST_PRODUCTS);
  const perProduct = products.flatMap((product) => {
    const terms = product.variants.find(({ supply_terms }) => supply_terms)?.supply_terms;
    return terms
      ? [
          {
            unit: terms.unit,
            product_id: product.id as string | null,
            product_title: product.title as string | null,
            trade_unit: terms.trade_unit,
            unit_size: terms.trade_unit_size,
          },
        ]
      : [];
  });
  const perUnit = new Map<string, CapacityScopeView>();
  for (const scope of perProduct) {
    if (!perUnit.has(scope.unit))
      perUnit.set(scope.unit, { ...scope, product_id: null, product_title: null });
  }
  return [...perUnit.values(), ...perProduct];
}
