import type { AdminPicture } from "../../picture/admin-picture";

/** The server's refusal; `code` chooses the sentence. */
export class PictureRequestError extends Error {
  constructor(
    readonly code: string | null,
    message: string,
  ) {
    super(message);
  }
}

/** @throws PictureRequestError for a refusal, TypeError when the server cannot be reached */
async function call<Answer>(method: string, path: string, body?: FormData | object): Promise<Answer> {
  const json = body !== undefined && !(body instanceof FormData);
  const response = await fetch(`/admin/pictures${path}`, {
    method,
    credentials: "include",
    headers: json ? { "content-type": "application/json" } : {},
    body: json ? JSON.stringify(body) : (body as FormData | undefined),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new PictureRequestError(answer.code ?? null, answer.message ?? response.statusText);
  return answer as Answer;
}

export interface PictureTexts {
  alt: string;
  alt_en: string | null;
}

export const pictureApi = {
  list: (productId: string) =>
    call<{ pictures: AdminPicture[] }>("GET", `?product_id=${encodeURIComponent(productId)}`),
  upload: (productId: string, file: File, { alt, alt_en }: PictureTexts) => {
    const form = new FormData();
    form.append("product_id", productId);
    form.append("alt", alt);
    if (alt_en) form.append("alt_en", alt_en);
    form.append("file", file);
    return call<{ picture: AdminPicture }>("POST", "", form);
  },
  order: (product_id: string, picture_ids: string[]) => call("POST", "/order", { product_id, picture_ids }),
  describe: (id: string, texts: PictureTexts) => call("POST", `/${id}`, texts),
  retry: (id: string) => call("POST", `/${id}/retry`, {}),
  remove: (id: string) => call("DELETE", `/${id}`),
};
