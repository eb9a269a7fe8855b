import { data, type MiddlewareFunction } from "react-router";

const READING_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);
/** What HTML forms are sent as. `text/plain` is the third, which no page of ours uses and nobody can parse with certainty. */
const FORM_TYPE = /^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;
/** A workspace's `api/` passes bodies of any type on to the backend. */
const PASSED_ON = /^(?:\/en)?\/[a-z]+\/api\//;

/** Whatever is posted to a page is a form: before any action is asked, so that every page refuses the rest alike. */
export const refuseOtherTypes: MiddlewareFunction<Response> = ({ request }, next) => {
  const isForm = FORM_TYPE.test(request.headers.get("Content-Type") ?? "");
  if (!isForm && !READING_METHODS.has(request.method) && !PASSED_ON.test(new URL(request.url).pathname)) {
    throw data({ code: "form_type" }, { status: 415 });
  }
  return next();
};

/**
 * The posted form, which every action reads by this.
 *
 * @throws a 400 with the page that explains it, when the body is not what its type says or was cut off
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw data({ code: "form_broken" }, { status: 400 });
  }
}
