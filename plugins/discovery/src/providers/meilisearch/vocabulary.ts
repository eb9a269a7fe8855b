import { currentSynonyms } from "../../synonyms/current-synonyms";
import type { SynonymGroup } from "../../synonyms/synonym-group";
import { STOP_WORDS } from "../../words/stop-words";

/** What the engine's indexes are taught about words. */
export interface Vocabulary {
  synonyms: readonly SynonymGroup[];
  /** Words that are not looked for. */
  stopWords: readonly string[];
}

/** The operator's synonyms as this process last read them, and the stop words of both languages. */
export function currentVocabulary(): Vocabulary {
  return { synonyms: currentSynonyms(), stopWords: STOP_WORDS };
}
