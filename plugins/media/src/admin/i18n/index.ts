import { adminPictureTexts } from "../../messages/admin-pictures";

/** Medusa's admin merges these into its own; ours live in the namespace `pictures`. */
export default {
  id: { pictures: adminPictureTexts.id },
  en: { pictures: adminPictureTexts.en },
};
