import { expect, test } from "vitest";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import { panelSource } from "./panel-source";

const PANEL = { key: "test", title: "Asal", rows: [], note: null };
const source = (said: { by?: string; as_of?: string }, locale: Locale = "id") =>
  panelSource({ ...PANEL, ...said }, translator(locale), locale);

test("a panel says whose word it is and of when, as far as it knows", () => {
  expect(source({ by: "Dinas Perindustrian", as_of: "2026-11-30" })).toBe(
    "Menurut Dinas Perindustrian, per 30 November 2026",
  );
  expect(source({ by: "the census", as_of: "2026-11-30" }, "en")).toBe(
    "According to the census, as of 30 November 2026",
  );
  expect(source({ by: "Dinas Perindustrian" })).toBe("Menurut Dinas Perindustrian");
  expect(source({ as_of: "2026-01-01" })).toBe("Per 1 Januari 2026");
  expect(source({})).toBeNull();
});
