import type { ListingView } from "@pasar-sentra/wire/listing";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { readSentraList } from "~/backend/browse.server";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Notice } from "~/ui/notice";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { ListingEditor } from "./listing-editor";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("listings:edit.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const { call, locale } = producerOf(args);
  const [{ listing }, sentra] = await Promise.all([
    call<{ listing: ListingView }>("GET", `/producer/listings/${args.params.id}`),
    readSentraList(locale),
  ]);
  return { listing, sentra: sentra.map(({ slug, name }) => ({ slug, name })) };
}

/** Everything that is said about a listing, in short sections; what is typed is kept on the device. */
export default function EditListing() {
  const { t, path } = usePage();
  const { listing, sentra } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("listings:edit.title")}
        lead={listing.title}
        back={{ to: path("producerListing", { id: listing.id }), label: t("listings:edit.back") }}
      />
      {listing.editable ? (
        <ListingEditor key={listing.id} listing={listing} sentra={sentra} />
      ) : (
        <Notice tone="info">{t(`listings:edit.locked.${listing.state}`)}</Notice>
      )}
    </>
  );
}
