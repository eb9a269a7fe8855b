/**
 * The least that React Router can serve: one page of a heading and a sentence, behind bare `node:http`. What our
 * product page is compared with. Uses the very packages of the storefront.
 */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { root } from "../machine/place.mjs";

const load = createRequire(join(root, "storefront", "package.json"));
const { createElement: element } = load("react");
const { renderToPipeableStream } = load("react-dom/server");
const { Outlet, ServerRouter, useLoaderData } = load("react-router");
const { createReadableStreamFromReadable, createRequestListener } = load("@react-router/node");

function Root() {
  return element("html", { lang: "id" }, element("body", null, element(Outlet)));
}

function Page() {
  const { title } = useLoaderData();
  return element("main", null, element("h1", null, title), element("p", null, "Pasar Sentra"));
}

function handleRequest(request, status, headers, context) {
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(element(ServerRouter, { context, url: request.url }), {
      onShellReady() {
        const body = new PassThrough();
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onShellError: reject,
    });
  });
}

const routes = {
  root: { id: "root", path: "", module: { default: Root } },
  page: {
    id: "page",
    parentId: "root",
    index: true,
    module: { default: Page, loader: () => ({ title: "Sepatu kulit" }) },
  },
};
const manifestRoutes = Object.fromEntries(
  Object.values(routes).map(({ module, ...route }) => [
    route.id,
    {
      ...route,
      hasLoader: "loader" in module,
      hasAction: false,
      hasErrorBoundary: false,
      module: "/page.js",
    },
  ]),
);
const build = {
  entry: { module: { default: handleRequest } },
  routes,
  assets: {
    entry: { module: "/entry.js", imports: [] },
    routes: manifestRoutes,
    url: "/manifest.js",
    version: "1",
  },
  assetsBuildDirectory: "build/client",
  publicPath: "/",
  basename: "/",
  future: {},
  isSpaMode: false,
  ssr: true,
  prerender: [],
  routeDiscovery: { mode: "initial" },
};

createServer(createRequestListener({ build, mode: "production" })).listen(
  Number(process.env.PORT),
  "localhost",
);
