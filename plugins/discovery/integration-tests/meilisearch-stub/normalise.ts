/** How the engine folds a value before it compares it in a filter or counts it in a facet; accents stay. */
export function foldValue(text: string): string {
  return text.trim().normalize("NFKD").toLowerCase();
}

/** How the engine folds a word before it compares: case and accents do not count. */
export function normalise(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Values below a path; lists are flattened, objects in lists are walked into. */
export function valuesAt(document: unknown, path: string): unknown[] {
  let found: unknown[] = [document];
  for (const segment of path.split(".")) {
    found = found.flatMap((value) =>
      (Array.isArray(value) ? value : [value]).flatMap((each) =>
        each !== null && typeof each === "object" && segment in each
          ? [(each as Record<string, unknown>)[segment]]
          : [],
      ),
    );
  }
  return found;
}

/** Strings, numbers and booleans at a path, each on its own. */
export function scalarsAt(document: unknown, path: string): (string | number | boolean)[] {
  return valuesAt(document, path)
    .flat(Number.POSITIVE_INFINITY)
    .filter((value) => ["string", "number", "boolean"].includes(typeof value)) as (
    | string
    | number
    | boolean
  )[];
}
