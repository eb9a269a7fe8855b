/** Words or short phrases that mean the same. */
export interface SynonymGroup {
  terms: readonly string[];
  /** False: who looks for the first term finds the others too, but not the other way round. */
  isMutual: boolean;
}

/** What the operator teaches both search engines about words. */
export interface SearchVocabulary {
  synonyms: readonly SynonymGroup[];
  /** Words that are not looked for. */
  stopWords: readonly string[];
}

type Source = () => Promise<SearchVocabulary>;

const NOTHING: SearchVocabulary = { synonyms: [], stopWords: [] };

let source: Source = async () => NOTHING;

/** Says where the vocabulary is kept; whoever keeps it calls this once at start. */
export function provideVocabulary(read: Source): void {
  source = read;
}

/** The vocabulary as it is now; empty until somebody provides one. @throws what the source throws */
export function readVocabulary(): Promise<SearchVocabulary> {
  return source();
}
