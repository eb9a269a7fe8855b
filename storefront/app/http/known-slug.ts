import { data } from "react-router";

const SLUG = /^[a-z0-9][a-z0-9-]{0,199}$/i;

/** A handle or slug from an address. @throws the 404 page for what cannot be one, without asking the backend. */
export function knownSlug(value: string | undefined): string {
  if (!value || !SLUG.test(value)) {
    throw data({ code: "no_such_page" }, { status: 404 });
  }
  return value;
}
