import type { CartGroup, ShippingChoice } from "@pasar-sentra/wire/cart";
import { formatRupiah } from "~/format/rupiah";
import { shippingName } from "~/format/shipping-name";
import { formatWeight } from "~/format/weight";
import { usePage } from "~/page/page-context";
import { Notice } from "~/ui/notice";
import { shippingField } from "./chosen-options";

interface ShippingChoicesProps {
  group: CartGroup;
  /** What was chosen in a form that was refused. */
  typed: string | undefined;
  error: string | undefined;
}

/** How one cooperative can send its goods: price, days and the weight that is charged. */
export function ShippingChoices({ group, typed, error }: ShippingChoicesProps) {
  const { t } = usePage();
  const name = shippingField(group.cooperative.slug);
  const choices = group.shipping_choices.filter(({ amount }) => amount !== null);
  const chosen = typed ?? group.selected_option_id ?? choices[0]?.option_id;
  return (
    <fieldset className="panel form__group" id={name} aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{t("checkout:shipping.from", { name: group.cooperative.legal_name })}</legend>
      <p className="provenance">
        {t("cart:group.from", {
          sentra: group.cooperative.sentra_name,
          regency: group.cooperative.regency_name,
        })}
      </p>
      <ul className="plain-list small">
        {group.lines.map((line) => (
          <li key={line.id}>
            {line.quantity} × {line.title}
          </li>
        ))}
      </ul>
      {choices.length === 0 ? <Notice tone="problem">{t("checkout:shipping.none")}</Notice> : null}
      {choices.map((choice) => (
        <label key={choice.option_id} className="choice choice--card">
          <input
            type="radio"
            name={name}
            value={choice.option_id}
            defaultChecked={choice.option_id === chosen}
            required
          />
          <ChoiceText choice={choice} />
        </label>
      ))}
      {error ? (
        <p className="field__error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

function ChoiceText({ choice }: { choice: ShippingChoice }) {
  const { t, locale } = usePage();
  const details = [
    choice.transit_days && transitText(choice.transit_days),
    choice.chargeable_weight_grams !== null &&
      t("checkout:shipping.weight", { weight: formatWeight(choice.chargeable_weight_grams, locale) }),
  ].filter(Boolean);
  function transitText([from, to]: [number, number]): string {
    return from === to
      ? t("checkout:shipping.daysExactly", { count: from })
      : t("checkout:shipping.days", { from, to });
  }
  return (
    <span className="choice__text">
      <strong>{shippingName(choice.name, t)}</strong>
      <strong className="number choice__price">{formatRupiah(choice.amount ?? 0, locale)}</strong>
      {details.length > 0 ? <span className="muted small">{details.join(" · ")}</span> : null}
    </span>
  );
}
