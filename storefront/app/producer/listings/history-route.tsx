import type { ListingChangeView, ListingView } from "@pasar-sentra/wire/listing";
import { Link, type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { EmptyState } from "~/ui/empty-state";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { Tabs } from "~/workspace/ui/tabs";
import { Timeline } from "~/workspace/ui/timeline";
import { useChangeText } from "./change-text";

const KINDS = ["price", "stock", "state"] as const;

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("listings:history.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const { request, call } = producerOf(args);
  const id = args.params.id as string;
  const asked = new URL(request.url).searchParams;
  const kind = KINDS.find((known) => known === asked.get("kind")) ?? null;
  const [{ listing }, history] = await Promise.all([
    call<{ listing: ListingView }>("GET", `/producer/listings/${id}`),
    call<{ changes: ListingChangeView[]; next_cursor: string | null }>(
      "GET",
      `/producer/listings/${id}/history`,
      { search: { kind: kind ?? undefined, cursor: asked.get("cursor") ?? undefined } },
    ),
  ]);
  return { id, title: listing.title, kind, ...history };
}

/** Who changed price, stock and everything else, from what to what. */
export default function ListingHistory() {
  const { t, path } = usePage();
  const { id, title, kind, changes, next_cursor } = useLoaderData<typeof loader>();
  const { headline, detail } = useChangeText();
  const to = (chosen?: string) => path("producerListingHistory", { id }, { kind: chosen });
  return (
    <>
      <PageHead
        title={t("listings:history.title")}
        lead={title}
        back={{ to: path("producerListing", { id }), label: t("listings:edit.back") }}
      />
      <Tabs
        label={t("listings:history.tabs")}
        tabs={[
          { to: to(), label: t("listings:history.all"), isOpen: !kind },
          ...KINDS.map((key) => ({ to: to(key), label: t(`listings:history.${key}`), isOpen: kind === key })),
        ]}
      />
      {changes.length === 0 ? (
        <EmptyState title={t("listings:history.none")} />
      ) : (
        <Timeline
          entries={changes.map((change) => ({
            id: change.id,
            at: change.at,
            title: headline(change),
            actor: change.actor_name ?? t(`listings:actor.${change.actor_type}`),
            onBehalfOf: change.on_behalf_of,
            detail: detail(change),
          }))}
        />
      )}
      {next_cursor ? (
        <Link
          className="button button--secondary button--wide"
          to={path("producerListingHistory", { id }, { kind: kind ?? undefined, cursor: next_cursor })}
        >
          {t("listings:list.more")}
        </Link>
      ) : null}
    </>
  );
}
