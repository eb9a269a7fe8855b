import type { HouseListingGap, ListingGap } from "@pasar-sentra/wire/listing";
import type { Translate } from "~/i18n/translate";
import { fieldName } from "./field-name";

/** What a listing lacks, in words; a plugin's own rule brings them. */
export function gapText({ code, message, field }: ListingGap, t: Translate): string {
  if (message) return field ? `${fieldName(field, t)}: ${message}` : message;
  const gap = code as HouseListingGap;
  return gap === "title" ? t("listings:form.title") : t(`listings:gaps.${gap}`);
}
