import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";
import { bounded, type PagePanel } from "@pasar-sentra/wire/panel";

/** Events of a plugin whose panels have changed, with `{ id }` of the cooperative or sentra: kept pages are made anew. */
export const COOPERATIVE_PAGE_CHANGED = "directory.cooperative_page_changed";
export const SENTRA_PAGE_CHANGED = "directory.sentra_page_changed";

/** What a plugin has to say on the pages of cooperatives and of sentra; asked when a page is read, which is then kept. */
export interface DirectoryPanels extends Named {
  cooperative?(
    container: MedusaContainer,
    cooperative: { id: string; slug: string },
    locale: Locale,
  ): Promise<PagePanel[]>;
  sentra?(
    container: MedusaContainer,
    sentra: { id: string; slug: string },
    locale: Locale,
  ): Promise<PagePanel[]>;
}

/** In the order in which a page shows them. */
export const directoryPanels = definePort<DirectoryPanels>("cooperatives.directory-panels");

/** The panels of one page. */
export async function panelsOf(
  kind: "cooperative" | "sentra",
  container: MedusaContainer,
  about: { id: string; slug: string },
  locale: Locale,
): Promise<PagePanel[]> {
  const asked = directoryPanels.all().map((panels) => panels[kind]?.(container, about, locale) ?? []);
  return (await Promise.all(asked)).flat().map(bounded);
}
