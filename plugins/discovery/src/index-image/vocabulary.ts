import { differingBits, editDistance, errorsAllowed, letterBits } from "../words/edit-distance";
import { rootsOf } from "../words/roots-of";
import { soundOf } from "../words/sound-of";

/** A word like one that was typed, with the errors between them. */
export interface NearWord {
  word: number;
  errors: number;
}

/** New words that are put in their places one by one; more are sorted all together. */
const MOST_INSERTED = 200;

/** The words of all documents, each with a number, and how they hang together. */
export class Vocabulary {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly bits: number[] = [];
  private readonly byRoot = new Map<string, number[]>();
  private readonly bySound = new Map<string, number[]>();
  private readonly byLength: number[][] = [];
  /** Numbers in the order of their words; those added last may still be missing. */
  private sorted: number[] = [];

  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.words.push(word);
    this.numbers.set(word, number);
    this.bits.push(letterBits(word));
    for (const root of [word, ...rootsOf(word)]) append(this.byRoot, root, number);
    const sound = soundOf(word);
    if (sound) append(this.bySound, sound, number);
    // Numbers are never taken for mistyped words, and there are more of them than words.
    if (!/\d/.test(word)) {
      this.byLength[word.length] ??= [];
      this.byLength[word.length]?.push(number);
    }
    return number;
  }

  numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }

  /** Other words with a root in common with this one, which need not be in the vocabulary. */
  relatives(word: string): number[] {
    const found = new Set<number>();
    for (const root of [word, ...rootsOf(word)]) {
      for (const number of this.byRoot.get(root) ?? []) found.add(number);
    }
    found.delete(this.numbers.get(word) ?? -1);
    return [...found];
  }

  /** Other words that sound the same. */
  homophones(word: string): number[] {
    const sound = soundOf(word);
    const found = sound ? (this.bySound.get(sound) ?? []) : [];
    return found.filter((number) => this.words[number] !== word);
  }

  /** Words that begin so, at most `most`, in alphabetical order. */
  beginningWith(prefix: string, most: number): number[] {
    this.sort();
    const found: number[] = [];
    for (let place = this.placeOf(prefix); place < this.sorted.length && found.length < most; place++) {
      const number = this.sorted[place] as number;
      if (!this.words[number]?.startsWith(prefix)) break;
      found.push(number);
    }
    return found;
  }

  /**
   * Words that were typed with the fewest errors, none when that takes more errors than its length allows.
   * @param isInUse false for a word that no document has any more
   */
  near(typed: string, isInUse: (word: number) => boolean, most = errorsAllowed(typed.length)): NearWord[] {
    if (most === 0 || /\d/.test(typed)) return [];
    const bits = letterBits(typed);
    let found: NearWord[] = [];
    let fewest = most;
    for (let length = typed.length - most; length <= typed.length + most; length++) {
      for (const word of this.byLength[length] ?? []) {
        if (differingBits(bits, this.bits[word] as number) > 2 * fewest) continue;
        const errors = editDistance(typed, this.words[word] as string, fewest);
        if (errors === 0 || errors > fewest || !isInUse(word)) continue;
        if (errors < fewest) found = [];
        fewest = errors;
        found.push({ word, errors });
      }
    }
    return found;
  }

  private sort(): void {
    const added = this.words.length - this.sorted.length;
    if (added > MOST_INSERTED) {
      this.sorted = this.words.map((_, number) => number);
      this.sorted.sort((a, b) => ((this.words[a] as string) < (this.words[b] as string) ? -1 : 1));
      return;
    }
    for (let number = this.sorted.length; number < this.words.length; number++) {
      this.sorted.splice(this.placeOf(this.words[number] as string), 0, number);
    }
  }

  /** The first place whose word is not before the text. */
  private placeOf(text: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[this.sorted[middle] as number] as string) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function append(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}
