import type { ListingCard, ListingList } from "@pasar-sentra/wire/listing";
import { Form, Link, type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { formatNumber, formatRupiah } from "~/format/rupiah";
import { isSupplyUnit } from "~/format/supply-unit";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { TextField } from "~/ui/field";
import { producerOf } from "../producer-page.server";
import { Card } from "~/workspace/ui/card";
import { PageHead } from "~/workspace/ui/page-head";
import { Tabs } from "~/workspace/ui/tabs";
import { ListingStateChip } from "./listing-state-chip";
import { Thumbnail } from "./thumbnail";

const STATES = ["draft", "in_review", "published", "withdrawn"] as const;

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("listings:list.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const page = producerOf(args);
  const asked = new URL(page.request.url).searchParams;
  const state = STATES.find((known) => known === asked.get("state"));
  const q = (asked.get("q") ?? "").slice(0, 100);
  const cursor = asked.get("cursor") ?? undefined;
  const list = await page.call<ListingList>("GET", "/producer/listings", { search: { state, q, cursor } });
  return { ...list, state: state ?? null, q };
}

/** What the cooperative sells or wants to sell, by state. */
export default function ListingsPage() {
  const { t, path, locale } = usePage();
  const { listings, next_cursor, counts, state, q } = useLoaderData<typeof loader>();
  const all = STATES.reduce((sum, key) => sum + counts[key], 0);
  return (
    <>
      <PageHead title={t("listings:list.title")}>
        <Link className="button button--primary" to={path("producerListingNew")}>
          {t("listings:list.add")}
        </Link>
      </PageHead>
      {all > 0 ? (
        <>
          <Tabs
            label={t("listings:list.tabs")}
            tabs={[
              {
                to: path("producerListings", {}, { q }),
                label: t("listings:state.all"),
                count: all,
                isOpen: !state,
              },
              ...STATES.map((key) => ({
                to: path("producerListings", {}, { state: key, q }),
                label: t(`listings:state.${key}`),
                count: counts[key],
                isOpen: state === key,
              })),
            ]}
          />
          <SearchForm q={q} state={state} />
        </>
      ) : null}
      {listings.length > 0 ? (
        <ul className="task-list">
          {listings.map((listing) => (
            <li key={listing.id}>
              <ListingRow listing={listing} />
            </li>
          ))}
        </ul>
      ) : (
        <Nothing isFiltered={all > 0} q={q} />
      )}
      {next_cursor ? (
        <Link
          className="button button--secondary button--wide"
          to={path("producerListings", {}, { state: state ?? undefined, q, cursor: next_cursor })}
        >
          {t("listings:list.more")}
        </Link>
      ) : null}
      <p className="listing-links">
        <Link to={path("producerListingImports")}>{t("listings:imports.title")}</Link>
      </p>
    </>
  );

  function Nothing({ isFiltered, q: words }: { isFiltered: boolean; q: string }) {
    return (
      <EmptyState title={t(isFiltered ? "listings:list.noResults" : "listings:list.empty")}>
        <p>
          {isFiltered
            ? words
              ? t("listings:list.noResultsBody", { words })
              : t("listings:list.noneInTab")
            : t("listings:list.emptyBody")}
        </p>
      </EmptyState>
    );
  }

  function ListingRow({ listing }: { listing: ListingCard }) {
    const { price_from, unit, available, variant_count, reason } = listing;
    return (
      <Card
        heading="h2"
        title={listing.title}
        to={path("producerListing", { id: listing.id })}
        meta={t("listings:list.variants", { count: variant_count })}
        aside={<ListingStateChip listing={listing} />}
      >
        <div className="listing-row">
          <Thumbnail url={listing.thumbnail} />
          <div>
            <p className="listing-row__price">
              {price_from === null
                ? t("listings:list.noPrice")
                : t("listings:list.price", { price: formatRupiah(price_from, locale), unit: unitName(unit) })}
            </p>
            <p>
              {available === null
                ? t("listings:list.madeToOrder")
                : t("listings:list.available", { stock: formatNumber(available, locale) })}
            </p>
          </div>
        </div>
        {reason ? <p className="listing-row__reason">{t("listings:review.reason", { reason })}</p> : null}
      </Card>
    );
  }

  function unitName(unit: string | null): string {
    return isSupplyUnit(unit) ? t(`common:unit.${unit}`, { count: 1 }) : "";
  }
}

function SearchForm({ q, state }: { q: string; state: string | null }) {
  const { t, path } = usePage();
  return (
    <Form method="get" action={path("producerListings")} className="listing-search" role="search">
      {state ? <input type="hidden" name="state" value={state} /> : null}
      <TextField name="q" type="search" label={t("listings:list.search")} defaultValue={q} maxLength={100} />
      <Button look="secondary">{t("listings:list.searchSubmit")}</Button>
    </Form>
  );
}
