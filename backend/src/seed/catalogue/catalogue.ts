import { beleka } from "./beleka";
import type { SeedSentra } from "./catalogue-types";
import { ciomas } from "./ciomas";
import { giriloyo } from "./giriloyo";
import { kasongan } from "./kasongan";
import { kendalsari } from "./kendalsari";
import { kotagede } from "./kotagede";
import { payakumbuh } from "./payakumbuh";
import { sanan } from "./sanan";
import { seberangMesjid } from "./seberang-mesjid";
import { tanggulangin } from "./tanggulangin";
import { troso } from "./troso";
import { turi } from "./turi";

/** The twelve sentra with their cooperatives and products. Certificate and account numbers are invented. */
export const CATALOGUE: readonly SeedSentra[] = [
  kendalsari,
  ciomas,
  turi,
  sanan,
  kasongan,
  kotagede,
  giriloyo,
  troso,
  tanggulangin,
  payakumbuh,
  beleka,
  seberangMesjid,
];
