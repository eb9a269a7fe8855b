import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Names by slug. */
export interface DirectoryNames {
  sentra: ReadonlyMap<string, string>;
  cooperative: ReadonlyMap<string, string>;
}

/** Names read together at most; facets show a hundred of each. */
const MOST = 5_000;
/** A changed name shows in facets this much later at most, milliseconds. */
const KEEP_MS = 30_000;

let known: { until: number; names: Promise<DirectoryNames> } | null = null;

/** Names of all sentra and selling cooperatives, kept for half a minute: lists need them again and again. */
export function directoryNames(container: MedusaContainer): Promise<DirectoryNames> {
  const now = Date.now();
  if (!known || known.until < now) {
    const names = readNames(container);
    const reading = { until: now + KEEP_MS, names };
    known = reading;
    names.catch(() => {
      if (known === reading) known = null;
    });
  }
  return known.names;
}

/** Forgets the names, because a sentra or a cooperative has changed. */
export function forgetDirectoryNames(): void {
  known = null;
}

async function readNames(container: MedusaContainer): Promise<DirectoryNames> {
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
