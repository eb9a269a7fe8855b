import type { CatalogueCard } from "@pasar-sentra/wire/catalogue";
import { shortRegency } from "~/format/area";
import { formatShortDay } from "~/format/date";
import { formatQuantity, formatTradeQuantity, unitName } from "~/format/quantity";
import { formatRupiah } from "~/format/rupiah";
import type { Locale } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";
import { usePage } from "~/page/page-context";
import { Picture } from "~/ui/picture";
import { Price } from "~/ui/price";
import { Badges } from "./badges";
import type { CurrentCard } from "./current-cards";

const SIZES = "(min-width: 75rem) 18rem, 50vw";

/** A product in a list: what it is, where from, what it costs by the piece and in bulk, whether it is there. */
export function ProductCard({ card, eager }: { card: CurrentCard; eager?: boolean }) {
  const { t, path, locale } = usePage();
  return (
    <article className="card product-card">
      <Picture picture={card.picture} sizes={SIZES} eager={eager} alt="" />
      <div className="product-card__text">
        <Availability card={card} />
        <h3>
          <a className="card__link" href={path("product", { handle: card.handle })}>
            {card.title}
          </a>
        </h3>
        <p className="provenance small">
          {card.sentra_name}, {shortRegency(card.regency_name)}
        </p>
        <Badges badges={card.badges} />
        <p className="product-card__price">
          <Price amount={card.price_from} unit={unitName(card.unit, 1, t)} />
          <span className="product-card__bulk">{bulkLine(card, t, locale)}</span>
        </p>
      </div>
    </article>
  );
}

/** Cards in a list that a screen reader can count. */
export function ProductGrid({ cards, eagerCount = 0 }: { cards: CurrentCard[]; eagerCount?: number }) {
  return (
    <ul className="card-grid card-grid--goods">
      {cards.map((card, index) => (
        <li key={card.id}>
          <ProductCard card={card} eager={index < eagerCount} />
        </li>
      ))}
    </ul>
  );
}

/** Whether it is there, and the first day on which it can leave where that is known. */
function Availability({ card }: { card: CurrentCard }) {
  const { t, locale } = usePage();
  const day = card.earliest_ship_date && formatShortDay(card.earliest_ship_date, locale);
  if (card.made_to_order) {
    return (
      <p className="availability">
        {day
          ? t("catalogue:card.madeToOrderBy", { day })
          : t("catalogue:card.madeToOrder", { count: card.lead_time_days })}
      </p>
    );
  }
  return card.in_stock ? (
    <p className="availability availability--stock">
      {day ? t("catalogue:card.inStockBy", { day }) : t("catalogue:card.inStock")}
    </p>
  ) : (
    <p className="availability availability--none">{t("catalogue:card.soldOut")}</p>
  );
}

/** The wholesale price and where it starts, else the smallest order, else that there is one price. */
function bulkLine(card: CatalogueCard, t: Translate, locale: Locale): string {
  if (card.wholesale) {
    const price = formatRupiah(card.wholesale.unit_price, locale);
    return t("catalogue:card.wholesale", {
      price,
      quantity: bulkQuantity(card.wholesale.min_quantity, card, t, locale),
    });
  }
  return card.moq > 1
    ? t("catalogue:card.moq", { quantity: bulkQuantity(card.moq, card, t, locale) })
    : t("catalogue:card.noWholesale");
}

/** In trade units where the quantity is a whole number of them: `1 kodi (20 pasang)`. */
function bulkQuantity(quantity: number, card: CatalogueCard, t: Translate, locale: Locale): string {
  const { unit, trade_unit, trade_unit_size } = card;
  return trade_unit && trade_unit_size > 1 && quantity % trade_unit_size === 0
    ? formatTradeQuantity(quantity / trade_unit_size, { unit, trade_unit, trade_unit_size }, t, locale)
    : formatQuantity(quantity, unit, t, locale);
}
