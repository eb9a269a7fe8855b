import type { Translate } from "../i18n/translate";

/** Told when the backend limits the rate without saying for how long. */
const DEFAULT_SECONDS = 60;

/** `45 detik`, `3 menit`: how long to wait after too many attempts. */
export function waitingTime(seconds: number | null, t: Translate): string {
  const wait = seconds ?? DEFAULT_SECONDS;
  return wait < 60
    ? t("account:wait.seconds", { count: Math.max(1, wait) })
    : t("account:wait.minutes", { count: Math.ceil(wait / 60) });
}
