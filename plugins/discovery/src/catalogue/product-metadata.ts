import { COMMODITIES, type Commodity } from "@pasar-sentra/wire/goods";

/** What our products keep in Medusa's free-form metadata; anything malformed is read as absent. */
export interface ProductMetadata {
  commodity: Commodity | null;
  sentra_slug: string | null;
  certificates: { type: string; number: string }[];
}

/** Reads a product's metadata without trusting it: an operator can type anything there. */
export function readProductMetadata(metadata: Record<string, unknown> | null | undefined): ProductMetadata {
  const commodity = COMMODITIES.find((known) => known === metadata?.commodity) ?? null;
  const slug = metadata?.sentra_slug;
  const certificates = Array.isArray(metadata?.certificates) ? metadata.certificates : [];
  return {
    commodity,
    sentra_slug: typeof slug === "string" && slug.length > 0 ? slug : null,
    certificates: certificates.flatMap((entry: unknown) => {
      const { type, number } = (entry ?? {}) as { type?: unknown; number?: unknown };
      return typeof type === "string" && typeof number === "string" ? [{ type, number }] : [];
    }),
  };
}
