import { adminRequest } from "@pasar-sentra/admin-kit/admin-request";
import { FormDialog } from "@pasar-sentra/admin-kit/form-dialog";
import { useChange } from "@pasar-sentra/admin-kit/use-change";
import { Hint, Input, Label, Switch, toast } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminSynonym } from "../../synonyms/admin-synonym";
import { LONGEST_TERM, MOST_TERMS, MOST_WORDS, synonymProblem } from "../../synonyms/synonym-limits";
import { useSearchRefusalText } from "./use-search-refusal-text";

const LIMITS = { terms: MOST_TERMS, words: MOST_WORDS, letters: LONGEST_TERM };

interface Props {
  /** Null for a new group. */
  synonym: AdminSynonym | null;
  onClose: () => void;
}

/** Adds a group of synonyms or replaces one; what was typed stays until it is saved. */
export function SynonymDialog({ synonym, onClose }: Props) {
  const { t } = useTranslation("search");
  const refusalText = useSearchRefusalText();
  const id = useId();
  const [terms, setTerms] = useState(synonym?.terms.join(", ") ?? "");
  const [isMutual, setIsMutual] = useState(synonym?.is_mutual ?? true);
  const [note, setNote] = useState(synonym?.note ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useChange("/admin/search-synonyms", (list: string[]) =>
    adminRequest(`/admin/search-synonyms${synonym ? `/${synonym.id}` : ""}`, {
      method: "POST",
      body: { terms: list, is_mutual: isMutual, note },
    }),
  );

  const submit = async () => {
    const list = terms.split(",").flatMap((term) => term.trim() || []);
    const wrong = synonymProblem(list);
    setProblem(wrong && t(`problem.${wrong.problem}`, { ...LIMITS, term: wrong.term }));
    if (wrong) return;
    try {
      await saving.mutateAsync(list);
      toast.success(t("saved"));
      onClose();
    } catch (error) {
      setProblem(refusalText(error));
    }
  };

  return (
    <FormDialog
      title={synonym ? t("edit") : t("add")}
      action={t("save")}
      problem={problem}
      problemId={`${id}-problem`}
      isSending={saving.isPending}
      onSend={submit}
      onClose={onClose}
    >
      <div className="flex flex-col gap-1">
        <Label htmlFor={`${id}-terms`}>{t("termsLabel")}</Label>
        <Input
          id={`${id}-terms`}
          value={terms}
          maxLength={1_000}
          onChange={(event) => setTerms(event.target.value)}
          aria-describedby={`${id}-terms-hint ${id}-problem`}
          aria-invalid={problem !== null}
        />
        <Hint id={`${id}-terms-hint`}>{t("termsHint")}</Hint>
      </div>
      <div className="flex flex-col gap-1">
        <div className="flex items-center gap-3">
          <Switch
            id={`${id}-mutual`}
            checked={isMutual}
            onCheckedChange={setIsMutual}
            aria-describedby={`${id}-mutual-hint`}
          />
          <Label htmlFor={`${id}-mutual`}>{t("mutual")}</Label>
        </div>
        <Hint id={`${id}-mutual-hint`}>{t("mutualHint")}</Hint>
      </div>
      <div className="flex flex-col gap-1">
        <Label htmlFor={`${id}-note`}>{t("note")}</Label>
        <Input
          id={`${id}-note`}
          value={note}
          maxLength={300}
          onChange={(event) => setNote(event.target.value)}
          aria-describedby={`${id}-note-hint`}
        />
        <Hint id={`${id}-note-hint`}>{t("noteHint")}</Hint>
      </div>
    </FormDialog>
  );
}
