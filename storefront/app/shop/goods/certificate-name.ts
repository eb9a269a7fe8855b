import type { Translate } from "~/i18n/translate";

const NAMED = [
  "nib",
  "pirt",
  "bpom_md",
  "halal",
  "sni",
  "merek",
  "tkdn",
  "haccp",
  "nkv",
  "iso22000",
] as const;

/** A type that this shop has no words for is called what the caller knows, else what the seller wrote. */
export function certificateName(type: string, t: Translate, otherwise = type): string {
  const plain = type.toLowerCase().replace(/[^a-z0-9]/g, "");
  const named = NAMED.find((name) => name.replace("_", "") === plain);
  return named ? t(`product:certificates.types.${named}`) : otherwise;
}
