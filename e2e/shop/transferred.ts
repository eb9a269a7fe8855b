import type { Page, Response } from "@playwright/test";

/** One answer from a server. */
export interface Part {
  /** As the browser calls it: `document`, `script`, `stylesheet` and so on. */
  kind: string;
  /** Of the body as transferred, compressed. */
  bytes: number;
  url: string;
}

/** Everything that opening a page in a browser that knows nothing yet loads, until the line is quiet. */
export async function transferred(page: Page, path: string): Promise<Part[]> {
  const loaded: Response[] = [];
  page.on("response", (response) => loaded.push(response));
  await page.goto(path, { waitUntil: "networkidle" });
  return Promise.all(
    loaded.map(async (response) => ({
      kind: response.request().resourceType(),
      bytes: (await response.request().sizes()).responseBodySize,
      url: response.url(),
    })),
  );
}

export function bytesOf(parts: readonly Part[], kind: string): number {
  return parts.filter((part) => part.kind === kind).reduce((total, { bytes }) => total + bytes, 0);
}

/** The scripts of a page since it was loaded, with their compressed bytes, whether from the line or from the cache. */
export function scriptsOf(page: Page): Promise<{ url: string; bytes: number }[]> {
  return page.evaluate(() =>
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .map(({ name, encodedBodySize }) => ({ url: name, bytes: encodedBodySize })),
  );
}
