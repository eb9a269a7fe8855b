import "~/i18n/workspace-texts-id";
import type { LinksFunction, LoaderFunctionArgs } from "react-router";
import { personalHeaders } from "~/session/shopper.server";
import styles from "~/styles/producer.css?url";
import { frameLoader } from "./frame-data.server";

/** The workspace's frame, with its texts in this language. */
export { WorkspaceErrorBoundary as ErrorBoundary, WorkspaceFrame as default } from "./workspace-frame";

export const headers = personalHeaders;
export const handle = { hydrate: true };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const loader = (args: LoaderFunctionArgs) => frameLoader(args);
