import type { IndexDefinitions } from "../index-definitions";
import type { PlannableDefinition } from "../index-plan";
import { type Database, rowsOf } from "./database";

/** Definitions for all processes; a definition of a physical index never changes but in a migration. */
export class DefinitionsInDatabase implements IndexDefinitions {
  readonly #database: Database;
  readonly #known = new Map<string, PlannableDefinition>();

  constructor(database: Database) {
    this.#database = database;
  }

  async get(name: string): Promise<PlannableDefinition | null> {
    const known = this.#known.get(name);
    if (known) {
      return known;
    }
    const [row] = await rowsOf<{ definition: PlannableDefinition | string }>(
      this.#database,
      `SELECT "definition" FROM "search_engine_index" WHERE "name" = ?`,
      [name],
    );
    if (!row) {
      return null;
    }
    const definition =
      typeof row.definition === "string"
        ? (JSON.parse(row.definition) as PlannableDefinition)
        : row.definition;
    this.#known.set(name, definition);
    return definition;
  }

  async set(name: string, definition: PlannableDefinition): Promise<void> {
    await this.#database.execute(
      `INSERT INTO "search_engine_index" ("name", "definition") VALUES (?, ?::jsonb)
       ON CONFLICT ("name") DO UPDATE SET "definition" = excluded."definition"`,
      [name, JSON.stringify(definition)],
    );
    this.#known.set(name, definition);
  }

  async remove(name: string): Promise<void> {
    this.#known.delete(name);
    await this.#database.execute(`DELETE FROM "search_engine_index" WHERE "name" = ?`, [name]);
  }

  async names(): Promise<string[]> {
    const rows = await rowsOf<{ name: string }>(
      this.#database,
      `SELECT "name" FROM "search_engine_index" ORDER BY "name"`,
    );
    return rows.map(({ name }) => name);
  }
}
