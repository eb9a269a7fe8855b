import type { CartLineView } from "@pasar-sentra/wire/cart";
import { formatWeekday } from "~/format/date";
import { formatQuantity, unitName } from "~/format/quantity";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Picture } from "~/ui/picture";
import { Stepper } from "~/ui/stepper";
import type { CartRefusal } from "./change-cart.server";
import { MAX_QUANTITY, smallestQuantity } from "./line-quantity";
import { violationText } from "./violation-text";

interface CartLineProps {
  line: CartLineView;
  refusal: Extract<CartRefusal, { of: "line" }> | null;
}

/** One line: what it is, what it costs at this quantity, how many, and what is wrong with it. */
export function CartLine({ line, refusal }: CartLineProps) {
  const { t, path, locale } = usePage();
  const { supply_terms: terms } = line;
  const unit = unitName(terms.unit, 1, t);
  return (
    <li className="cart-line">
      <div className="cart-line__picture">
        <Picture picture={line.picture} sizes="96px" alt="" />
      </div>
      <div className="cart-line__text">
        <h3>
          <a href={path("product", { handle: line.product_handle })}>{line.title}</a>
        </h3>
        {describedOptions(line) ? <p className="muted">{describedOptions(line)}</p> : null}
        <p>{t("cart:line.unitPrice", { price: formatRupiah(line.unit_price, locale), unit })}</p>
        {line.ready_on ? (
          <p className="muted">{t("cart:line.ready", { day: formatWeekday(line.ready_on, locale) })}</p>
        ) : null}
      </div>
      <p className="cart-line__total">{formatRupiah(line.total, locale)}</p>
      <LineForms line={line} refusal={refusal} />
      <LineNotes line={line} refusal={refusal} />
    </li>
  );
}

function LineForms({ line, refusal }: CartLineProps) {
  const { t, path, locale } = usePage();
  const { supply_terms: terms } = line;
  const isProblem = refusal !== null || line.violations.length > 0;
  return (
    <div className="cart-line__forms">
      <form method="post" action={path("cart")} data-cart-form noValidate>
        <input type="hidden" name="intent" value="update" />
        <input type="hidden" name="line_id" value={line.id} />
        <Stepper
          name="quantity"
          id={`quantity-${line.id}`}
          label={t("cart:line.quantityOf", { title: line.title })}
          value={refusal ? typedQuantity(refusal.quantity, line.quantity) : line.quantity}
          min={smallestQuantity(terms)}
          max={MAX_QUANTITY}
          step={terms.order_multiple}
          unit={unitName(terms.unit, line.quantity, t)}
          error={isProblem}
          describedBy={isProblem ? `notes-${line.id}` : undefined}
        />
        <Button look="secondary" aria-label={t("cart:line.updateOf", { title: line.title })} data-cart-update>
          {t("cart:line.update")}
        </Button>
      </form>
      <form method="post" action={path("cart")} data-cart-form>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="line_id" value={line.id} />
        <input type="hidden" name="variant_id" value={line.variant_id} />
        <input type="hidden" name="quantity" value={line.quantity} />
        <input type="hidden" name="title" value={line.title} />
        <Button look="quiet" aria-label={t("cart:line.removeOf", { title: line.title })}>
          {t("cart:line.remove")}
        </Button>
      </form>
      {terms.order_multiple > 1 ? (
        <p className="muted">
          {t("cart:line.multiple", { multiple: formatQuantity(terms.order_multiple, terms.unit, t, locale) })}
        </p>
      ) : null}
    </div>
  );
}

/** What is wrong, beside the line; else how near the next cheaper price is. */
function LineNotes({ line, refusal }: CartLineProps) {
  const { t, locale } = usePage();
  const problems = refusal?.texts ?? line.violations.map((violation) => violationText(violation, t, locale));
  if (problems.length > 0) {
    return (
      <div className="cart-line__notes" id={`notes-${line.id}`} role={refusal ? "alert" : undefined}>
        {problems.map((text) => (
          <p key={text} className="field__error">
            <Icon name="alert" />
            {text}
          </p>
        ))}
      </div>
    );
  }
  if (!line.next_tier) return null;
  const { min_quantity, unit_price } = line.next_tier;
  const unit = line.supply_terms.unit;
  return (
    <p className="cart-line__notes cart-line__hint">
      {t("cart:line.nextTier", {
        missing: formatQuantity(min_quantity - line.quantity, unit, t, locale),
        price: formatRupiah(unit_price, locale),
        unit: unitName(unit, 1, t),
      })}
    </p>
  );
}

/** What was typed, wrong as it is, as far as a number field can show it. */
function typedQuantity(typed: string, otherwise: number): number {
  return typed.trim() !== "" && Number.isFinite(Number(typed)) ? Number(typed) : otherwise;
}

function describedOptions(line: CartLineView): string {
  return Object.entries(line.options)
    .map(([title, value]) => `${title}: ${value}`)
    .join(" · ");
}
