import { PATTERNS, type PathName, pathTo } from "@pasar-sentra/wire/addresses";
import { expect, test } from "vitest";
import routes from "./routes";

interface Route {
  id?: string;
  children?: Route[];
}

function idsOf(route: Route): string[] {
  return [route.id ?? "", ...(route.children ?? []).flatMap(idsOf)];
}

test("every address of the table, which the backend writes into its messages, leads to a page in both languages", () => {
  const known = new Set((routes as Route[]).flatMap(idsOf));
  for (const name of Object.keys(PATTERNS)) {
    expect([name, known.has(`id/${name}`), known.has(`en/${name}`)]).toEqual([name, true, true]);
  }
});

test("says which parameter an address lacks", () => {
  const careless = pathTo as (locale: "id", name: PathName) => string;
  expect(() => careless("id", "order")).toThrow("needs id");
});
