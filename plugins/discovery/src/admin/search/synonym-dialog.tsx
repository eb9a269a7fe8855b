import { Alert, Button, FocusModal, Heading, Hint, Input, Label, Switch, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminSynonym } from "../../synonyms/admin-synonym";
import { LONGEST_TERM, MOST_TERMS, MOST_WORDS, synonymProblem } from "../../synonyms/synonym-limits";
import { adminRequest } from "./admin-request";
import { refusalText } from "./refusal-text";

const LIMITS = { terms: MOST_TERMS, words: MOST_WORDS, letters: LONGEST_TERM };

interface Props {
  /** Null for a new group. */
  synonym: AdminSynonym | null;
  onClose: () => void;
  onSaved: () => void;
}

/** Adds a group of synonyms or replaces one; what was typed stays until it is saved. */
export function SynonymDialog({ synonym, onClose, onSaved }: Props) {
  const { t } = useTranslation("search");
  const id = useId();
  const [terms, setTerms] = useState(synonym?.terms.join(", ") ?? "");
  const [isMutual, setIsMutual] = useState(synonym?.is_mutual ?? true);
  const [note, setNote] = useState(synonym?.note ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const list = terms.split(",").flatMap((term) => term.trim() || []);
    const wrong = synonymProblem(list);
    setProblem(wrong && t(`problem.${wrong.problem}`, { ...LIMITS, term: wrong.term }));
    if (wrong) return;
    setSending(true);
    try {
      await adminRequest(`/admin/search-synonyms${synonym ? `/${synonym.id}` : ""}`, {
        method: "POST",
        body: { terms: list, is_mutual: isMutual, note },
      });
      toast.success(t("saved"));
      onSaved();
    } catch (error) {
      setProblem(refusalText(error, t));
    } finally {
      setSending(false);
    }
  };

  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content aria-describedby={undefined}>
        <FocusModal.Header />
        <FocusModal.Body className="overflow-y-auto">
          <form onSubmit={submit} noValidate className="mx-auto flex max-w-xl flex-col gap-6 px-6 py-12">
            <FocusModal.Title asChild>
              <Heading>{synonym ? t("edit") : t("add")}</Heading>
            </FocusModal.Title>
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
            {problem && (
              <div role="alert" id={`${id}-problem`}>
                <Alert variant="error">{problem}</Alert>
              </div>
            )}
            <div className="flex justify-end gap-2">
              <Button type="button" variant="secondary" onClick={onClose}>
                {t("cancel")}
              </Button>
              <Button type="submit" isLoading={sending}>
                {t("save")}
              </Button>
            </div>
          </form>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  );
}
