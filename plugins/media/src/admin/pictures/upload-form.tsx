import { Button, Hint, Input, Label } from "@medusajs/ui";
import { type FormEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PictureTexts } from "./picture-api";

interface Props {
  /** Why nothing can be uploaded, or null. */
  disabledReason: string | null;
  onProblem: (sentence: string) => void;
  /** Answers whether it was taken; what was typed is kept when it was not. */
  onUpload: (file: File, texts: PictureTexts) => Promise<boolean>;
}

export function UploadForm({ disabledReason, onProblem, onUpload }: Props) {
  const { t } = useTranslation("pictures");
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [sending, setSending] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const file = data.get("file");
    const alt = String(data.get("alt")).trim();
    if (!(file instanceof File) || !file.name) return onProblem(t("refusals.picture_missing"));
    if (!alt) return onProblem(t("altMissing"));
    setSending(true);
    const taken = await onUpload(file, { alt, alt_en: String(data.get("alt_en")).trim() || null });
    setSending(false);
    if (taken) form.current?.reset();
  };

  if (disabledReason) return <Hint className="px-6 py-4">{disabledReason}</Hint>;
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-4 px-6 py-4 md:grid-cols-2">
      <div className="flex flex-col gap-1 md:col-span-2">
        <Label htmlFor={`${id}-file`}>{t("choose")}</Label>
        <input
          id={`${id}-file`}
          name="file"
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif"
          className="txt-compact-small text-ui-fg-base"
        />
      </div>
      <div className="flex flex-col gap-1">
        <Label htmlFor={`${id}-alt`}>{t("alt")}</Label>
        <Input id={`${id}-alt`} name="alt" maxLength={300} aria-describedby={`${id}-hint`} />
        <Hint id={`${id}-hint`}>{t("altHint")}</Hint>
      </div>
      <div className="flex flex-col gap-1">
        <Label htmlFor={`${id}-alt-en`}>{t("altEn")}</Label>
        <Input id={`${id}-alt-en`} name="alt_en" maxLength={300} lang="en" />
      </div>
      <div>
        <Button type="submit" variant="secondary" isLoading={sending}>
          {sending ? t("uploading") : t("upload")}
        </Button>
      </div>
    </form>
  );
}
