import { useTranslation } from "react-i18next";
import { rupiah } from "./rupiah";

const ZONE = "Asia/Jakarta";

/** Days, moments and numbers as the operator reads them; times are Jakarta's. */
export function useFormats() {
  const { language } = useTranslation().i18n;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: ZONE });
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone: ZONE });
  const number = new Intl.NumberFormat(language);
  return {
    day: (instant: string) => day.format(new Date(instant)),
    moment: (instant: string) => `${time.format(new Date(instant))} WIB`,
    number: (value: number) => number.format(value),
    rupiah: (amount: number) => rupiah(amount, language),
  };
}
