import { isSupplyUnit } from "~/format/supply-unit";
import { usePage } from "~/page/page-context";
import { SelectField } from "~/ui/field";
import { EditorSection } from "./editor-section";
import type { EditorPart } from "./editor-texts";
import { changeTerms } from "./listing-draft";
import { fixedSize } from "./listing-problems";
import { NumberField } from "./number-field";
import { SUPPLY_UNITS } from "@pasar-sentra/wire/supply-unit";

/** On what terms all variants are supplied. */
export function EditorTerms({ draft: { variants }, change, problems }: EditorPart) {
  const { t } = usePage();
  const terms = variants[0]?.terms;
  if (!terms) return null;
  const set = (part: Partial<typeof terms>) => change({ variants: changeTerms(variants, part) });
  const unitName = (unit: (typeof SUPPLY_UNITS)[number]) => t(`common:unit.${unit}`, { count: 1 });
  const unit = unitName(terms.unit);
  return (
    <EditorSection title={t("listings:form.terms")} hint={t("listings:form.termsHint")}>
      <SelectField
        name="unit"
        label={t("listings:form.unit")}
        required
        value={terms.unit}
        onChange={({ target }) => isSupplyUnit(target.value) && set({ unit: target.value })}
      >
        {SUPPLY_UNITS.map((key) => (
          <option key={key} value={key}>
            {unitName(key)}
          </option>
        ))}
      </SelectField>
      <NumberField
        name="moq"
        label={t("listings:form.moq", { unit })}
        required
        error={problems.get("moq")}
        value={terms.moq || null}
        onChange={(moq) => set({ moq: moq ?? 0 })}
      />
      <NumberField
        name="order_multiple"
        label={t("listings:form.multiple")}
        hint={t("listings:form.multipleHint")}
        required
        error={problems.get("order_multiple")}
        value={terms.order_multiple || null}
        onChange={(order_multiple) => set({ order_multiple: order_multiple ?? 0 })}
      />
      <SelectField
        name="trade_unit"
        label={t("listings:form.tradeUnit")}
        error={problems.get("trade_unit")}
        value={terms.trade_unit ?? ""}
        onChange={({ target }) => {
          const trade_unit = isSupplyUnit(target.value) ? target.value : null;
          set({ trade_unit, trade_unit_size: trade_unit ? (fixedSize(trade_unit) ?? 1) : 1 });
        }}
      >
        <option value="">{t("listings:form.tradeUnitNone")}</option>
        {SUPPLY_UNITS.map((key) => (
          <option key={key} value={key}>
            {unitName(key)}
          </option>
        ))}
      </SelectField>
      {terms.trade_unit && fixedSize(terms.trade_unit) === null ? (
        <NumberField
          name="trade_unit_size"
          label={t("listings:form.tradeUnitSize", { trade: unitName(terms.trade_unit), unit })}
          required
          value={terms.trade_unit_size || null}
          onChange={(size) => set({ trade_unit_size: size ?? 0 })}
        />
      ) : null}
      <NumberField
        name="lead_time_days"
        label={t("listings:form.leadTime")}
        hint={t("listings:form.leadTimeHint")}
        required
        error={problems.get("lead_time_days")}
        value={terms.lead_time_days}
        onChange={(days) => set({ lead_time_days: days ?? 0 })}
      />
    </EditorSection>
  );
}
