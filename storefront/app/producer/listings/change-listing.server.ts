import type { ListingView } from "@pasar-sentra/wire/listing";
import type { ProducerPage } from "../producer-page.server";
import { refusalOf } from "./refusal-text";

/** Where to go next, or what to say on the same page. */
export type ListingAnswer = { to: string } | { refusal: string | null; done: string | null };

/** What the forms of a listing's page ask for: `intent`, and what belongs to it. */
export async function changeListing(page: ProducerPage, id: string, form: FormData): Promise<ListingAnswer> {
  try {
    return await carryOut(page, id, form);
  } catch (error) {
    return { refusal: refusalOf(page.t, page.locale, error), done: null };
  }
}

async function carryOut({ call, path, t }: ProducerPage, id: string, form: FormData): Promise<ListingAnswer> {
  const text = (name: string) => String(form.get(name) ?? "");
  const key = text("key");
  const options = { idempotencyKey: key.length >= 8 ? `${key}-${text("intent")}` : undefined };
  const said = (done: string): ListingAnswer => ({ refusal: null, done });
  const moved = (action: string) =>
    call("POST", `/producer/listings/${id}/state`, {
      body: { action, reason: text("reason") || null },
      ...options,
    });
  switch (text("intent")) {
    case "submit":
      await moved("submit");
      return said(t("listings:done.submit"));
    case "recall":
      await moved("recall");
      return said(t("listings:done.recall"));
    case "withdraw":
      await moved("withdraw");
      return said(t("listings:done.withdraw"));
    case "remove":
      await call("DELETE", `/producer/listings/${id}`, options);
      return { to: path("producerListings") };
    case "copy": {
      const copied = await call<{ listing: ListingView }>("POST", `/producer/listings/${id}/copy`, options);
      return { to: path("producerListingEdit", { id: copied.listing.id }) };
    }
    case "order":
      await call("POST", "/producer/pictures/order", {
        body: { product_id: id, picture_ids: form.getAll("picture").map(String) },
      });
      return said(t("listings:done.order"));
    case "alt":
      await call("POST", `/producer/pictures/${text("picture")}`, { body: { alt: text("alt") } });
      return said(t("listings:done.alt"));
    case "retryPicture":
      await call("POST", `/producer/pictures/${text("picture")}/retry`);
      return said(t("listings:done.retry"));
    case "removePicture":
      await call("DELETE", `/producer/pictures/${text("picture")}`);
      return said(t("listings:done.removePicture"));
    default:
      return { refusal: t("listings:refused.state"), done: null };
  }
}
