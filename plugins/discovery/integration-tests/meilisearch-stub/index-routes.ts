import { badRequest } from "./api-error";
import {
  accepted,
  assertNothingElse,
  describe,
  indexRoute,
  listOf,
  objectOf,
  ok,
  reachable,
  type Route,
} from "./route";
import { readSettings } from "./settings-schema";

export function indexRoutes(): Route[] {
  return [
    {
      method: "GET",
      path: /^\/indexes$/,
      action: "indexes.get",
      query: ["limit", "offset"],
      handle: ({ indexes }, { query, access }) => {
        const offset = Number(query.get("offset") ?? 0);
        const limit = Number(query.get("limit") ?? 20);
        const all = [...indexes.all]
          .filter(([uid]) => access.reaches(uid))
          .sort(([a], [b]) => (a < b ? -1 : 1));
        const results = all.slice(offset, offset + limit).map(([uid, index]) => describe(uid, index));
        return ok({ results, offset, limit, total: all.length });
      },
    },
    {
      method: "POST",
      path: /^\/indexes$/,
      action: "indexes.create",
      handle: ({ indexes, tasks }, { body, access }) => {
        const { uid, primaryKey = null, ...unknown } = objectOf(body);
        assertNothingElse(unknown);
        if (uid === undefined) throw badRequest("missing_index_uid", "Missing field `uid`");
        const name = reachable(String(uid), access);
        return accepted(
          tasks.enqueue("indexCreation", name, { primaryKey }, () =>
            indexes.create(name, primaryKey as string | null),
          ),
        );
      },
    },
    indexRoute("GET", "", "indexes.get", (uid, { indexes }) => ok(describe(uid, indexes.get(uid)))),
    indexRoute("DELETE", "", "indexes.delete", (uid, { indexes, tasks }) =>
      accepted(tasks.enqueue("indexDeletion", uid, { deletedDocuments: 0 }, () => indexes.delete(uid))),
    ),
    indexRoute("GET", "/settings", "settings.get", (uid, { indexes }) => ok(indexes.get(uid).settings)),
    indexRoute("PATCH", "/settings", "settings.update", (uid, { indexes, tasks }, { body, access }) => {
      const settings = readSettings(body);
      return accepted(
        tasks.enqueue("settingsUpdate", uid, { ...settings }, () =>
          indexes.forWriting(uid, access).configure(settings),
        ),
      );
    }),
    {
      method: "POST",
      path: /^\/swap-indexes$/,
      action: "indexes.swap",
      handle: ({ indexes, tasks }, { body, access }) => {
        const swaps = listOf(body).map((each) => {
          const { indexes: pair, rename = false, ...unknown } = objectOf(each);
          assertNothingElse(unknown);
          if (!Array.isArray(pair) || pair.length !== 2) {
            throw badRequest("invalid_swap_indexes", "Two indexes must be given for each swap.");
          }
          // Renaming is not among what a shop needs.
          if (rename !== false) throw badRequest("invalid_swap_rename", "Invalid value at `.rename`");
          return pair.map((uid) => reachable(String(uid), access)) as [string, string];
        });
        return accepted(
          tasks.enqueue("indexSwap", null, { swaps }, () => {
            for (const [one, other] of swaps) indexes.swap(one, other);
          }),
        );
      },
    },
    {
      method: "GET",
      path: /^\/stats$/,
      action: "stats.get",
      handle: ({ indexes, tasks }, { access }) => {
        const all = [...indexes.all].filter(([uid]) => access.reaches(uid));
        const stats = all.map(([uid, { documents }]) => [
          uid,
          { numberOfDocuments: documents.size, isIndexing: tasks.pending > 0, fieldDistribution: {} },
        ]);
        return ok({
          databaseSize: 0,
          usedDatabaseSize: 0,
          lastUpdate: null,
          indexes: Object.fromEntries(stats),
        });
      },
    },
  ];
}
