export { deleteSearchSynonymWorkflow } from "./delete-search-synonym";
export { writeSearchSynonymWorkflow } from "./write-search-synonym";
