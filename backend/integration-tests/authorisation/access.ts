import type { World } from "./world";

/** Who may call a route. `key`: whoever knows an id or token that cannot be guessed. */
export type Who = "anyone" | "key" | "customer" | "producer" | "user";
export type Role = "officer" | "manager" | "member";

export interface Access {
  who: Who;
  /** Of a producer route: roles that may; all when left out. */
  roles?: readonly Role[];
  /** Of a producer route: it concerns the log-in and not the cooperative that it acts for. */
  ofAccount?: boolean;
  /** Ids of things that belong to the first cooperative or the first shopper. */
  ids?: (world: World) => Record<string, string>;
  query?: (world: World) => Record<string, string>;
  /** A body that the route would take from its owner. */
  body?: (world: World) => object;
  /** False where the owner's call would change what later calls need; others are still tried. */
  callAsOwner?: boolean;
  /** It ends the caller's own session, so it is called after all others. */
  endsSession?: boolean;
  /** Bytes instead of JSON: the owner's answer is not read. */
  binary?: boolean;
}

export type AccessTable = Record<string, Access>;

export const anyone = (rest: Omit<Access, "who"> = {}): Access => ({ who: "anyone", ...rest });
export const key = (rest: Omit<Access, "who"> = {}): Access => ({ who: "key", ...rest });
export const customer = (rest: Omit<Access, "who"> = {}): Access => ({ who: "customer", ...rest });
export const producer = (rest: Omit<Access, "who"> = {}): Access => ({ who: "producer", ...rest });
export const user = (rest: Omit<Access, "who"> = {}): Access => ({ who: "user", ...rest });
