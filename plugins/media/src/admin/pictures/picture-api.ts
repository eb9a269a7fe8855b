import { adminRequest } from "@pasar-sentra/admin-kit/admin-request";
import type { AdminPicture } from "../../picture/admin-picture";

export interface PictureTexts {
  alt: string;
  alt_en: string | null;
}

export const PICTURES = "/admin/pictures";

/** Where a product's pictures are listed. */
export function picturesOf(productId: string): string {
  return `${PICTURES}?product_id=${encodeURIComponent(productId)}`;
}

const post = (path: string, body: object) =>
  adminRequest<unknown>(`${PICTURES}${path}`, { method: "POST", body });

/** What can be done with pictures. Each throws AdminRequestError when it is refused. */
export const pictureApi = {
  upload: (productId: string, file: File, { alt, alt_en }: PictureTexts) => {
    const form = new FormData();
    form.append("product_id", productId);
    form.append("alt", alt);
    if (alt_en) form.append("alt_en", alt_en);
    form.append("file", file);
    return adminRequest<{ picture: AdminPicture }>(PICTURES, { method: "POST", body: form });
  },
  order: (product_id: string, picture_ids: string[]) => post("/order", { product_id, picture_ids }),
  describe: (id: string, texts: PictureTexts) => post(`/${id}`, texts),
  retry: (id: string) => post(`/${id}/retry`, {}),
  remove: (id: string) => adminRequest<unknown>(`${PICTURES}/${id}`, { method: "DELETE" }),
};
