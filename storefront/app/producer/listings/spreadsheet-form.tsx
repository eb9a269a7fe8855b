import type { ListingImportView } from "@pasar-sentra/wire/listing";
import { type FormEvent, useId, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { refusalText } from "./refusal-text";

const MOST_BYTES = 10 * 1024 * 1024;

/** Sends a spreadsheet for its dry run. Nothing is written by it; the next page says what would be. */
export function SpreadsheetForm() {
  const { t, path, locale } = usePage();
  const navigate = useNavigate();
  const id = useId();
  const [state, setState] = useState<{ isSending: boolean; problem: string | null }>({
    isSending: false,
    problem: null,
  });
  const input = useRef<HTMLInputElement>(null);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const file = input.current?.files?.[0];
    const stop = (problem: string) => setState({ isSending: false, problem });
    if (!file) return stop(t("listings:file.file_missing"));
    if (file.size > MOST_BYTES) return stop(t("listings:file.file_too_large"));
    setState({ isSending: true, problem: null });
    const form = new FormData();
    form.set("file", file);
    try {
      const answer = await fetch("/producer/api/listing-imports", { method: "POST", body: form });
      const body = (await answer.json()) as { import: ListingImportView } & { code?: string };
      if (answer.ok) return void navigate(path("producerListingImport", { id: body.import.id }));
      stop(refusalText(t, locale, { ...body }) ?? t("listings:file.other"));
    } catch {
      stop(t("listings:file.offline"));
    }
  }

  return (
    <form className="listing-form" onSubmit={send}>
      {state.problem ? <Notice tone="problem">{state.problem}</Notice> : null}
      <div className="field">
        <label className="field__label" htmlFor={id}>
          {t("listings:imports.choose")}
        </label>
        <p className="field__hint" id={`${id}-hint`}>
          {t("listings:imports.hint")}
        </p>
        <input
          ref={input}
          id={id}
          type="file"
          className="field__control"
          accept=".csv,.xlsx"
          aria-describedby={`${id}-hint`}
        />
      </div>
      <Button wide disabledReason={state.isSending ? t("listings:imports.checking") : null}>
        {t("listings:imports.check")}
      </Button>
    </form>
  );
}
