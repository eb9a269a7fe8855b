import type { ListingImportView } from "@pasar-sentra/wire/listing";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { formatDateTime } from "~/format/date";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Icon } from "~/ui/icon";
import { producerOf } from "../producer-page.server";
import { Card } from "~/workspace/ui/card";
import { PageHead } from "~/workspace/ui/page-head";
import { Section } from "~/workspace/ui/section";
import { ImportChip } from "./import-chip";
import { SpreadsheetForm } from "./spreadsheet-form";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("listings:imports.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const { call } = producerOf(args);
  return call<{ imports: ListingImportView[] }>("GET", "/producer/listing-imports");
}

/** Many listings at once: templates and exports to download, a spreadsheet to send, and what was sent before. */
export default function ListingImports() {
  const { t, path, locale } = usePage();
  const { imports } = useLoaderData<typeof loader>();
  const files = [
    { name: "listing-template", label: t("listings:imports.template") },
    { name: "listing-export", label: t("listings:imports.export") },
  ];
  return (
    <>
      <PageHead
        title={t("listings:imports.title")}
        lead={t("listings:imports.lead")}
        back={{ to: path("producerListings"), label: t("listings:list.title") }}
      />
      <Section title={t("listings:imports.download")}>
        <ul className="link-list">
          {files.flatMap(({ name, label }) =>
            (["xlsx", "csv"] as const).map((format) => (
              <li key={`${name}-${format}`}>
                <a href={`${locale === "en" ? "/en" : ""}/producer/api/${name}?format=${format}`} download>
                  <Icon name="down" />
                  {t("listings:imports.file", { label, format: format.toUpperCase() })}
                </a>
              </li>
            )),
          )}
        </ul>
      </Section>
      <Section title={t("listings:imports.upload")}>
        <SpreadsheetForm />
      </Section>
      {imports.length > 0 ? (
        <Section title={t("listings:imports.before")}>
          <ul className="task-list">
            {imports.map((one) => (
              <li key={one.id}>
                <Card
                  title={one.file_name}
                  to={path("producerListingImport", { id: one.id })}
                  meta={formatDateTime(one.created_at, locale)}
                  aside={<ImportChip status={one.status} />}
                >
                  <p>{t("listings:imports.rows", { rows: formatNumber(one.rows, locale) })}</p>
                </Card>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
