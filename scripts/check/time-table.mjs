import { stepTimes, table } from "../machine/steps.mjs";

const SLOWEST = 10;

/** Prints what each part of the run cost, and the files that cost most. @param {{ file: string, seconds: number }[]} files */
export function printTimes(files) {
  const row = ({ name, seconds }) => [name, `${seconds.toFixed(1).padStart(7)} s`];
  const total = stepTimes.reduce((sum, { seconds }) => sum + seconds, 0);
  table("What it took", [...stepTimes.map(row), row({ name: "together", seconds: total })]);
  const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  if (slowest.length > 0) {
    table(
      "The slowest files",
      slowest.map(({ file, seconds }) => row({ name: file, seconds })),
    );
  }
}
