import type { TextArea } from "~/i18n/text-areas";
import { PRODUCER_FEATURES } from "./features";

/** What the browser has of texts in this workspace: those of the frame and its forms, and those of the features. */
export const PRODUCER_TEXTS: ReadonlySet<TextArea> = new Set<TextArea>([
  "common",
  "account",
  "errors",
  "workspace",
  "producer",
  ...PRODUCER_FEATURES.flatMap(({ texts }) => texts ?? []),
]);
