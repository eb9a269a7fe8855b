import type { ReactNode } from "react";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Icon } from "~/ui/icon";

/** Choices that are seen without opening the rest. */
const FEW = 6;

export interface FacetChoice {
  value: string;
  label: string;
  /** Products that it would bring; left out where nobody counts. */
  count?: number;
}

/** One question of the filter panel; it folds, and is open where it was answered. */
export function FacetGroup({
  legend,
  isOpen,
  children,
}: {
  legend: string;
  isOpen: boolean;
  children: ReactNode;
}) {
  return (
    <details className="filters__group" open={isOpen}>
      <summary>
        {legend}
        <Icon name="down" />
      </summary>
      <fieldset>
        <legend className="visually-hidden">{legend}</legend>
        {children}
      </fieldset>
    </details>
  );
}

interface CheckboxesProps {
  name: string;
  legend: string;
  selected: readonly string[];
  choices: FacetChoice[];
  /** Products in the list: a value that all of them have is no choice. */
  found: number;
  isOpen?: boolean;
}

/** Values of a filter, of which several may be chosen; what was chosen stays to be seen, also with no product. */
export function FacetCheckboxes({ name, legend, selected, choices, found, isOpen }: CheckboxesProps) {
  const { t } = usePage();
  const known = new Set(choices.map(({ value }) => value));
  const missing = selected
    .filter((value) => !known.has(value))
    .map((value) => ({ value, label: value, count: 0 }));
  const all = [...choices, ...missing];
  const isChosen = ({ value }: FacetChoice) => selected.includes(value);
  const first = all.filter((choice, index) => index < FEW || isChosen(choice));
  const more = all.filter((choice) => !first.includes(choice));
  const isChoice = selected.length > 0 || all.some(({ count }) => count !== found);
  if (!isChoice) {
    return null;
  }
  return (
    <FacetGroup legend={legend} isOpen={isOpen || selected.length > 0}>
      {first.map((choice) => (
        <Checkbox key={choice.value} name={name} choice={choice} isChosen={isChosen(choice)} />
      ))}
      {more.length > 0 ? (
        <details className="filters__more">
          <summary>{t("catalogue:filter.more", { count: more.length })}</summary>
          {more.map((choice) => (
            <Checkbox key={choice.value} name={name} choice={choice} isChosen={false} />
          ))}
        </details>
      ) : null}
    </FacetGroup>
  );
}

export function Checkbox({
  name,
  choice,
  isChosen,
}: {
  name: string;
  choice: FacetChoice;
  isChosen: boolean;
}) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={choice.value} defaultChecked={isChosen} />
      <span>{choice.label}</span>
      <Count count={choice.count} />
    </label>
  );
}

/** One of several; the empty value asks for nothing. */
export function FacetRadios({
  name,
  selected,
  choices,
}: {
  name: string;
  selected: string;
  choices: FacetChoice[];
}) {
  return choices.map(({ value, label, count }) => (
    <label className="choice" key={value}>
      <input type="radio" name={name} value={value} defaultChecked={selected === value} />
      <span>{label}</span>
      <Count count={count} />
    </label>
  ));
}

function Count({ count }: { count: number | undefined }) {
  const { locale } = usePage();
  return count === undefined ? null : <span className="choice__count">{formatNumber(count, locale)}</span>;
}
