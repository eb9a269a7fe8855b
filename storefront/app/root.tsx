import fontFile from "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url";
import { type ReactNode, useContext, useRef } from "react";
import {
  Links,
  type LinksFunction,
  type LoaderFunctionArgs,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "react-router";
import { refuseOtherTypes } from "./http/refuse-other-types.server";
import { localeOf } from "./i18n/locale";
import { translator } from "./i18n/translate";
import { isHydrated } from "./page/hydration";
import { PageContext } from "./page/page-context";
import type { PageFacts } from "./page/page-facts";
import { describePage, refuseForeignForms } from "./page/page-middleware.server";
import { pageFacts } from "./page/request-page.server";
import { SpeculationRules } from "./page/speculation-rules";
import { errorKind, ErrorPage } from "./shop/errors/error-page";
import { ShopFrame } from "./shop/frame/shop-frame";
import styles from "./styles/index.css?url";

export const middleware = [describePage, refuseForeignForms, refuseOtherTypes];

export const links: LinksFunction = () => [
  { rel: "preload", href: fontFile, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "icon", href: "/favicon.ico", sizes: "32x32" },
  { rel: "apple-touch-icon", href: "/icon-180.png" },
  { rel: "manifest", href: "/icon.webmanifest" },
];

/** Pages name themselves; this is the name of a page that failed. */
export const meta: MetaFunction = ({ error, location }) => {
  const t = translator(localeOf(location.pathname));
  return error
    ? [
        { title: `${t(`errors:${errorKind(error)}.title`)} · ${t("common:brand")}` },
        { name: "robots", content: "noindex" },
      ]
    : [{ title: t("common:brand") }];
};

export function loader({ context, request }: LoaderFunctionArgs) {
  return pageFacts(context, request.url);
}

export function Layout({ children }: { children: ReactNode }) {
  const served = useContext(PageContext);
  const loaded = useRouteLoaderData<typeof loader>("root");
  const last = useRef<{ facts: PageFacts; nonce: string }>();
  // In a workspace a failed load leaves no data; the page before knows the language.
  const page = served ?? (loaded ? { facts: loaded, nonce: "" } : last.current);
  last.current = page;
  // A page that failed as a whole is a document: what would take over in the browser was not loaded.
  const handles = useMatches().map((match) => match.handle);
  const hydrates = !useRouteError() && isHydrated(handles);
  if (!page) {
    throw new Error("The page has neither a served nor a loaded context");
  }
  return (
    <PageContext.Provider value={page}>
      <html lang={page.facts.locale} data-theme={page.facts.theme === "auto" ? undefined : page.facts.theme}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="theme-color" content="#faf7f1" media="(prefers-color-scheme: light)" />
          <meta name="theme-color" content="#191713" media="(prefers-color-scheme: dark)" />
          <Meta />
          <Links />
          {hydrates ? null : <script type="module" src={import.meta.env.ENHANCEMENT_URL} />}
        </head>
        <body>
          {children}
          {hydrates ? <Scripts nonce={page.nonce} /> : <SpeculationRules />}
        </body>
      </html>
    </PageContext.Provider>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <ShopFrame>
      <ErrorPage error={useRouteError()} />
    </ShopFrame>
  );
}
