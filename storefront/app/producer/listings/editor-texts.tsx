import { usePage } from "~/page/page-context";
import { isCommodity } from "~/shop/catalogue/commodities";
import { Button } from "~/ui/button";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import { COMMODITIES } from "@pasar-sentra/wire/goods";
import { EditorSection } from "./editor-section";
import type { Change, ListingDraft } from "./listing-draft";
import type { Problems } from "./problems";

export interface EditorPart {
  draft: ListingDraft;
  change: Change;
  problems: Problems;
}

export interface SentraChoice {
  slug: string;
  name: string;
}

/** What it is, and which certificates the seller declares. */
export function EditorTexts({
  draft,
  change,
  problems,
  sentra,
}: EditorPart & { sentra: readonly SentraChoice[] }) {
  const { t } = usePage();
  return (
    <>
      <EditorSection title={t("listings:form.about")}>
        <TextField
          name="title"
          label={t("listings:form.title")}
          hint={t("listings:form.titleHint")}
          error={problems.get("title")}
          required
          maxLength={120}
          value={draft.title}
          onChange={({ target }) => change({ title: target.value })}
        />
        <SelectField
          name="commodity"
          label={t("listings:form.commodity")}
          required
          value={draft.commodity ?? ""}
          onChange={({ target }) => change({ commodity: isCommodity(target.value) ? target.value : null })}
        >
          <option value="">{t("listings:form.choose")}</option>
          {COMMODITIES.map((key) => (
            <option key={key} value={key}>
              {t(`common:commodity.${key}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          name="sentra_slug"
          label={t("listings:form.sentra")}
          hint={t("listings:form.sentraHint")}
          required
          value={draft.sentra_slug ?? ""}
          onChange={({ target }) => change({ sentra_slug: target.value || null })}
        >
          {draft.sentra_slug === null ? <option value="">{t("listings:form.sentraOwn")}</option> : null}
          {sentra.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          name="subtitle"
          label={t("listings:form.subtitle")}
          maxLength={120}
          value={draft.subtitle}
          onChange={({ target }) => change({ subtitle: target.value })}
        />
        <TextAreaField
          name="description"
          label={t("listings:form.description")}
          hint={t("listings:form.descriptionHint")}
          required
          rows={5}
          maxLength={4000}
          value={draft.description}
          onChange={({ target }) => change({ description: target.value })}
        />
        <TextField
          name="material"
          label={t("listings:form.material")}
          maxLength={200}
          value={draft.material}
          onChange={({ target }) => change({ material: target.value })}
        />
      </EditorSection>
      <Certificates draft={draft} change={change} problems={problems} />
    </>
  );
}

function Certificates({ draft: { certificates }, change, problems }: EditorPart) {
  const { t } = usePage();
  const set = (index: number, part: Partial<ListingDraft["certificates"][number]>) =>
    change({ certificates: certificates.map((one, place) => (place === index ? { ...one, ...part } : one)) });
  return (
    <EditorSection title={t("listings:form.certificates")} hint={t("listings:form.certificatesHint")}>
      {certificates.map(({ type, number }, index) => (
        // Certificates have no id of their own; their place is what they are known by here.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <fieldset key={index} className="listing-group">
          <legend>{t("listings:form.certificate", { number: index + 1 })}</legend>
          <TextField
            name={`certificate-${index}`}
            label={t("listings:form.certificateType")}
            error={problems.get(`certificate-${index}`)}
            required
            maxLength={40}
            value={type}
            onChange={({ target }) => set(index, { type: target.value })}
          />
          <TextField
            name={`certificate-${index}-number`}
            label={t("listings:form.certificateNumber")}
            required
            maxLength={60}
            value={number}
            onChange={({ target }) => set(index, { number: target.value })}
          />
          <Button
            type="button"
            look="quiet"
            onClick={() => change({ certificates: certificates.filter((_, place) => place !== index) })}
          >
            {t("listings:form.certificateRemove", { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      {certificates.length < 10 ? (
        <Button
          type="button"
          look="secondary"
          onClick={() => change({ certificates: [...certificates, { type: "", number: "" }] })}
        >
          {t("listings:form.certificateAdd")}
        </Button>
      ) : null}
    </EditorSection>
  );
}
