import { badRequest } from "./api-error";
import { assertReadable } from "./filter-evaluate";
import type { StubDocument } from "./index-store";
import { accepted, assertNothingElse, indexRoute, listOf, objectOf, type Route } from "./route";

export function documentRoutes(): Route[] {
  return [
    indexRoute(
      "POST",
      "/documents",
      "documents.add",
      (uid, { indexes, tasks }, { body, query, access }) => {
        const documents = [body].flat().map(objectOf) as StubDocument[];
        const primaryKey = query.get("primaryKey") ?? undefined;
        const details = { receivedDocuments: documents.length, indexedDocuments: null };
        return accepted(
          tasks.enqueue("documentAdditionOrUpdate", uid, details, () =>
            indexes.forWriting(uid, access).add(documents, primaryKey),
          ),
        );
      },
      ["primaryKey"],
    ),
    indexRoute("POST", "/documents/delete-batch", "documents.delete", (uid, { indexes, tasks }, { body }) => {
      const ids = listOf(body);
      if (!ids.every((id) => typeof id === "string" || Number.isInteger(id))) {
        throw badRequest("invalid_document_id", "Document identifiers are strings or integers");
      }
      const details = { providedIds: ids.length, deletedDocuments: null };
      return accepted(
        tasks.enqueue("documentDeletion", uid, details, () => {
          for (const id of ids) indexes.get(uid).documents.delete(String(id));
        }),
      );
    }),
    indexRoute("POST", "/documents/delete", "documents.delete", (uid, { indexes, tasks }, { body }) => {
      const { filter, ...unknown } = objectOf(body);
      assertNothingElse(unknown);
      if (filter === undefined) throw badRequest("missing_document_filter", "Missing field `filter`");
      assertReadable(filter, "invalid_document_filter");
      return accepted(
        tasks.enqueue("documentDeletion", uid, { originalFilter: filter }, () =>
          indexes.get(uid).deleteByFilter(filter),
        ),
      );
    }),
    indexRoute("DELETE", "/documents", "documents.delete", (uid, { indexes, tasks }) =>
      accepted(tasks.enqueue("documentDeletion", uid, {}, () => indexes.get(uid).documents.clear())),
    ),
  ];
}
