/**
 * A moment at which the process is killed.
 *
 * @typedef {object} Point
 * @property {string} name
 * @property {object} fault what the backend is told, see `preload.mjs`
 */

/**
 * Between two moments at which something becomes durable, a killed process leaves the same behind: so the points before and
 * after every step of the workflows are, without repetition, one before everything and one after each write. Steps that
 * Medusa runs side by side may end in any order: for those that write, each also alone, and all without each.
 *
 * @param {object[]} trace of an undisturbed run, see `preload.mjs`
 * @returns {Point[]}
 */
export function pointsOf(trace) {
  const writes = trace.filter(({ type }) => type === "write");
  return [
    { name: "before everything", fault: { killAtWrite: "start" } },
    ...writes.map(({ name, tables }) => ({
      name: `after ${shorten(name)}: ${tables.join(", ")}`,
      fault: { killAtWrite: name },
    })),
    ...sideBySide(trace).flatMap(unordered),
  ];
}

/** How many steps of which workflows ran, inner ones included. */
export function stepsOf(trace) {
  return [
    ...new Set(
      trace.filter(({ type }) => type === "begin").map(({ name, path }) => [...path, name].join(" > ")),
    ),
  ];
}

/** Innermost step first to read, with the outermost for orientation. */
function shorten(name) {
  const path = name.split(" > ");
  return path.length > 1 ? `${path.at(-1)} (in ${path[0].split("/")[0]})` : name;
}

function unordered(steps) {
  const without = (left) => steps.filter((step) => step !== left);
  const alone = steps.map((step) => point([step], without(step)));
  return steps.length > 2 ? [...alone, ...steps.map((step) => point(without(step), [step]))] : alone;
}

const point = (ended, hold) => ({
  name: `after ${ended.join(", ")} without ${hold.join(", ")}`,
  fault: { killAfterSteps: ended, hold },
});

/** Sets of steps that began before any of them had ended, each of which writes something. */
function sideBySide(trace) {
  const sets = [];
  let open = new Map();
  for (const { type, name, path } of trace) {
    const parent = path.join(" > ");
    if (type === "begin") {
      const running = open.get(parent) ?? { begun: [], ended: 0 };
      if (running.ended > 0) flush(running, sets);
      open.set(
        parent,
        running.ended > 0 ? { begun: [name], ended: 0 } : { ...running, begun: [...running.begun, name] },
      );
    }
    if (type === "end") {
      const running = open.get(parent);
      if (running) running.ended += 1;
    }
  }
  for (const running of open.values()) flush(running, sets);
  open = new Map();
  const writing = new Set(trace.filter(({ type }) => type === "write").flatMap(({ path }) => path));
  return sets.map((steps) => steps.filter((step) => writing.has(step))).filter((steps) => steps.length > 1);
}

function flush({ begun }, sets) {
  if (begun.length > 1) sets.push(begun);
}
