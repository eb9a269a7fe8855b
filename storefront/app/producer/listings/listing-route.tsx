import type { ListingView } from "@pasar-sentra/wire/listing";
import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Icon, type IconName } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { changeListing } from "./change-listing.server";
import { ListingActions } from "./listing-actions";
import { ListingStateChip } from "./listing-state-chip";
import { Photos } from "./photos";
import type { ProducerPicture } from "./producer-picture";
import { gapText } from "./gap-text";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("listings:overview.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const { call } = producerOf(args);
  const id = args.params.id as string;
  const [{ listing }, { pictures }] = await Promise.all([
    call<{ listing: ListingView }>("GET", `/producer/listings/${id}`),
    call<{ pictures: ProducerPicture[] }>("GET", "/producer/pictures", { search: { product_id: id } }),
  ]);
  return { listing, pictures, key: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const page = producerOf(args);
  const answer = await changeListing(page, args.params.id as string, await readForm(page.request));
  return "to" in answer ? redirect(answer.to, 303) : data(answer, { status: answer.refusal ? 409 : 200 });
}

/** One listing: where it stands, its photos, and what can be done with it. */
export default function ListingPage() {
  const { t, path } = usePage();
  const { listing, pictures, key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id } = listing;
  const links: { to: string; icon: IconName; label: string }[] = [
    { to: path("producerListingEdit", { id }), icon: "tag", label: t("listings:overview.edit") },
    { to: path("producerListingPreview", { id }), icon: "basket", label: t("listings:overview.preview") },
    { to: path("producerListingHistory", { id }), icon: "clock", label: t("listings:overview.history") },
  ];
  return (
    <>
      <PageHead
        title={listing.title}
        lead={<ListingStateChip listing={listing} />}
        back={{ to: path("producerListings"), label: t("listings:list.title") }}
      />
      {answer?.refusal ? <Notice tone="problem">{answer.refusal}</Notice> : null}
      {answer?.done ? <Notice tone="success">{answer.done}</Notice> : null}
      {listing.reason ? (
        <Notice tone="problem" title={t("listings:review.title")}>
          {listing.reason}
        </Notice>
      ) : null}
      <Gaps gaps={listing.gaps} />
      <Photos listing={listing} pictures={pictures} />
      <ul className="link-list">
        {links.map(({ to, icon, label }) => (
          <li key={to}>
            <Link to={to}>
              <Icon name={icon} />
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <ListingActions listing={listing} idempotencyKey={key} />
    </>
  );
}

/** What is still missing before the operator can look at it. */
function Gaps({ gaps }: { gaps: ListingView["gaps"] }) {
  const { t } = usePage();
  const { listing } = useLoaderData<typeof loader>();
  if (gaps.length === 0 || !["draft", "withdrawn"].includes(listing.state)) return null;
  return (
    <Notice tone="info" title={t("listings:gaps.title")}>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.code}>{gapText(gap, t)}</li>
        ))}
      </ul>
    </Notice>
  );
}
