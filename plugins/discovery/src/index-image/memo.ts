/** Answers kept at most; a shop is asked the same few things again and again. */
const MOST = 300;

/** Keeps answers until what they were computed from changes, or others were asked for more lately. */
export class Memo {
  private readonly answers = new Map<string, unknown>();
  private generation = -1;

  /** The answer known for the key, else a new one. */
  get<Answer>(generation: number, key: string, compute: () => Answer): Answer {
    if (generation !== this.generation) {
      this.answers.clear();
      this.generation = generation;
    }
    const known = this.answers.get(key) as Answer | undefined;
    const answer = known ?? compute();
    this.answers.delete(key);
    this.answers.set(key, answer);
    if (this.answers.size > MOST) this.answers.delete(this.answers.keys().next().value as string);
    return answer;
  }
}
