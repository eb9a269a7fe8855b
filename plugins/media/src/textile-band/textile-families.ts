import { ceplok } from "./families/ceplok";
import { kawung } from "./families/kawung";
import { nitik } from "./families/nitik";
import { parang } from "./families/parang";
import { sasirangan } from "./families/sasirangan";
import { songket } from "./families/songket";
import { tenun } from "./families/tenun";
import { truntum } from "./families/truntum";
import type { TextileFamily } from "./tile";

export type TextileFamilyName =
  | "ceplok"
  | "kawung"
  | "nitik"
  | "parang"
  | "sasirangan"
  | "songket"
  | "tenun"
  | "truntum";

/** The motifs by name, for drawings that use one as a material. */
export const TEXTILE_FAMILIES: Readonly<Record<TextileFamilyName, TextileFamily>> = {
  ceplok,
  kawung,
  nitik,
  parang,
  sasirangan,
  songket,
  tenun,
  truntum,
};
