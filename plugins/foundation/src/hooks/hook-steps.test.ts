import { describe, expect, it } from "vitest";
import { composeHookSteps, type HookContext, hookStep } from "./hook-steps";

const context = {} as HookContext;

function recorder(log: string[], name: string, fails = false) {
  return hookStep<string, string>({
    async invoke(input) {
      log.push(`${name} does ${input}`);
      if (fails) throw new Error(`${name} failed`);
      return name;
    },
    async undo(done) {
      log.push(`${done} undone`);
    },
  });
}

describe("steps of several plugins on one hook", () => {
  it("run in their order and are undone in reverse when the workflow fails later", async () => {
    const log: string[] = [];
    const [invoke, compensate] = composeHookSteps(recorder(log, "a"), recorder(log, "b"));
    const response = await invoke("x", context);
    await compensate(response.compensateInput as unknown[], context);
    expect(log).toEqual(["a does x", "b does x", "b undone", "a undone"]);
  });

  it("undo what had succeeded when a later one fails, because Medusa would not", async () => {
    const log: string[] = [];
    const [invoke] = composeHookSteps(recorder(log, "a"), recorder(log, "b", true), recorder(log, "c"));
    await expect(invoke("x", context)).rejects.toThrow("b failed");
    expect(log).toEqual(["a does x", "b does x", "a undone"]);
  });
});
