/** What a job asks of the engines of this process. */
export interface LiveEngine {
  catchUp(): Promise<void>;
}

/** One set for the process, even where a test runner loads this file twice. */
const ENGINES = Symbol.for("pasar-sentra.search-engines");
const shared = globalThis as { [ENGINES]?: Set<LiveEngine> };
shared[ENGINES] ??= new Set();
const engines = shared[ENGINES];

export function announceEngine(engine: LiveEngine): void {
  engines.add(engine);
}

/** Tells the engine what it missed while it was away; nothing to do where PostgreSQL is the engine. */
export async function catchUpSearchEngines(): Promise<void> {
  await Promise.all([...engines].map((engine) => engine.catchUp()));
}
