import type { MedusaContainer } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";

export interface HookContext {
  container: MedusaContainer;
}

/** One plugin's part of a workflow hook. `undo` gets what `invoke` returned. */
export interface HookStep<Input, Done = void> {
  invoke: (input: Input, context: HookContext) => Promise<Done>;
  undo?: (done: Done, context: HookContext) => Promise<void>;
}

type AnyStep<Input> = HookStep<Input, unknown>;

/** Erases what a step hands to its own undo, so that steps of several plugins fit one list. */
export function hookStep<Input, Done>(step: HookStep<Input, Done>): AnyStep<Input> {
  return {
    invoke: step.invoke,
    undo: step.undo && ((done, context) => step.undo?.(done as Done, context) ?? Promise.resolve()),
  };
}

/**
 * Medusa takes one handler for each hook; this makes one of several steps (decision D3). They run in
 * the order given. When one fails, those before it are undone at once, last first, because Medusa
 * compensates only steps that had succeeded; when a later step of the workflow fails, all are.
 *
 * @returns the two functions that a workflow hook takes: handler and compensation
 */
export function composeHookSteps<Input>(...steps: AnyStep<Input>[]) {
  const undoAll = async (done: unknown[], context: HookContext) => {
    for (let index = done.length - 1; index >= 0; index--) {
      await steps[index]?.undo?.(done[index], context);
    }
  };
  const invoke = async (input: Input, context: HookContext) => {
    const done: unknown[] = [];
    try {
      for (const step of steps) done.push(await step.invoke(input, context));
    } catch (error) {
      await undoAll(done, context);
      throw error;
    }
    return new StepResponse(undefined, done);
  };
  const compensate = async (done: unknown[] | undefined, context: HookContext) => {
    if (done) await undoAll(done, context);
  };
  return [invoke, compensate] as const;
}
