/** What every contribution has: a name that says who answers, for logs and so that nobody answers twice. */
export interface Named {
  readonly name: string;
}

/** All ports' contributions by port and name; one table in a process, however often this file was loaded. */
const TABLE = Symbol.for("pasar-sentra.ports");
type Table = Map<string, Map<string, Named>>;

function table(): Table {
  const holder = globalThis as { [TABLE]?: Table };
  holder[TABLE] ??= new Map();
  return holder[TABLE];
}

/**
 * A question that one plugin asks and others answer, so that the one that asks knows none of them. It is declared
 * beside the code that asks, with the type of an answer; who answers is written down in
 * `backend/src/workflows/contributions.ts`, the first first. A plugin that comes from elsewhere may contribute
 * from its own `src/workflows`.
 */
export class Port<Contribution extends Named> {
  constructor(
    readonly name: string,
    /** Who answers while nobody else does. */
    private readonly fallback: readonly Contribution[],
  ) {}

  /** For the house's own composition: these come first, in this order, whoever has contributed before. */
  compose(...contributions: Contribution[]): void {
    const others = table().get(this.name) ?? new Map<string, Named>();
    const composed = new Map<string, Named>(contributions.map((one) => [one.name, one]));
    for (const [name, other] of others) if (!composed.has(name)) composed.set(name, other);
    table().set(this.name, composed);
  }

  /** Adds answers at the end. One of a name that is there already takes its place, so that loading twice changes nothing. */
  contribute(...contributions: Contribution[]): void {
    const known = table().get(this.name) ?? new Map<string, Named>();
    for (const contribution of contributions) known.set(contribution.name, contribution);
    table().set(this.name, known);
  }

  /** Takes one back: for tests. */
  withdraw(name: string): void {
    table().get(this.name)?.delete(name);
  }

  /** Those who answer, in the order in which they were contributed. */
  all(): readonly Contribution[] {
    const known = table().get(this.name);
    return known?.size ? ([...known.values()] as Contribution[]) : this.fallback;
  }

  /** The one who answers where there can be only one: the last contributed. @throws Error when nobody does */
  one(): Contribution {
    const last = this.all().at(-1);
    if (!last) throw new Error(`Nobody answers the port ${this.name}`);
    return last;
  }
}

/** @param name unique in the house, such as `orders.cart-rules` */
export function definePort<Contribution extends Named>(
  name: string,
  ...fallback: Contribution[]
): Port<Contribution> {
  return new Port(name, fallback);
}
