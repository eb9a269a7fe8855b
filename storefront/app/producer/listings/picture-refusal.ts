import type { Translate } from "~/i18n/translate";
import type { QueueRefusal } from "~/workspace/drafts/queue-entry";

const KNOWN = [
  "picture_empty",
  "picture_too_many_bytes",
  "picture_unknown_format",
  "picture_heic",
  "picture_animated",
  "picture_damaged",
  "picture_too_many_pixels",
  "picture_too_small",
  "picture_too_narrow",
  "picture_product_full",
  "listing_not_editable",
] as const;

/** Why a photo was not taken, and what helps. */
export function pictureRefusal(t: Translate, refusal: QueueRefusal | null): string {
  const code = KNOWN.find((known) => known === refusal?.code);
  return code ? t(`listings:picture.${code}`) : t("listings:picture.other");
}
