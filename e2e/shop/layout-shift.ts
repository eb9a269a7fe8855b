import type { Page } from "@playwright/test";

/** What moved by itself, in the units of Cumulative Layout Shift: share of the window × share of its height. */
interface WatchedWindow {
  movedByItself?: number;
}

/** A line that breaks anew when the typeface comes may move a little; up to 0.1 counts as good. */
export const STEADY = 0.05;

/** Notes from the next page on what moves without anyone having touched it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as WatchedWindow;
    watched.movedByItself = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) watched.movedByItself = (watched.movedByItself ?? 0) + entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** How far the page has moved by itself since it was opened. */
export function shifted(page: Page): Promise<number> {
  return page.evaluate(() => (window as WatchedWindow).movedByItself ?? Number.POSITIVE_INFINITY);
}
