const CACHE = "workspace-assets-v1";
const MOST_ASSETS = 250;

/** Files with a hash in their name and pictures never change under their address: the copy comes first. */
export async function asset(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const copy = await cache.match(request.url, { ignoreVary: true });
  if (copy) return copy;
  const answer = await fetch(request);
  if (answer.ok && answer.type === "basic") {
    await cache.put(request.url, answer.clone());
    const kept = await cache.keys();
    for (const oldest of kept.slice(0, Math.max(0, kept.length - MOST_ASSETS))) await cache.delete(oldest);
  }
  return answer;
}
