import { data, type MiddlewareFunction } from "react-router";
import { isForm } from "./read-form";

const READING_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);
/** A workspace's `api/` passes bodies of any type on to the backend. */
const PASSED_ON = /^(?:\/en)?\/[a-z]+\/api\//;

/**
 * Whatever is posted to a page is a form. Asked before any action, so that all refuse the rest alike: also those that read
 * nothing of what was posted, and those that send people to log in first.
 */
export const refuseOtherTypes: MiddlewareFunction<Response> = ({ request }, next) => {
  const isMeantForPage = !PASSED_ON.test(new URL(request.url).pathname);
  if (!READING_METHODS.has(request.method) && isMeantForPage && !isForm(request)) {
    throw data({ code: "no_form" }, { status: 415 });
  }
  return next();
};
