import type { MedusaContainer } from "@medusajs/framework/types";
import type { CatalogueResult } from "@pasar-sentra/wire/catalogue";
import type { Marketplace } from "../fixtures/marketplace";

interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what its route answers
  data: any;
  headers: Record<string, string>;
}

/** What the tests of the catalogue share: one booted shop with five published products. */
export interface CatalogueSuite {
  getContainer: () => MedusaContainer;
  shop: () => Marketplace;
  /** Never throws for a refusal. */
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  asOperator: (method: "get" | "post" | "delete", path: string, body?: object) => Promise<Answer>;
  list: (query?: string, headers?: Record<string, string>) => Promise<CatalogueResult>;
  /** Waits until the check holds. */
  eventually: (check: () => Promise<void>) => Promise<void>;
  changePrice: (handle: string, amount: number) => Promise<void>;
}
