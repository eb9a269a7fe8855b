import { objectOf, ok, type Route } from "./route";

export function keyRoutes(): Route[] {
  const route = (method: string, path: RegExp, action: string, handle: Route["handle"]): Route => ({
    method,
    path,
    action,
    handle,
  });
  return [
    route("GET", /^\/keys$/, "keys.get", ({ keys }) => {
      const results = keys.list();
      return ok({ results, offset: 0, limit: 20, total: results.length });
    }),
    route("GET", /^\/keys\/([^/]+)$/, "keys.get", ({ keys }, { params: [uid = ""] }) => ok(keys.get(uid))),
    route("POST", /^\/keys$/, "keys.create", ({ keys }, { body }) => ({
      status: 201,
      body: keys.create(objectOf(body)),
    })),
    route("DELETE", /^\/keys\/([^/]+)$/, "keys.delete", ({ keys }, { params: [uid = ""] }) => {
      keys.delete(uid);
      return { status: 204 };
    }),
  ];
}
