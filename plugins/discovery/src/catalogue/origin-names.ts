import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Names by slug. */
export interface OriginNames {
  sentra: ReadonlyMap<string, string>;
  cooperative: ReadonlyMap<string, string>;
}

/** Names read together at most; facets show a hundred of each. */
const MOST = 5_000;
/** A changed name shows in facets this much later at most, milliseconds. */
const KEEP_MS = 30_000;

/** Names that are not known are looked up again after so long, milliseconds. */
const RETRY_MS = 1_000;

let known: { since: number; names: Promise<OriginNames> } | null = null;

/**
 * Names of all sentra and selling cooperatives, kept for half a minute: lists need them again and again.
 * @param wanted slugs that the answer should know; when it does not, it is read anew, at most once a second
 */
export async function originNames(
  container: MedusaContainer,
  wanted: { sentra: readonly string[]; cooperative: readonly string[] },
): Promise<OriginNames> {
  const names = await keptNames(container, KEEP_MS);
  const isComplete =
    wanted.sentra.every((slug) => names.sentra.has(slug)) &&
    wanted.cooperative.every((slug) => names.cooperative.has(slug));
  return isComplete ? names : keptNames(container, RETRY_MS);
}

function keptNames(container: MedusaContainer, keepMs: number): Promise<OriginNames> {
  const now = Date.now();
  if (!known || now - known.since > keepMs) {
    const reading = { since: now, names: readNames(container) };
    known = reading;
    reading.names.catch(() => {
      if (known === reading) known = null;
    });
  }
  return known.names;
}

/** Forgets the names, because a sentra or a cooperative has changed. */
export function forgetOriginNames(): void {
  known = null;
}

async function readNames(container: MedusaContainer): Promise<OriginNames> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [sentra, cooperatives] = await Promise.all([
    query.graph({ entity: "sentra", fields: ["slug", "name"], pagination: { take: MOST } }),
    query.graph({
      entity: "cooperative",
      fields: ["slug", "legal_name"],
      filters: { status: "approved" },
      pagination: { take: MOST },
    }),
  ]);
  return {
    sentra: new Map(sentra.data.map(({ slug, name }) => [slug as string, name as string])),
    cooperative: new Map(cooperatives.data.map(({ slug, legal_name: name }) => [slug as string, name])),
  };
}
