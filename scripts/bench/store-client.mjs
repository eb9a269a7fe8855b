/**
 * Calls of the store API that must succeed.
 *
 * @param {string} origin
 * @param {string} key publishable key
 */
export function storeClient(origin, key) {
  const headers = { "x-publishable-api-key": key, "content-type": "application/json" };
  const call = async (method, path, body) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };
  return {
    origin,
    headers,
    get: (path) => call("GET", path),
    post: (path, body = {}) => call("POST", path, body),
    remove: (path) => call("DELETE", path),
    /** How long a call takes, milliseconds, with what it answers. */
    timed: async (path, body = {}) => {
      const start = performance.now();
      const answer = await call("POST", path, body);
      return { elapsed: performance.now() - start, answer };
    },
  };
}

/** The one region, Indonesia in rupiah. */
export async function regionOf(store) {
  const { regions } = await store.get("/store/regions?fields=id,currency_code");
  const region = regions.find(({ currency_code }) => currency_code === "idr");
  if (!region) throw new Error("there is no region in rupiah");
  return region.id;
}
