import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { AREA_LEVELS, type AreaLevel, chosenAreas } from "./address-fields";
import type { AreaOptions } from "./area-options.server";
import type { FieldTexts } from "./field-texts";
import type { FormValues } from "./parse-form";

/** Submitted by the buttons that load the next level where no script does it. */
export const AREAS_INTENT = "areas";

interface AddressPickerProps {
  values: FormValues;
  errors: FieldTexts;
  areas: AreaOptions;
}

/**
 * Province → regency → district → village. A script fills the next level at once; without it the button
 * below the last level that has entries brings the form back with the next one filled.
 */
export function AddressPicker({ values, errors, areas }: AddressPickerProps) {
  const { path, t } = usePage();
  const chosen = chosenAreas(values);
  return (
    <div
      className="address-picker"
      data-enhance="address-picker"
      data-areas={path("areas")}
      data-failed={t("account:field.areasFailed")}
    >
      {AREA_LEVELS.map((level) => (
        <AreaSelect
          key={level}
          level={level}
          code={chosen[level]}
          error={errors[level]}
          options={areas[level]}
        />
      ))}
      <p role="status" className="field__error" />
    </div>
  );
}

interface AreaSelectProps {
  level: AreaLevel;
  code: string | undefined;
  error: string | undefined;
  options: AreaOptions[AreaLevel];
}

const LEVEL_ABOVE = {
  province: null,
  regency: "province",
  district: "regency",
  village: "district",
} as const;

const NEXT_LEVEL_BUTTON = {
  province: "account:field.showRegencies",
  regency: "account:field.showDistricts",
  district: "account:field.showVillages",
  village: null,
} as const;

function AreaSelect({ level, code, error, options }: AreaSelectProps) {
  const { t } = usePage();
  const above = LEVEL_ABOVE[level];
  const choose = t("account:field.choose");
  const empty = above ? t("account:field.chooseAfter", { parent: t(`account:area.${above}`) }) : choose;
  const next = NEXT_LEVEL_BUTTON[level];
  return (
    <div className="address-picker__level">
      <SelectField
        name={level}
        label={t(`account:field.${level}`)}
        error={error}
        defaultValue={code ?? ""}
        disabled={options.length === 0}
        data-choose={choose}
        data-empty={empty}
        autoComplete="off"
        required
      >
        <option value="">{options.length === 0 ? empty : choose}</option>
        {options.map((area) => (
          <option key={area.code} value={area.code}>
            {area.name}
          </option>
        ))}
      </SelectField>
      {next && options.length > 0 ? (
        <Button look="secondary" name="intent" value={AREAS_INTENT} data-load-areas>
          {t(next)}
        </Button>
      ) : null}
    </div>
  );
}
