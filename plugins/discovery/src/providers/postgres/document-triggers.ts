/** The statements of a database that the provider needs. */
export interface Database {
  execute(sql: string, params?: unknown[]): Promise<unknown[]>;
}

const NOTED = ["insert", "update", "delete"] as const;

/** Makes a table of documents note its changes for the images of other processes; does nothing the second time. */
export async function noteChanges(database: Database, table: string): Promise<void> {
  const [present] = (await database.execute(
    `SELECT count(*)::int AS count FROM pg_trigger
      WHERE tgrelid = to_regclass(?) AND tgname LIKE 'note\\_%'`,
    [`"${table}"`],
  )) as { count: number }[];
  if (present?.count === NOTED.length + 1) return;
  for (const change of NOTED) {
    const rows = change === "delete" ? "old" : "new";
    await database.execute(
      `create or replace trigger "note_${change}" after ${change} on "${table}"
       referencing ${rows} table as changed
       for each statement execute function "search_postgres_note_change"()`,
    );
  }
  await database.execute(
    `create or replace trigger "note_truncate" after truncate on "${table}"
     for each statement execute function "search_postgres_note_clearing"()`,
  );
}

/** Forgets the changes of a table that is dropped. */
export async function forgetChanges(database: Database, table: string): Promise<void> {
  await database.execute(`delete from "search_postgres_change" where "table_name" = ?`, [table]);
}
