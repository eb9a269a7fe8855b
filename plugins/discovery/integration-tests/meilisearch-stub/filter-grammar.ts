/** A filter, parsed by the grammar of Meilisearch's `filter-parser`. */
export type Filter =
  | { kind: "and" | "or"; parts: Filter[] }
  | { kind: "not"; part: Filter }
  | { kind: "in"; field: string; values: string[] }
  | { kind: "compare"; field: string; sign: Sign; value: string }
  | { kind: "between"; field: string; from: string; to: string }
  | { kind: "starts with" | "contains"; field: string; value: string }
  | { kind: "exists" | "null" | "empty"; field: string };

export type Sign = "=" | "!=" | ">" | ">=" | "<" | "<=";

export class FilterSyntaxError extends Error {}

const KEYWORDS =
  "AND OR IN NOT TO EXISTS IS NULL EMPTY CONTAINS STARTS WITH _geoRadius _geoBoundingBox".split(" ");
const MAX_DEPTH = 200;
const ESCAPES: Record<string, string> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"',
};

/** Null for a filter of nothing but spaces. */
export function parseFilter(input: string): Filter | null {
  if (input.trim() === "") {
    return null;
  }
  const parser = new Parser(input);
  const filter = parser.or(0);
  parser.end();
  return filter;
}

class Parser {
  readonly #input: string;
  #at = 0;

  constructor(input: string) {
    this.#input = input;
  }

  or(depth: number): Filter {
    return this.#series("OR", "or", depth, (inner) => this.#and(inner));
  }

  #and(depth: number): Filter {
    return this.#series("AND", "and", depth, (inner) => this.#not(inner));
  }

  #series(word: string, kind: "and" | "or", depth: number, next: (depth: number) => Filter): Filter {
    this.#assertDepth(depth);
    const parts = [next(depth + 1)];
    while (this.#word(word)) {
      parts.push(next(depth + 1));
    }
    return parts.length === 1 ? (parts[0] as Filter) : { kind, parts };
  }

  #not(depth: number): Filter {
    this.#assertDepth(depth);
    if (this.#word("NOT")) {
      return { kind: "not", part: this.#not(depth + 1) };
    }
    return this.#primary(depth + 1);
  }

  #primary(depth: number): Filter {
    this.#assertDepth(depth);
    if (this.#token("(")) {
      const inner = this.or(depth + 1);
      this.#expect(")");
      return inner;
    }
    return this.#condition();
  }

  #condition(): Filter {
    const field = this.#value();
    for (const sign of ["<=", ">=", "!=", "<", ">", "="] as const) {
      if (this.#token(sign)) {
        return { kind: "compare", field, sign, value: this.#value() };
      }
    }
    if (this.#word("IS")) {
      const isNot = this.#word("NOT");
      const kind = this.#word("NULL") ? "null" : this.#word("EMPTY") ? "empty" : this.#fail("NULL or EMPTY");
      return negatedIf(isNot, { kind, field });
    }
    const isNot = this.#word("NOT");
    if (this.#word("IN")) {
      return negatedIf(isNot, { kind: "in", field, values: this.#list() });
    }
    if (this.#word("EXISTS")) {
      return negatedIf(isNot, { kind: "exists", field });
    }
    if (this.#word("CONTAINS")) {
      return negatedIf(isNot, { kind: "contains", field, value: this.#value() });
    }
    if (this.#word("STARTS")) {
      if (!this.#word("WITH")) this.#fail("WITH");
      return negatedIf(isNot, { kind: "starts with", field, value: this.#value() });
    }
    const from = isNot ? this.#fail("an operator") : this.#value();
    if (!this.#word("TO")) this.#fail("an operator");
    return { kind: "between", field, from, to: this.#value() };
  }

  #list(): string[] {
    this.#expect("[");
    const values: string[] = [];
    while (!this.#token("]")) {
      values.push(this.#value());
      if (!this.#token(",")) {
        this.#expect("]");
        break;
      }
    }
    return values;
  }

  #value(): string {
    this.#spaces();
    const quote = this.#input[this.#at];
    if (quote === '"' || quote === "'") {
      return this.#quoted(quote);
    }
    const [word = ""] = /^[\p{L}\p{N}_.-]+/u.exec(this.#input.slice(this.#at)) ?? [];
    if (word === "" || KEYWORDS.includes(word)) this.#fail("a value");
    this.#at += word.length;
    return word;
  }

  #quoted(quote: string): string {
    let end = this.#at + 1;
    while (end < this.#input.length && this.#input[end] !== quote) {
      end += this.#input[end] === "\\" ? 2 : 1;
    }
    if (end >= this.#input.length) this.#fail(`a closing ${quote}`);
    const raw = this.#input.slice(this.#at + 1, end);
    this.#at = end + 1;
    // The engine removes the backslash before its own quote first and reads all other escapes then.
    return readEscapes(raw.replaceAll(`\\${quote}`, quote));
  }

  #word(word: string): boolean {
    this.#spaces();
    const [found = ""] = /^[\p{L}\p{N}_.-]+/u.exec(this.#input.slice(this.#at)) ?? [];
    if (found !== word) {
      return false;
    }
    this.#at += word.length;
    return true;
  }

  #token(text: string): boolean {
    this.#spaces();
    if (!this.#input.startsWith(text, this.#at)) {
      return false;
    }
    this.#at += text.length;
    return true;
  }

  #expect(text: string): void {
    if (!this.#token(text)) this.#fail(`"${text}"`);
  }

  end(): void {
    this.#spaces();
    if (this.#at < this.#input.length) this.#fail("the end");
  }

  #spaces(): void {
    while (/\s/.test(this.#input[this.#at] ?? "")) this.#at++;
  }

  #assertDepth(depth: number): void {
    if (depth > MAX_DEPTH) throw new FilterSyntaxError("The filter exceeded the maximum depth limit.");
  }

  #fail(expected: string): never {
    throw new FilterSyntaxError(
      `Was expecting ${expected} at ${this.#at}:${this.#input.slice(this.#at, this.#at + 40)}`,
    );
  }
}

function negatedIf(isNot: boolean, part: Filter): Filter {
  return isNot ? { kind: "not", part } : part;
}

function readEscapes(raw: string): string {
  return raw.replace(
    /\\(u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|.?)/gsu,
    (whole, name, braced, four, two) => {
      const code = braced ?? four ?? two;
      if (code !== undefined) {
        return String.fromCodePoint(Number.parseInt(code, 16));
      }
      const plain = ESCAPES[name];
      if (plain === undefined) throw new FilterSyntaxError(`Malformed value: ${whole}`);
      return plain;
    },
  );
}
