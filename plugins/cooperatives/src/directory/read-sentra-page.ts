import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SentraPage } from "@pasar-sentra/wire/directory";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { toCooperativeCards } from "./cooperative-cards";
import { panelsOf } from "./directory-panels";
import { SENTRA_CARD_FIELDS, type SentraRow, sellersOfSentra, toSentraCards } from "./sentra-cards";

/** Most cooperatives on a sentra's page. */
const MOST_COOPERATIVES = 50;

type PageRow = SentraRow & { id: string; story: string; source: string };

/** The public page of a sentra with its approved cooperatives; null when there is none of that name. */
export async function readSentraPage(
  container: MedusaContainer,
  slug: string,
  locale: Locale,
): Promise<SentraPage | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    { entity: "sentra", fields: ["id", ...SENTRA_CARD_FIELDS, "story", "source"], filters: { slug } },
    { locale },
  );
  const row = data[0] as unknown as PageRow | undefined;
  if (!row) return null;
  const sellers = await sellersOfSentra(container, [slug]);
  const [[card], cooperatives, panels] = await Promise.all([
    toSentraCards(container, [row], sellers),
    toCooperativeCards(container, sellers.slice(0, MOST_COOPERATIVES), locale),
    panelsOf("sentra", container, row, locale),
  ]);
  return card ? { ...card, story: row.story, source: row.source, cooperatives, panels } : null;
}
