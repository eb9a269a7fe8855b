import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { ParsedListing } from "./listing-input";
import { skuOfCode } from "./seller-code";

/**
 * Codes and sentra must be free and known before anything is written, since Medusa would notice half-way.
 * @param ownVariantIds variants that may keep their code
 * @throws MedusaError `invalid_data` naming the code or the sentra
 */
export async function checkReferences(
  container: MedusaContainer,
  slug: string,
  listings: readonly ParsedListing[],
  ownVariantIds: ReadonlySet<string> = new Set(),
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const codes = listings.flatMap(({ variants }) => variants.map(({ code }) => code).filter(Boolean));
  if (codes.length > 0) {
    const { data } = await query.graph({
      entity: "product_variant",
      fields: ["id", "sku"],
      filters: { sku: codes.flatMap((code) => [skuOfCode(slug, code)]) },
      pagination: { take: codes.length, skip: 0 },
    });
    const taken = data.find(({ id }) => !ownVariantIds.has(id));
    if (taken) throw refusal("code", `"${taken.sku?.slice(slug.length + 1)}" is the code of another variant`);
  }
  const slugs = [...new Set(listings.flatMap(({ sentra_slug }) => sentra_slug ?? []))];
  if (slugs.length === 0) return;
  const { data: sentra } = await query.graph({
    entity: "sentra",
    fields: ["slug"],
    filters: { slug: slugs },
  });
  const unknown = slugs.find((wanted) => !sentra.some(({ slug }) => slug === wanted));
  if (unknown) throw refusal("sentra_slug", `there is no sentra "${unknown}"`);
}

function refusal(field: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: ${message}`, `listing_${field}`);
}
