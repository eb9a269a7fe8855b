import { LOCALES } from "../i18n/locale";
import { type PathName, PATTERNS } from "../paths";

/** Pages that are the same for everyone, and the query parameters that choose what they show. */
const KEPT: Partial<Record<PathName, readonly string[]>> = {
  home: [],
  catalogue: [
    "q",
    "commodity",
    "province",
    "regency",
    "sentra",
    "cooperative",
    "certificate",
    "badge",
    "price_min",
    "price_max",
    "moq_max",
    "lead_time_max",
    "made_to_order",
    "in_stock",
    "sort",
    "cursor",
  ],
  product: ["varian", "jumlah"],
  sentraList: [],
  sentra: [],
  cooperativeList: ["cursor"],
  cooperative: [],
};
const LONGEST_QUERY = 1_000;

const kept = Object.entries(KEPT).flatMap(([name, parameters]) =>
  LOCALES.map((locale) => ({
    path: pathPattern(PATTERNS[name as PathName][locale], locale),
    parameters: new Set(parameters),
  })),
);

/**
 * Whether the document of an address may be kept. An address with a parameter that the page does not know is
 * answered like any other and not kept, so that nobody fills the store with copies of one page.
 */
export function mayKeep({ pathname, search, searchParams }: URL): boolean {
  const page = kept.find(({ path }) => path.test(pathname));
  return (
    page !== undefined &&
    search.length <= LONGEST_QUERY &&
    (search === "" || [...searchParams.keys()].every((name) => page.parameters.has(name)))
  );
}

function pathPattern(pattern: string, locale: string): RegExp {
  const path = pattern.replace(/:\w+/g, "[a-z0-9-]+");
  const root = locale === "en" ? "/en" : "";
  return new RegExp(`^${path ? `${root}/${path}` : root || "/"}$`);
}
