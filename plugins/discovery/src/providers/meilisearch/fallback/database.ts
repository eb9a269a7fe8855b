/** What is used of the entity manager that the Search Module hands to its providers. */
export interface Database {
  execute(sql: string, values?: unknown[]): Promise<unknown>;
}

/** Rows of a statement. */
export async function rowsOf<Row>(database: Database, sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await database.execute(sql, values)) as Row[];
}
