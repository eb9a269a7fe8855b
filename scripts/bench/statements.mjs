import { count } from "./print-figures.mjs";

/** The server's own work in the background can only add statements, so the least of several is right. */
const TRIES = 5;

/** P3: SQL statements that one list costs, short and long. */
export async function statements({ store, database }) {
  const list = (limit) => () => store.get(`/store/catalogue?limit=${limit}`);
  const short = await statementsOf(list(10), database);
  const long = await statementsOf(list(40), database);
  return [
    {
      name: "P3",
      compares: "SQL statements of a catalogue list: 40 cards / 10 cards",
      ours: long,
      other: short,
      show: count,
      goal: "1.00",
    },
  ];
}

/** @param {() => Promise<unknown>} request */
export async function statementsOf(request, database) {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await database.query("SELECT pg_stat_statements_reset()");
    await request();
    const { rows } = await database.query(
      `SELECT coalesce(sum(calls), 0)::int AS calls FROM pg_stat_statements
       WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
         AND query NOT LIKE '%pg_stat_statements%'`,
    );
    least = Math.min(least, rows[0].calls);
  }
  return least;
}
