import { usePage } from "~/page/page-context";
import { TextAreaField, TextField } from "~/ui/field";
import { EditorSection } from "./editor-section";
import type { EditorPart } from "./editor-texts";

/** Texts for readers of English; where they are missing the shop shows the Indonesian ones. */
export function EditorEnglish({ draft: { english }, change }: EditorPart) {
  const { t } = usePage();
  const set = (part: Partial<typeof english>) => change({ english: { ...english, ...part } });
  return (
    <EditorSection title={t("listings:form.english")} hint={t("listings:form.englishHint")}>
      <TextField
        name="english-title"
        label={t("listings:form.englishTitle")}
        lang="en"
        maxLength={120}
        value={english.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <TextAreaField
        name="english-description"
        label={t("listings:form.englishDescription")}
        lang="en"
        maxLength={4000}
        value={english.description}
        onChange={({ target }) => set({ description: target.value })}
      />
      <TextField
        name="english-material"
        label={t("listings:form.englishMaterial")}
        lang="en"
        maxLength={200}
        value={english.material}
        onChange={({ target }) => set({ material: target.value })}
      />
    </EditorSection>
  );
}
