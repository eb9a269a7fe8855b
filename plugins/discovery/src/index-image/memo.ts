/** Keeps answers until what they were computed from changes, or others were asked for more lately. */
export class Memo<Answer> {
  private readonly answers = new Map<string, Answer>();
  private generation = -1;

  /** @param most how many answers are kept, asked each time, since it may depend on how large they are */
  constructor(private readonly most: () => number) {}

  /** The answer known for the key, else a new one. */
  get(generation: number, key: string, compute: () => Answer): Answer {
    if (generation !== this.generation) {
      this.answers.clear();
      this.generation = generation;
    }
    const known = this.answers.get(key);
    const answer = known ?? compute();
    this.answers.delete(key);
    this.answers.set(key, answer);
    while (this.answers.size > this.most()) this.answers.delete(this.answers.keys().next().value as string);
    return answer;
  }
}
