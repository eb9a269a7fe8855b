import { data } from "react-router";

/** What browsers send forms as (HTML, "form submission"). */
const FORM_TYPE = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

/**
 * The fields of a form.
 *
 * @throws the error page of status 415 for a body that is no form, of 400 for a form that is cut off or broken
 */
export async function readForm(request: Request): Promise<FormData> {
  if (!FORM_TYPE.test(request.headers.get("Content-Type") ?? "")) {
    throw data({ code: "no_form" }, { status: 415 });
  }
  try {
    return await request.formData();
  } catch {
    throw data({ code: "broken_form" }, { status: 400 });
  }
}
