import type { CodeDice } from "./code-dice";
import { ceplok } from "./families/ceplok";
import { gringsing } from "./families/gringsing";
import { kawung } from "./families/kawung";
import { megamendung } from "./families/megamendung";
import { nitik } from "./families/nitik";
import { parang } from "./families/parang";
import { pucukRebung } from "./families/pucuk-rebung";
import { sasak } from "./families/sasak";
import { sasirangan } from "./families/sasirangan";
import { songket } from "./families/songket";
import { tenun } from "./families/tenun";
import { truntum } from "./families/truntum";
import type { TextileFamily } from "./tile";

/** Textiles at home in a regency, where it has one of its own. */
const REGENCY: Readonly<Record<string, readonly TextileFamily[]>> = {
  "33.20": [tenun],
};

/** Textiles at home in a province (Kemendagri code). */
const PROVINCE: Readonly<Record<string, readonly TextileFamily[]>> = {
  "12": [tenun],
  "13": [songket, pucukRebung],
  "31": [ceplok, pucukRebung],
  "32": [megamendung],
  "33": [parang, kawung, truntum],
  "34": [kawung, parang, ceplok, truntum],
  "35": [gringsing, ceplok, nitik, kawung],
  "36": [ceplok],
  "51": [tenun, ceplok],
  "52": [sasak],
  "53": [tenun],
};

/** Textiles at home on an island group, by the first digit of the code: Sumatra, …, Kalimantan, Sulawesi, Papua. */
const ISLANDS: Readonly<Record<string, readonly TextileFamily[]>> = {
  "1": [songket, pucukRebung],
  "2": [songket, pucukRebung],
  "6": [sasirangan],
  "7": [tenun, songket],
};

/** The textile family that an area draws on; a code outside the table weaves tenun, known on every island. */
export function familyOfArea(areaCode: string, dice: CodeDice): TextileFamily {
  const families = REGENCY[areaCode.slice(0, 5)] ??
    PROVINCE[areaCode.slice(0, 2)] ??
    ISLANDS[areaCode.slice(0, 1)] ?? [tenun];
  return dice.pick(families);
}
