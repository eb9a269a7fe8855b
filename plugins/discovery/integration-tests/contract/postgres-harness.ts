import { randomBytes } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import { MikroORM, PostgreSqlDriver } from "@medusajs/framework/mikro-orm/postgresql";
import searchPostgres from "@medusajs/search-postgres";
import { Migration20260807120000 as CatalogMigration } from "@medusajs/search-postgres/dist/migrations/Migration20260807120000";
import { PostgresInsteadOfMeilisearch } from "../../src/providers/postgres-instead/service";
import { PostgresImageSearchService } from "../../src/providers/postgres/service";
import { Migration20261125024000 as ImageMigration } from "../../src/providers/postgres/migrations/Migration20261125024000";
import { Migration20261124012000 as LanguageMigration } from "../../src/modules/search-language/migrations/Migration20261124012000";
import type { Capabilities, Harness } from "./subject";

const MEDUSA: Capabilities = {
  foldsTexts: false,
  comparesTexts: true,
  matchesPatterns: true,
  missingSatisfiesNot: false,
  comparesBareTimes: false,
  maxFilterBytes: Number.POSITIVE_INFINITY,
  maxFilterDepth: Number.POSITIVE_INFINITY,
  alwaysForgives: false,
  canBeStrictWhileTyping: true,
  countsAnyWord: true,
  knowsStopWords: false,
  highlights: false,
  takesLocales: false,
  scoresWithinOne: false,
  ordersTies: true,
  ordersBackwards: true,
  statsCountMissing: true,
  facetQueryRegardsCase: true,
  maxDepth: Number.POSITIVE_INFINITY,
  exactFields: false,
  deferred: false,
};

/** It answers from an image of the index, and leaves to Medusa's what the image does not know. */
const SHOP: Capabilities = { ...MEDUSA, comparesBareTimes: true, knowsStopWords: true };

/** What the provider asks of Medusa: an entity manager of the Search Module's database. */
type Manager = MikroORM["em"];
type ProviderClass = new (
  container: { manager: Manager; logger: Pick<Console, "warn" | "debug"> },
  options: { language: string },
) => SearchTypes.ISearchProvider;

export interface SearchDatabase {
  manager: Manager;
  drop(): Promise<void>;
}

/** A database of its own, with what the provider's and our language's migrations make; no Medusa is booted. */
export async function searchDatabase(more: MigrationClass[] = []): Promise<SearchDatabase> {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env;
  const dbName = `search_contract_${randomBytes(6).toString("hex")}`;
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    host: DB_HOST,
    port: Number(DB_PORT),
    user: DB_USERNAME,
    password: DB_PASSWORD,
    dbName,
  });
  await orm.getSchemaGenerator().ensureDatabase();
  for (const Migration of [CatalogMigration, LanguageMigration, ImageMigration, ...more]) {
    await applyMigration(orm, Migration);
  }
  return {
    manager: orm.em.fork(),
    drop: async () => {
      await orm.getSchemaGenerator().dropDatabase(dbName);
      await orm.close(true);
    },
  };
}

type MigrationClass = typeof LanguageMigration;

async function applyMigration(orm: MikroORM, Migration: MigrationClass): Promise<void> {
  const migration = new Migration(orm.em.getDriver() as never, orm.config as never);
  await migration.up();
  for (const query of migration.getQueries()) {
    await orm.em.execute(String(query));
  }
}

/** The shop's own provider on PostgreSQL, which extends Medusa's. */
export function postgresProvider(manager: Manager): SearchTypes.ISearchProvider {
  return made(PostgresImageSearchService as unknown as ProviderClass, manager);
}

/** The same where an index was built for Meilisearch. */
export function postgresInsteadOfMeilisearch(manager: Manager): SearchTypes.ISearchProvider {
  return made(PostgresInsteadOfMeilisearch as unknown as ProviderClass, manager);
}

function medusaProvider(manager: Manager): SearchTypes.ISearchProvider {
  const [Provider] = searchPostgres.services as unknown as ProviderClass[];
  if (!Provider) throw new Error("@medusajs/search-postgres exports no service");
  return made(Provider, manager);
}

function made(Provider: ProviderClass, manager: Manager): SearchTypes.ISearchProvider {
  const logger = { warn: () => {}, debug: () => {} };
  return new Provider({ manager, logger }, { language: "indonesian" });
}

/** Medusa's provider, to know what the shop's own must keep, and the shop's own. */
export function postgresHarnesses(): Harness[] {
  return [
    harness("Medusa's PostgreSQL provider", MEDUSA, medusaProvider),
    harness("PostgreSQL", SHOP, postgresProvider),
  ];
}

function harness(
  name: string,
  capabilities: Capabilities,
  provider: (manager: Manager) => SearchTypes.ISearchProvider,
): Harness {
  let drop = async () => {};
  return {
    name,
    start: async () => {
      const database = await searchDatabase();
      drop = database.drop;
      return { name, capabilities, provider: provider(database.manager) };
    },
    stop: () => drop(),
  };
}
