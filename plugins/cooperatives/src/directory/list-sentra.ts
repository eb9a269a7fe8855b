import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { COMMODITIES } from "@pasar-sentra/wire/goods";
import type { SentraCard } from "@pasar-sentra/wire/directory";
import { SENTRA_CARD_FIELDS, type SentraRow, sellersOfSentra, toSentraCards } from "./sentra-cards";

/** Longest list of sentra. */
const MOST_SENTRA = 200;

export const sentraQuerySchema = z
  .object({
    commodity: z.enum(COMMODITIES).optional(),
    province: z
      .string()
      .regex(/^\d{2}$/, "must be the two digits of a province")
      .optional(),
  })
  .strict();

export type SentraQuery = z.output<typeof sentraQuerySchema>;

/** Sentra by name, narrowed by commodity and province. */
export async function listSentra(
  container: MedusaContainer,
  { commodity, province }: SentraQuery,
  locale: string,
): Promise<SentraCard[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    {
      entity: "sentra",
      fields: SENTRA_CARD_FIELDS,
      filters: {
        ...(commodity ? { commodity } : {}),
        ...(province ? { area_code: { $like: `${province}.%` } } : {}),
      },
      pagination: { take: MOST_SENTRA, skip: 0, order: { name: "ASC", id: "ASC" } },
    },
    { locale },
  );
  const rows = data as unknown as SentraRow[];
  const sellers = await sellersOfSentra(
    container,
    rows.map(({ slug }) => slug),
  );
  return toSentraCards(container, rows, sellers);
}
