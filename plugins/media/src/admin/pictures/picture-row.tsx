import { StateBadge, type Tone } from "@pasar-sentra/admin-kit/state-badge";
import { ArrowDownMini, ArrowPath, ArrowUpMini, Trash } from "@medusajs/icons";
import { Button, IconButton, Input, Label, Text, toast } from "@medusajs/ui";
import { type FormEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import type { AdminPicture } from "../../picture/admin-picture";
import type { PictureTexts } from "./picture-api";

interface Props {
  picture: AdminPicture;
  index: number;
  count: number;
  onMove: (step: -1 | 1) => void;
  onRetry: () => void;
  onRemove: () => void;
  onDescribe: (texts: PictureTexts) => Promise<boolean>;
}

const TONE: Record<AdminPicture["status"], Tone> = {
  queued: "waiting",
  encoding: "working",
  ready: "good",
  failed: "bad",
};

export function PictureRow({ picture, index, count, onMove, onRetry, onRemove, onDescribe }: Props) {
  const { t, i18n } = useTranslation("pictures");
  const id = useId();
  const next =
    picture.next_attempt_at && picture.status === "queued" ? new Date(picture.next_attempt_at) : null;

  const describe = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const texts = { alt: String(data.get("alt")).trim(), alt_en: String(data.get("alt_en")).trim() || null };
    if (await onDescribe(texts)) toast.success(t("saved"));
  };

  return (
    <li className="flex flex-wrap items-start gap-4 px-6 py-4">
      <Thumbnail picture={picture} />
      <form onSubmit={describe} className="flex min-w-64 flex-1 flex-col gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <StateBadge tone={TONE[picture.status]}>{t(`status.${picture.status}`, { ...picture })}</StateBadge>
          {index === 0 && <StateBadge tone="quiet">{t("first")}</StateBadge>}
          {next && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("retryAt", { time: next.toLocaleTimeString(i18n.language, { timeStyle: "short" }) })}
            </Text>
          )}
        </div>
        {picture.error_message && picture.status !== "ready" && (
          <Text size="small" className="text-ui-fg-error break-words">
            {picture.error_message}
          </Text>
        )}
        <Label htmlFor={`${id}-alt`} size="small">
          {t("alt")}
        </Label>
        <Input id={`${id}-alt`} name="alt" size="small" defaultValue={picture.alt} maxLength={300} required />
        <Label htmlFor={`${id}-en`} size="small">
          {t("altEn")}
        </Label>
        <Input
          id={`${id}-en`}
          name="alt_en"
          size="small"
          defaultValue={picture.alt_en ?? ""}
          maxLength={300}
        />
        <div>
          <Button type="submit" size="small" variant="transparent">
            {t("saveTexts")}
          </Button>
        </div>
      </form>
      <div className="flex gap-1">
        {picture.status === "failed" && (
          <IconButton aria-label={t("retry")} title={t("retry")} onClick={onRetry}>
            <ArrowPath />
          </IconButton>
        )}
        <IconButton aria-label={t("up")} title={t("up")} disabled={index === 0} onClick={() => onMove(-1)}>
          <ArrowUpMini />
        </IconButton>
        <IconButton
          aria-label={t("down")}
          title={t("down")}
          disabled={index === count - 1}
          onClick={() => onMove(1)}
        >
          <ArrowDownMini />
        </IconButton>
        <IconButton aria-label={t("remove")} title={t("remove")} onClick={onRemove}>
          <Trash />
        </IconButton>
      </div>
    </li>
  );
}

/** The smallest rendition in a fixed box, over the placeholder. */
function Thumbnail({ picture }: { picture: AdminPicture }) {
  const source = picture.sources.find(({ format, width }) => format === "webp" && width >= 160);
  return (
    <div
      className="bg-ui-bg-component size-24 shrink-0 overflow-hidden rounded-md bg-cover bg-center"
      style={{ backgroundImage: picture.placeholder ? `url(${picture.placeholder})` : undefined }}
    >
      {source && <img src={source.url} alt={picture.alt} className="size-24 object-cover" />}
    </div>
  );
}
