import { tail } from "../machine/child.mjs";
import { supervise } from "../machine/supervise.mjs";

/**
 * Keeps a part of the application running and tells, on the terminal, when it ended and when it is back.
 *
 * @param {string} name as people call it
 * @param {string} logFile its own log
 * @param {Parameters<typeof supervise>[0]["begin"]} begin
 * @param {Parameters<typeof supervise>[0]["ready"]} ready
 */
export function keepRunning(name, logFile, begin, ready) {
  return supervise({
    begin,
    ready,
    onEnd: async ({ code, pause, time, limit }) => {
      process.stderr.write(
        `\nThe ${name} ended unexpectedly (${code}). Its last lines:\n\n${await tail(logFile)}\n\n` +
          `The whole log: ${logFile}\nStarting it again in ${pause / 1000} s (${time} of ${limit}).\n`,
      );
    },
    onAgain: () => process.stderr.write(`The ${name} runs again.\n`),
  });
}
