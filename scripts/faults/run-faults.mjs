import { cleanUp, cleanUpOnSignal, prepareRun } from "../application/tool-run.mjs";
import { explain, Failure } from "../machine/failure.mjs";
import { step } from "../machine/steps.mjs";
import { ACTIONS } from "./actions.mjs";
import { prepareShop } from "./prepare-shop.mjs";
import { printPoints } from "./print-points.mjs";
import { recordAction, tryPoint } from "./try-action.mjs";

/**
 * @param {string[]} only beginnings of names of actions; all without any
 * @param {number} sample points of each action, at most
 */
export async function runFaults(only, sample) {
  const cleanups = [];
  cleanUpOnSignal(cleanups);
  let isRight = false;
  try {
    const tried = await tryAll(chosen(only), sample, cleanups);
    printPoints(tried);
    isRight = tried.every(({ wrong }) => wrong.length === 0);
  } catch (error) {
    process.stdout.write(`\n${explain(error)}\n`);
  }
  await cleanUp(cleanups);
  process.exit(isRight ? 0 : 1);
}

function chosen(only) {
  const actions = Object.entries(ACTIONS).filter(
    ([name]) => only.length === 0 || only.some((wanted) => name.startsWith(wanted)),
  );
  if (actions.length > 0) return actions;
  throw new Failure("--only names no action.", `There are: ${Object.keys(ACTIONS).join(", ")}`);
}

async function tryAll(actions, sample, cleanups) {
  const shop = await prepareShop(await prepareRun("faults", cleanups));
  const tried = [];
  for (const [name, action] of actions) tried.push(...(await tryAction(shop, name, action, sample)));
  return tried;
}

async function tryAction(shop, name, action, sample) {
  const { points, steps, ...ends } = await step(
    `${name}: an undisturbed run`,
    () => recordAction(shop, action),
    ({ steps: all, points: found }) => ({ note: `${all.length} steps, ${found.length} points` }),
  );
  const tried = [];
  for (const [index, point] of spread(points, sample).entries()) {
    tried.push({
      action: name,
      ...(await step(
        `${name}, ${point.name}`,
        // In turns, the client comes back before the jobs have run, or after.
        () => tryPoint(shop, action, point, ends, index % 2 === 1),
        ({ wrong, killed }) => ({
          bad: wrong.length > 0,
          note: [...(killed ? [] : ["not reached"]), ...wrong].join("; "),
        }),
      )),
    });
  }
  return tried.map((row) => ({ ...row, steps: steps.length }));
}

/** At most so many, each from the middle of an equal stretch: the first and the last say less than what lies between. */
function spread(points, sample) {
  if (points.length <= sample) return points;
  const stretch = points.length / sample;
  return Array.from({ length: sample }, (_, n) => points[Math.floor((n + 0.5) * stretch)]);
}
