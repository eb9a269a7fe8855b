import { redirect } from "react-router";
import { BackendError } from "../backend/backend-error";
import type { BackendCall } from "../backend/client.server";
import { type Customer, readCustomer } from "../backend/customer.server";
import type { Shopper } from "./shopper.server";

/** The logged-in customer; null for a guest, and when the log-in has ended, which is then forgotten. */
export async function customerIfLoggedIn({ session, token, call }: Shopper): Promise<Customer | null> {
  if (!token) return null;
  try {
    return await readCustomer({ ...call, token });
  } catch (error) {
    if (!(error instanceof BackendError) || error.status !== 401) throw error;
    session.unset("customerToken");
    return null;
  }
}

/**
 * Does something as the logged-in customer. Nobody, and somebody whose log-in has ended, is led to the
 * log-in (throws a redirect) and from there back to this page.
 */
export async function asCustomer<T>(shopper: Shopper, act: (call: BackendCall) => Promise<T>): Promise<T> {
  const { session, token, call, t } = shopper;
  if (!token) throw toLogin(shopper, t("account:login.required"));
  try {
    return await act({ ...call, token });
  } catch (error) {
    if (!(error instanceof BackendError) || error.status !== 401) throw error;
    session.unset("customerToken");
    throw toLogin(shopper, t("account:login.expired"));
  }
}

/** A form that was posted is not repeated: after the log-in its page opens again. */
function toLogin({ request, session, path }: Shopper, text: string): Response {
  const { pathname, search } = new URL(request.url);
  session.flash("notice", { tone: "info", text });
  return redirect(path("login", {}, { return_to: `${pathname}${search}` }), 303);
}
