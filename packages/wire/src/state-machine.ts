/**
 * A state machine as a table: for each state, the states that may follow and the action that leads there.
 * The table can be printed, validated and property-tested; nothing else decides what is allowed.
 */
export interface StateMachine<State extends string, Action extends string> {
  readonly name: string;
  readonly initial: State;
  readonly transitions: Readonly<Record<State, Partial<Record<Action, State>>>>;
}

export class ForbiddenTransitionError extends Error {
  constructor(
    readonly machine: string,
    readonly from: string,
    readonly action: string,
    readonly allowed: string[],
  ) {
    super(
      `${machine}: "${action}" is not possible in state "${from}" (possible: ${allowed.join(", ") || "nothing"})`,
    );
    this.name = "ForbiddenTransitionError";
  }
}

/** The state after `action`. @throws {ForbiddenTransitionError} when the table does not allow it. */
export function nextState<State extends string, Action extends string>(
  machine: StateMachine<State, Action>,
  from: State,
  action: Action,
): State {
  const to = machine.transitions[from]?.[action];
  if (!to) {
    throw new ForbiddenTransitionError(machine.name, from, action, allowedActions(machine, from));
  }
  return to;
}

/** The actions that are possible in a state, in the table's order. */
export function allowedActions<State extends string, Action extends string>(
  machine: StateMachine<State, Action>,
  from: State,
): Action[] {
  return Object.keys(machine.transitions[from] ?? {}) as Action[];
}
