/** Words and phrases that mean the same, each as the words that an index knows (`wordsOf`). */
export interface SynonymGroup {
  /** At least two. */
  terms: readonly string[];
  /** False: a search for the first also finds the others, but not the other way round. */
  is_mutual: boolean;
}
