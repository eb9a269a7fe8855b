import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export type Language = "id" | "en";
export type Translate = (key: string, values?: Record<string, string | number>) => string;

const catalogues = join(dirname(fileURLToPath(import.meta.url)), "../../storefront/app/messages");

interface Messages {
  [key: string]: string | Messages;
}

/**
 * The shop's own texts: `translate("id")("cart:summary.checkout")`.
 * A key that no catalogue has is an error, so that a renamed text fails the journey and not a locator.
 */
export function translate(language: Language): Translate {
  const folder = join(catalogues, language);
  const files = readdirSync(folder).map((file) => [
    file.replace(".json", ""),
    readMessages(join(folder, file)),
  ]);
  const all = Object.fromEntries(files) as Messages;
  return (key, values = {}) => {
    const found = key.split(/[:.]/).reduce<string | Messages | undefined>(descend, all);
    if (typeof found !== "string") throw new Error(`The ${language} catalogues have no text ${key}`);
    return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
  };
}

function descend(messages: string | Messages | undefined, part: string): string | Messages | undefined {
  return typeof messages === "object" ? messages[part] : undefined;
}

function readMessages(file: string): Messages {
  return JSON.parse(readFileSync(file, "utf8")) as Messages;
}
