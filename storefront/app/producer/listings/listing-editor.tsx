import type { ListingView } from "@pasar-sentra/wire/listing";
import { type FormEvent, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { useDraft } from "~/workspace/drafts/use-draft";
import { ActionBar } from "~/workspace/ui/action-bar";
import { EditorEnglish } from "./editor-english";
import { EditorTerms } from "./editor-terms";
import { EditorTexts, type SentraChoice } from "./editor-texts";
import { EditorVariants } from "./editor-variants";
import type { Problems } from "./problems";
import { type Change, draftOf } from "./listing-draft";
import { listingProblems } from "./listing-problems";
import { refusalText } from "./refusal-text";
import { LISTING_KIND, useSaving } from "./use-saving";

interface ListingEditorProps {
  listing: ListingView;
  sentra: readonly SentraChoice[];
}

export function ListingEditor({ listing, sentra }: ListingEditorProps) {
  const { t, path } = usePage();
  const navigate = useNavigate();
  const draft = useDraft(LISTING_KIND, listing.id, draftOf(listing));
  const overview = path("producerListing", { id: listing.id });
  const { entry, isFull, save } = useSaving(listing.id, () => void navigate(overview));
  const [tried, setTried] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const found = listingProblems(draft.value);
  const problems: Problems = new Map(
    tried ? [...found].map(([field, key]) => [field, t(`listings:problem.${key}`)]) : [],
  );
  const change: Change = (next) => draft.change((before) => ({ ...before, ...next }));

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    const unread = unreadable(event.currentTarget);
    if (unread) {
      unread.focus();
      unread.scrollIntoView({ block: "center" });
      return;
    }
    if (found.size > 0) {
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    void draft.keep().then(() => save(draft.value));
  }

  const parts = { draft: draft.value, change, problems };
  return (
    <form className="listing-form" onSubmit={submit} noValidate data-offline>
      {draft.isRestored ? (
        <Notice tone="info" title={t("listings:edit.restored")}>
          <Button type="button" look="quiet" onClick={() => void draft.forget()}>
            {t("listings:edit.forget")}
          </Button>
        </Notice>
      ) : null}
      {problems.size > 0 ? (
        <div ref={summary} tabIndex={-1}>
          <Notice tone="problem" title={t("common:formErrors", { count: problems.size })}>
            <ul>
              {[...problems].map(([field, text]) => (
                <li key={field}>
                  <a href={`#${field}`}>{text}</a>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <fieldset className="plain-fieldset listing-form" disabled={!draft.isRead}>
        <EditorTexts {...parts} sentra={sentra} />
        <EditorVariants {...parts} mayPrice={listing.may_price} reserved={reservedOf(listing)} />
        <EditorTerms {...parts} />
        <EditorEnglish {...parts} />
        <SavingState entry={entry} isFull={isFull} />
        <ActionBar note={draft.savedAt ? t("listings:edit.kept") : null}>
          <Button>{t("listings:edit.save")}</Button>
        </ActionBar>
      </fieldset>
    </form>
  );
}

/** The first field whose number cannot be read; it says so itself. */
function unreadable(form: HTMLFormElement): HTMLInputElement | undefined {
  return [...form.querySelectorAll("input")].find(({ validity }) => validity.customError);
}

function reservedOf({ variants }: ListingView): ReadonlyMap<string, number> {
  return new Map(variants.map(({ id, reserved }) => [id, reserved]));
}

function SavingState({ entry, isFull }: Pick<ReturnType<typeof useSaving>, "entry" | "isFull">) {
  const { t, locale, path } = usePage();
  if (isFull) return <Notice tone="problem">{t("listings:edit.full")}</Notice>;
  if (!entry) return null;
  if (entry.state === "waiting") return <Notice tone="info">{t("listings:edit.waiting")}</Notice>;
  if (entry.state === "conflict") {
    return (
      <Notice tone="problem" title={t("listings:edit.conflict")}>
        <Link to={path("producerQueue")}>{t("listings:edit.decide")}</Link>
      </Notice>
    );
  }
  const { code, message, body } = entry.refusal ?? { code: "", message: "", body: null };
  const text = refusalText(t, locale, { ...(body as Record<string, unknown> | null), code });
  return <Notice tone="problem">{text ?? t("listings:edit.refused", { message })}</Notice>;
}
