/**
 * Borders of the house (decision 0024), checked by `npm test -- lint`. Floors: wire → foundation → cooperatives →
 * listings and orders → workshops → media, discovery and whatever is added to `plugins/` later.
 */
const FLOORS = [["foundation"], ["cooperatives"], ["listings", "orders"], ["workshops"]];

/** One rule a floor: what it may not reach is every plugin that is not below it. */
const floors = FLOORS.flatMap((names, floor) =>
  names.map((name) => ({
    name: `floor-of-${name}`,
    comment: `${name} knows only the floors below it: ask through a port instead`,
    severity: "error",
    from: { path: `^plugins/${name}/src/` },
    to: {
      path: "^plugins/",
      pathNot: [name, ...FLOORS.slice(0, floor).flat()].map((known) => `^plugins/${known}/`),
    },
  })),
);

export default {
  forbidden: [
    ...floors,
    {
      name: "faces-only",
      comment: "What crosses a border is a face: an entry of the other package's exports, by its name",
      severity: "error",
      from: { path: "^(plugins|packages)/([^/]+)/src/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: "^(plugins|packages|backend|storefront)/",
        pathNot: "^$1/$2/",
        dependencyTypes: ["local"],
      },
    },
    {
      name: "unknown-face",
      comment: "The other package exports nothing of this name",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, path: "^@pasar-sentra/" },
    },
    {
      name: "modules-know-no-other",
      comment: "A module of Medusa's never reaches another plugin's module: links, workflows and faces do",
      severity: "error",
      from: { path: "^plugins/([^/]+)/src/modules/", pathNot: "\\.test\\.ts$" },
      to: { path: "^plugins/[^/]+/(\\.medusa/server/)?src/modules/", pathNot: "^plugins/$1/" },
    },
    {
      name: "wire-uses-nothing",
      severity: "error",
      from: { path: "^packages/wire/src/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^packages/wire/" },
    },
    {
      name: "admin-kit-uses-wire",
      severity: "error",
      from: { path: "^packages/admin-kit/" },
      to: { path: "^(plugins|backend|storefront)/" },
    },
    {
      name: "storefront-over-http",
      comment: "The storefront knows the backend by the types of the wire and by HTTP",
      severity: "error",
      from: { path: "^storefront/" },
      to: { path: "^(plugins|backend)/" },
    },
    {
      name: "workspace-for-everybody",
      comment: "app/workspace is shared: what is one workspace's own is handed to it",
      severity: "error",
      from: { path: "^storefront/app/workspace/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^storefront/app/(producer|buyer)/" },
    },
    {
      name: "no-circle",
      comment: "Models of Medusa's know each other in pairs; nothing else goes round",
      severity: "error",
      from: { pathNot: "/models/" },
      to: { circular: true },
    },
  ],
  options: {
    exclude: { path: "(/build/|\\.react-router/|__admin-extensions__)" },
    // What a package has built is a face of its own; its insides are cruised as sources.
    doNotFollow: { path: "(node_modules|\\.medusa/|/dist/)" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".json"],
    },
    combinedDependencies: false,
  },
};
