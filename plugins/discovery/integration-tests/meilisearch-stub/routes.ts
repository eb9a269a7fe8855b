import { ApiError } from "./api-error";
import { documentRoutes } from "./document-routes";
import { indexRoutes } from "./index-routes";
import { keyRoutes } from "./key-routes";
import { ok, type Route } from "./route";
import { searchRoutes } from "./search-routes";

/** The part of the engine's API that a shop may need; what is missing here is refused. */
export const ROUTES: Route[] = [
  { method: "GET", path: /^\/health$/, action: null, handle: () => ok({ status: "available" }) },
  ...keyRoutes(),
  ...indexRoutes(),
  ...documentRoutes(),
  ...searchRoutes(),
  {
    method: "GET",
    path: /^\/tasks\/(\d+)$/,
    action: "tasks.get",
    handle: ({ tasks }, { params, access }) => {
      const task = tasks.get(Number(params[0]));
      // A key of some indexes sees no task that is about several, such as a swap.
      const isVisible = access.reachesAll || (task.indexUid !== null && access.reaches(task.indexUid));
      if (!isVisible) throw new ApiError(404, "task_not_found", `Task \`${task.uid}\` not found.`);
      return ok(task);
    },
  },
];
