import type { LoaderFunctionArgs } from "react-router";
import { sessionContext } from "~/session/session.server";
import { forward } from "~/workspace/api/forward.server";
import { accountOf, actingHeaders, actingHeadersOf } from "../producer-login.server";

/** `/producer/api/<path>` → the backend's `/producer/<path>`. */
export async function loader(args: LoaderFunctionArgs) {
  const session = args.context.get(sessionContext);
  const token = session.get("producerToken");
  return forward(args, {
    area: "producer",
    token,
    account: token ? accountOf(token) : null,
    acting: (owner) => (owner ? actingHeadersOf(owner) : actingHeaders(session)),
  });
}

export const action = loader;
