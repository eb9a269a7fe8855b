import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import type { CartGroup, CartSummary } from "@pasar-sentra/wire/cart";
import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import { inLanguage } from "@pasar-sentra/foundation/errors/rule-violation-error";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { judgeCart } from "../rules/cart-rules";
import { cartStock } from "../rules/cart-stock";
import { linesOf, totalsOf } from "../rules/check-cart-before-completion";
import type { SellableVariant } from "../rules/sellable-variants";
import { toAddressView } from "./address-view";
import { toCartLineView } from "./cart-line-view";
import { latestDay, type ReadyDates, readyDates } from "./ready-dates";
import { type CartCooperativeRow, type CartLineRow, type CartRow, loadCartRow } from "./cart-rows";
import { type ProfileChoice, shippingChoices } from "./shipping-choices";
import { wholeRupiah } from "@pasar-sentra/foundation/money/whole-rupiah";

/**
 * Everything that the cart and checkout pages show, grouped by seller, with every rule that stands
 * between the cart and an order. Null when there is no such cart.
 */
export async function cartSummary(
  container: MedusaContainer,
  id: string,
  locale: Locale,
): Promise<CartSummary | null> {
  const cart = await loadCartRow(container, id, locale);
  if (!cart) return null;
  const address = toAddressView(cart.shipping_address);
  const sellers = sellersOf(cart);
  const [choices, sentraNames, orderId, dates] = await Promise.all([
    shippingChoices(container, id, profilesOf(sellers), address !== null),
    namesOfSentra(container, sellers, locale),
    cart.completed_at ? completedOrderId(container, id) : null,
    readyDates(container, cart),
  ]);
  const judged = await judge(container, cart, locale, address?.village_code ?? null);
  const groups = sellers.map((seller) => groupOf(cart, seller, judged, choices, sentraNames, dates));
  return {
    id: cart.id,
    email: cart.email,
    currency_code: "idr",
    groups,
    shipping_address: address,
    ...totalsOf(cart),
    item_count: cart.items.length,
    violations: [
      ...judged.violations,
      ...groups.flatMap(({ violations }) => violations.filter(({ rule }) => rule === "shipping_missing")),
    ],
    completed_order_id: orderId,
  };
}

/** The rules of sale over the whole cart, and what is free of each line's stock. */
async function judge(container: MedusaContainer, cart: CartRow, locale: Locale, village_code: string | null) {
  const variants = variantsOf(cart);
  const stock = cartStock(cart, variants);
  const { demands, available } = stock;
  const found = await judgeCart(container, {
    moment: "page",
    id: cart.id,
    customer_id: cart.customer_id,
    lines: linesOf(cart),
    variants,
    line_count: cart.items.length,
    stock,
    village_code,
    totals: totalsOf(cart),
  });
  const violations = found.map((violation) => inLanguage(violation, locale));
  const availableOfLine = (line: CartLineRow): number | null => {
    const parts = demands.filter(({ line_item_id }) => line_item_id === line.id);
    if (parts.length === 0) return null;
    const perUnit = (required: number) => required / Number(line.quantity);
    return Math.max(
      0,
      Math.min(
        ...parts.map((part) =>
          Math.floor((available.get(part.inventory_item_id) ?? 0) / perUnit(part.required)),
        ),
      ),
    );
  };
  return { violations, availableOfLine };
}

type Judged = Awaited<ReturnType<typeof judge>>;

function variantsOf({ items }: CartRow): Map<string, SellableVariant> {
  return new Map(
    items.map(({ variant_id, product, variant }) => [
      variant_id,
      {
        id: variant_id,
        product: product && {
          title: product.title,
          status: product.status,
          cooperative: product.cooperative as NonNullable<SellableVariant["product"]>["cooperative"],
        },
        supply_terms: variant?.supply_terms ?? null,
      },
    ]),
  );
}

function sellersOf(cart: CartRow): (CartCooperativeRow | null)[] {
  const sellers = new Map<string, CartCooperativeRow | null>();
  for (const { product } of cart.items) {
    const cooperative = product?.cooperative ?? null;
    sellers.set(cooperative?.id ?? "", cooperative);
  }
  return [...sellers.values()].sort((a, b) => ((a?.legal_name ?? "") < (b?.legal_name ?? "") ? -1 : 1));
}

function groupOf(
  cart: CartRow,
  seller: CartCooperativeRow | null,
  judged: Judged,
  choices: readonly ProfileChoice[],
  sentraNames: ReadonlyMap<string, string>,
  dates: ReadyDates,
): CartGroup {
  const rows = cart.items.filter(({ product }) => product?.cooperative?.id === seller?.id);
  const own = choices.filter(
    ({ shipping_profile_id }) => shipping_profile_id === seller?.shipping_profile_id,
  );
  const selected = cart.shipping_methods.find(({ shipping_option_id }) =>
    own.some(({ option_id }) => option_id === shipping_option_id),
  );
  const minimum = judged.violations.find(
    ({ rule, cooperative_slug }) => rule === "below_minimum_order" && cooperative_slug === seller?.slug,
  );
  return {
    cooperative: cooperativeOfGroup(seller, sentraNames),
    lines: rows.map((row) =>
      toCartLineView(row, judged.availableOfLine(row), judged.violations, dates.get(row.variant_id) ?? null),
    ),
    ready_on: latestDay(rows.map(({ variant_id }) => dates.get(variant_id) ?? null)),
    item_total: rows.reduce((sum, { total }) => sum + wholeRupiah(total), 0),
    missing_to_minimum: Number(minimum?.params.missing ?? 0),
    shipping_choices: own.map(({ shipping_profile_id: _, ...choice }) => choice),
    selected_option_id: selected?.shipping_option_id ?? null,
    shipping_total: selected ? wholeRupiah(selected.total) : null,
    violations: [...(minimum ? [minimum] : []), ...(selected || !seller ? [] : [missingShipping(seller)])],
  };
}

function cooperativeOfGroup(
  seller: CartCooperativeRow | null,
  sentraNames: ReadonlyMap<string, string>,
): CartGroup["cooperative"] {
  return {
    slug: seller?.slug ?? "",
    legal_name: seller?.legal_name ?? "",
    sentra_name: sentraNames.get(seller?.sentra_slug ?? "") ?? "",
    regency_name: (seller && areaPath(seller.area_code)?.path[1]?.name) ?? "",
    minimum_order: seller?.minimum_order ?? 0,
  };
}

function missingShipping(seller: CartCooperativeRow): RuleViolation {
  return {
    rule: "shipping_missing",
    line_item_id: null,
    cooperative_slug: seller.slug,
    name: seller.legal_name,
    params: {},
    mend_in: "shipping",
  };
}

function profilesOf(sellers: readonly (CartCooperativeRow | null)[]): string[] {
  return sellers.flatMap((seller) => seller?.shipping_profile_id ?? []);
}

async function namesOfSentra(
  container: MedusaContainer,
  sellers: readonly (CartCooperativeRow | null)[],
  locale: string,
): Promise<Map<string, string>> {
  const slugs = sellers.flatMap((seller) => seller?.sentra_slug ?? []);
  if (slugs.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    { entity: "sentra", fields: ["slug", "name"], filters: { slug: slugs } },
    { locale },
  );
  return new Map(data.map(({ slug, name }) => [slug, name]));
}

async function completedOrderId(container: MedusaContainer, cartId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  });
  return (data[0] as { order_id?: string } | undefined)?.order_id ?? null;
}
