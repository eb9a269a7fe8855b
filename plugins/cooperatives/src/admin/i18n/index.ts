import { adminBrandTexts } from "../../messages/admin-brand";
import { adminCooperativeTexts } from "../../messages/admin-cooperatives";
import { adminOutboxTexts } from "../../messages/admin-outbox";

/** Medusa's admin merges these into its own; ours live in namespaces of their own. */
export default {
  id: { cooperatives: adminCooperativeTexts.id, outbox: adminOutboxTexts.id, brand: adminBrandTexts.id },
  en: { cooperatives: adminCooperativeTexts.en, outbox: adminOutboxTexts.en, brand: adminBrandTexts.en },
};
