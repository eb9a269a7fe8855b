import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { finish, tail } from "../machine/child.mjs";
import { root } from "../machine/place.mjs";

/**
 * Runs vitest with a configuration of the root and counts its tests from its own report. A file that cannot be loaded
 * counts as one failure.
 *
 * @param {object} options
 * @param {{ logs: string, files: { file: string, seconds: number }[] }} options.context learns what each file took
 * @param {string} options.config its file
 * @param {string[]} [options.paths] parts of the paths of files to run alone
 * @param {RegExp} [options.show] lines of the output to show even when all is well
 */
export async function vitest({ context, config, paths = [], env, label, show }) {
  const { logs } = context;
  const report = join(logs, `${label}.json`);
  const log = join(logs, `${label}.log`);
  const code = await finish(
    log,
    join(root, "node_modules", ".bin", "vitest"),
    [
      "run",
      "--config",
      config,
      ...paths,
      "--passWithNoTests",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { cwd: root, env: { ...env, NODE_ENV: "test" } },
  );
  const counted = await readReport(report);
  const notes = [...(show ? await matching(log, show) : [])];
  if (!counted)
    return { passed: 0, failed: 1, notes: [`${label}: vitest ended with ${code}`, await tail(log)] };
  context.files.push(...counted.files);
  const crashed = counted.failed === 0 && code !== 0 ? 1 : 0;
  if (counted.failed + crashed > 0) notes.push(`${label}:`, ...counted.failures, `  whole log: ${log}`);
  return { passed: counted.passed, failed: counted.failed + crashed, notes };
}

async function readReport(file) {
  const text = await readFile(file, "utf8").catch(() => null);
  if (!text) return null;
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text);
  const unloadable = testResults.filter(({ status, assertionResults }) => {
    return status === "failed" && !assertionResults.some((test) => test.status === "failed");
  });
  const failures = testResults.flatMap(({ name, message, assertionResults }) => [
    ...assertionResults
      .filter(({ status }) => status === "failed")
      .map(
        ({ fullName, failureMessages }) => `  ✗ ${fullName}\n    ${String(failureMessages[0]).slice(0, 600)}`,
      ),
    ...(unloadable.some((file) => file.name === name)
      ? [`  ✗ ${name}\n    ${String(message).slice(0, 600)}`]
      : []),
  ]);
  const files = testResults.map(({ name, startTime, endTime }) => ({
    file: relative(root, name),
    seconds: (endTime - startTime) / 1_000,
  }));
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length, failures, files };
}

async function matching(log, pattern) {
  const text = await readFile(log, "utf8").catch(() => "");
  return (
    text
      .split("\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control characters
      .map((line) => line.replace(/\u001b\[[0-9;]*m/g, "").trim())
      .filter((line) => pattern.test(line))
      .map((line) => `    ${line}`)
  );
}
