/** Route handles say `{ hydrate: true }` for workspaces; every other page ships no React (decision D5). */
export function isHydrated(handles: unknown[]): boolean {
  return handles.some((handle) => says(handle, "hydrate"));
}

/**
 * Route handles say `SHARED` for pages that show nothing of their reader but theme and size of the cart: their
 * documents are kept for everyone (decision 0005).
 */
export const SHARED = { shared: true } as const;

export function isShared(handles: unknown[]): boolean {
  return handles.some((handle) => says(handle, "shared"));
}

function says(handle: unknown, name: string): boolean {
  return typeof handle === "object" && handle !== null && (handle as Record<string, unknown>)[name] === true;
}
