import type { MedusaContainer } from "@medusajs/framework/types";
import { SENTRA_MODULE, type SentraModuleService } from "@pasar-sentra/cooperatives/modules/sentra";
import type { SeedSentra } from "../catalogue/catalogue-types";

/** @returns the sentra's id */
export async function ensureSentra(container: MedusaContainer, sentra: SeedSentra): Promise<string> {
  const service = container.resolve<SentraModuleService>(SENTRA_MODULE);
  const [known] = await service.listSentras({ slug: sentra.slug }, { select: ["id"], take: 1 });
  if (known) return known.id;
  const created = await service.createSentras({
    slug: sentra.slug,
    name: sentra.name,
    area_code: sentra.areaCode,
    commodity: sentra.commodity,
    summary: sentra.summary[0],
    story: sentra.story[0],
    workshop_count: sentra.workshopCount,
    source: sentra.source,
    season_months: [...sentra.seasonMonths] as unknown as Record<string, unknown>,
  });
  return created.id;
}
