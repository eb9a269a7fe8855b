/** Route handles say `{ hydrate: true }` for workspaces; every other page ships no React (decision D5). */
export function isHydrated(handles: unknown[]): boolean {
  return handles.some(
    (handle) =>
      typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true,
  );
}
