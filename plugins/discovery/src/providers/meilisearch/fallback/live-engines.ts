/** What jobs and the admin ask of the engines of this process. */
export interface LiveEngine {
  catchUp(): Promise<void>;
  applyVocabulary(): Promise<void>;
}

const engines = new Set<LiveEngine>();

export function announceEngine(engine: LiveEngine): void {
  engines.add(engine);
}

/** Tells the engine what it missed while it was away; nothing to do where PostgreSQL is the engine. */
export async function catchUpSearchEngines(): Promise<void> {
  await Promise.all([...engines].map((engine) => engine.catchUp()));
}

/** Teaches the engine the vocabulary as it is now; whoever changes it calls this. PostgreSQL reads it by itself. */
export async function applySearchVocabulary(): Promise<void> {
  await Promise.all([...engines].map((engine) => engine.applyVocabulary()));
}
