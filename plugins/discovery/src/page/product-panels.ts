import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";
import { bounded, type PagePanel } from "@pasar-sentra/wire/panel";
import type { CatalogueContainer } from "../catalogue/catalogue-container";

/** One panel in both languages. */
export type PanelTexts = Readonly<Record<Locale, PagePanel>>;

/**
 * What a plugin has to say on the pages of products. It becomes part of the page's document, which is made anew when the
 * product changes, or when the plugin emits `PRODUCTS_CHANGED` with its id.
 */
export interface ProductPanels extends Named {
  /** By product id; absent ones have none. Called once for up to 200 products, with a constant number of statements. */
  panels(
    productIds: readonly string[],
    container: Pick<CatalogueContainer, "query">,
  ): Promise<ReadonlyMap<string, readonly PanelTexts[]>>;
}

/** In the order in which a page shows them. */
export const productPanels = definePort<ProductPanels>("discovery.product-panels");

/** All panels of the products, in both languages. */
export async function readPanels(
  productIds: readonly string[],
  container: Pick<CatalogueContainer, "query">,
): Promise<Map<string, PanelTexts[]>> {
  const parts = await Promise.all(productPanels.all().map((asked) => asked.panels(productIds, container)));
  return new Map(productIds.map((id) => [id, parts.flatMap((part) => part.get(id) ?? []).map(inRoom)]));
}

function inRoom(panel: PanelTexts): PanelTexts {
  return { "id-ID": bounded(panel["id-ID"]), "en-US": bounded(panel["en-US"]) };
}
