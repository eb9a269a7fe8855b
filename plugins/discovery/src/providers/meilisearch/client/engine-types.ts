/** The client is an ES module and we are CommonJS: its types are imported the long way, here alone. */
type Client = typeof import("meilisearch", { with: { "resolution-mode": "import" }});

export type Meilisearch = InstanceType<Client["Meilisearch"]>;
export type EnqueuedTask = import("meilisearch", { with: { "resolution-mode": "import" }}).EnqueuedTask;
export type Task = import("meilisearch", { with: { "resolution-mode": "import" }}).Task;
export type Settings = import("meilisearch", { with: { "resolution-mode": "import" }}).Settings;
export type SearchParams = import("meilisearch", { with: { "resolution-mode": "import" }}).SearchParams;
export type MultiSearchQuery = import("meilisearch", { with: {
  "resolution-mode": "import",
}}).MultiSearchQuery;
export type MultiSearchResult = import("meilisearch", { with: {
  "resolution-mode": "import",
}}).MultiSearchResult<Record<string, unknown>>;
export type FacetSearchParams = import("meilisearch", { with: {
  "resolution-mode": "import",
}}).SearchForFacetValuesParams;
export type FacetSearchResponse = import("meilisearch", { with: {
  "resolution-mode": "import",
}}).SearchForFacetValuesResponse;
