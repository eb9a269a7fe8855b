import type { ListingView } from "@pasar-sentra/wire/listing";
import { COMMODITIES } from "@pasar-sentra/wire/goods";
import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
} from "react-router";
import { isCommodity } from "~/shop/catalogue/commodities";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { newListing } from "./new-listing";
import { refusalOf } from "./refusal-text";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("listings:new.title"), index: false }));

export function loader(args: LoaderFunctionArgs) {
  producerOf(args);
  return { key: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const { request, t, locale, path, call } = producerOf(args);
  const form = await readForm(request);
  const title = String(form.get("title") ?? "").trim();
  const commodity = String(form.get("commodity") ?? "");
  const errors = {
    title: title.length < 3 ? t("listings:problem.title") : undefined,
    commodity: isCommodity(commodity) ? undefined : t("listings:problem.commodity"),
  };
  if (errors.title || !isCommodity(commodity)) return data({ errors, title, refusal: null }, { status: 400 });
  try {
    const { listing } = await call<{ listing: ListingView }>("POST", "/producer/listings", {
      body: newListing(title, commodity, t("listings:form.standard"), t("listings:form.optionDefault")),
      idempotencyKey: String(form.get("key") ?? "") || undefined,
    });
    return redirect(path("producerListingEdit", { id: listing.id }), 303);
  } catch (error) {
    return data({ errors: {}, title, refusal: refusalOf(t, locale, error) }, { status: 409 });
  }
}

/** The least that a draft needs; everything else follows on the next page. */
export default function NewListing() {
  const { t, path } = usePage();
  const answer = useActionData<typeof action>();
  const errors: { title?: string; commodity?: string } = answer?.errors ?? {};
  return (
    <>
      <PageHead
        title={t("listings:new.title")}
        lead={t("listings:new.lead")}
        back={{ to: path("producerListings"), label: t("listings:list.title") }}
      />
      {answer?.refusal ? <Notice tone="problem">{answer.refusal}</Notice> : null}
      <Form method="post" className="listing-form">
        <TextField
          name="title"
          label={t("listings:form.title")}
          hint={t("listings:form.titleHint")}
          error={errors.title}
          defaultValue={answer?.title}
          required
          minLength={3}
          maxLength={120}
        />
        <SelectField
          name="commodity"
          label={t("listings:form.commodity")}
          error={errors.commodity}
          required
          defaultValue=""
        >
          <option value="" disabled>
            {t("listings:form.choose")}
          </option>
          {COMMODITIES.map((key) => (
            <option key={key} value={key}>
              {t(`common:commodity.${key}`)}
            </option>
          ))}
        </SelectField>
        <Button wide>{t("listings:new.submit")}</Button>
      </Form>
    </>
  );
}
