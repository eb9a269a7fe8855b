import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import {
  applicationWith,
  type ApplicationEnvironment,
  type MakeDatabase,
  type RunningApplication,
} from "./running-application";

interface Suite {
  api: AxiosInstance;
  /** From the first `beforeAll` on. */
  getContainer(): MedusaContainer;
}

/**
 * Tests of the running application, on a database of their own that is empty but for what a boot writes. What the
 * file's own `beforeAll` makes is there before each of its tests, and what a test writes is gone after it. Files share
 * the application; one that needs other variables, or another database to begin with, says so and pays for a boot.
 */
export function withApplication({
  environment = {},
  makeDatabase,
  testSuite,
}: {
  environment?: ApplicationEnvironment;
  makeDatabase?: MakeDatabase;
  testSuite: (suite: Suite) => void;
}): void {
  describe("", () => {
    let application: RunningApplication | null = null;
    let isPrepared = false;
    const current = () => {
      if (!application) throw new Error("the application runs from the first `beforeAll` on");
      return application;
    };

    beforeAll(async () => {
      application = await applicationWith(environment, makeDatabase);
    });

    beforeEach(async () => {
      const { snapshots, settle } = current();
      await settle();
      await (isPrepared ? snapshots.restore() : snapshots.take());
      isPrepared = true;
    });

    afterAll(async () => {
      const { snapshots, settle } = current();
      await settle();
      await (isPrepared ? snapshots.drop() : snapshots.restore());
    });

    testSuite({ api: late(() => current().api), getContainer: () => current().container });
  });
}

/** What stands for something that is there only when it is used. */
function late<Thing extends object>(find: () => Thing): Thing {
  return new Proxy({} as Thing, { get: (_, property) => Reflect.get(find(), property) });
}
