import { fitted, type Drawings } from "../drawing";
import { HIDE } from "../hide";
import { drawBackpack, drawBriefcase, drawShoulderBag, drawTote } from "../leather-bag";
import { drawBelt, drawCardHolder, drawKeyRing, drawLongWallet, drawWallet } from "../leather-goods";

/** Tanggulangin, Sidoarjo: leather. */
export const tanggulangin: Drawings = {
  "dompet-kulit-pria": fitted((sheet) => drawWallet(sheet, HIDE.cognac, HIDE.tan), 1.06, -40),
  "dompet-kulit-cap-kawung": fitted((sheet) => drawWallet(sheet, HIDE.natural, HIDE.tan, true), 1.06, -40),
  "dompet-panjang-wanita": fitted((sheet) => drawLongWallet(sheet, HIDE.maroon), 1.04, -60),
  "tempat-kartu-kulit": fitted((sheet) => drawCardHolder(sheet, HIDE.olive), 1.06, -50),
  "tas-selempang-kulit": (sheet) => drawShoulderBag(sheet, HIDE.tan, HIDE.cognac),
  "tas-tote-kulit": fitted((sheet) => drawTote(sheet, HIDE.natural, HIDE.tan), 1, -30),
  "ransel-kulit": (sheet) => drawBackpack(sheet, HIDE.coffee, HIDE.tan),
  "tas-kerja-kulit": fitted((sheet) => drawBriefcase(sheet, HIDE.coffee), 1.02, -60),
  "ikat-pinggang-kulit": fitted((sheet) => drawBelt(sheet, HIDE.black), 1.08, -70),
  "gantungan-kunci-kulit": (sheet) => drawKeyRing(sheet, [HIDE.tan, HIDE.maroon, HIDE.navy]),
};
