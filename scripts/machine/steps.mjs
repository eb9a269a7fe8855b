/** What each step of this process took, in their order. @type {{ name: string, seconds: number }[]} */
export const stepTimes = [];

const bold = (text) => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[0m` : text);

/**
 * Runs one step and prints its name, then its time. A step that ends without an error may still say that
 * something is wrong, and what.
 *
 * @template Result
 * @param {() => Promise<Result>} work
 * @param {(result: Result) => { note?: string, bad?: boolean }} [judge]
 * @returns {Promise<Result>}
 */
export async function step(name, work, judge = noteText) {
  const start = performance.now();
  process.stdout.write(process.stdout.isTTY ? `  … ${name}` : "");
  try {
    const result = await work();
    const { note, bad } = judge(result);
    stepTimes.push({ name, seconds: (performance.now() - start) / 1_000 });
    line(`  ${bad ? "✗" : "✓"} ${name}${note ? ` (${note})` : ""}`, performance.now() - start);
    return result;
  } catch (error) {
    line(`  ✗ ${name}`, performance.now() - start);
    throw error;
  }
}

function noteText(result) {
  return { note: typeof result === "string" ? result : "" };
}

function line(text, milliseconds) {
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
  process.stdout.write(
    `${process.stdout.isTTY ? "\r\u001b[2K" : ""}${text.padEnd(62)} ${seconds.padStart(8)}\n`,
  );
}

/** Prints rows of two columns under a heading. */
export function table(heading, rows) {
  const width = Math.max(...rows.map(([name]) => name.length));
  process.stdout.write(`\n${bold(heading)}\n`);
  for (const [name, value] of rows) process.stdout.write(`  ${name.padEnd(width)}  ${value}\n`);
}
