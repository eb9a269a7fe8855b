import { tail } from "../machine/child.mjs";
import { Failure } from "../machine/failure.mjs";

/** Waits until the address answers 200. @throws {Failure} when the part ends or the time is over */
export async function untilHealthy(name, url, part, logFile, patience = 120_000) {
  const deadline = Date.now() + patience;
  let ended = false;
  part.ended.then(() => {
    ended = true;
  });
  while (Date.now() < deadline && !ended) {
    const ok = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Failure(
    `The ${name} ${ended ? "ended" : "did not answer in time"}. Its last lines:\n\n${await tail(logFile)}\n`,
    `The whole log: ${logFile}`,
  );
}
