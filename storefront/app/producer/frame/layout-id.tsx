import "virtual:workspace-texts/id";
import type { LinksFunction, LoaderFunctionArgs } from "react-router";
import { personalHeaders } from "~/session/shopper.server";
import styles from "~/styles/producer.css?url";
import { frameLoader } from "./frame-loader.server";

/** The workspace's frame, with its texts in this language. */
export { ProducerErrorBoundary as ErrorBoundary, ProducerFrame as default } from "./producer-frame";

export const headers = personalHeaders;
export const handle = { hydrate: true };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const loader = (args: LoaderFunctionArgs) => frameLoader(args);
