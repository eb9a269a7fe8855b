import { Migration20260807120000 as Upstream } from "@medusajs/search-postgres/dist/migrations/Migration20260807120000";

/**
 * The migration of Medusa's own provider under its own name: this provider keeps its tables, and a database that ran
 * it before does not run it again.
 */
export class Migration20260807120000 extends Upstream {}
