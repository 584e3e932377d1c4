/**
 * The import walls: which folder may know of which. A wall names what is *allowed*; all else is an error.
 * test/unit/package/walls.test.ts proves that each of them bites.
 */

/** Pure packages without clock or I/O that the domain may use. */
const PURE = ["luxon", "@orama/stemmers", "fastest-levenshtein", "croner", "date-holidays"];
const TEAMS = ["botbuilder", "botbuilder-[^/]+", "botframework-[^/]+", "@microsoft/teams-ai"];
/** The interfaces that the use cases need of the world outside. */
const PORTS = [
  "usecases/ports.ts",
  "usecases/delivery-ports.ts",
  "usecases/download-ports.ts",
  "usecases/follow-up-ports.ts",
  "usecases/organisation-ports.ts",
  "usecases/proposal-ports.ts",
  "usecases/reminder-ports.ts",
  "usecases/report-ports.ts",
];
const FILE_FORMATS = ["csv-parse", "read-excel-file", "exceljs", "docx"];

/** What the entry points and their helpers may know of: enough to start things and to print what they say. */
const ENTRY_POINT = [
  ...["config", "compose", "app", "log", "errors"].map((name) => `${name}.ts`),
  ...["usecases/", "domain/", "documents/", "text/", "cli/", "local/"],
];

/**
 * A row a layer. `mine`: folders and files under src; `types`: the same, for type-only imports; `npm`: packages;
 * `core`: Node's own modules, all of them or by name.
 */
const LAYERS = [
  { of: "domain/", npm: PURE, why: "The domain is pure: no Teams, Azure, files, clock or language." },
  { of: "usecases/", mine: ["domain/", "errors.ts"], why: "Use cases know the domain and their ports." },
  { of: "text/", mine: ["domain/"], npm: ["luxon"], why: "Text knows the domain's types." },
  {
    of: "cards/",
    mine: ["domain/", "text/", "errors.ts"],
    npm: ["adaptivecards-templating", "adaptive-expressions", "zod"],
    core: ["fs", "module", "path", "url"],
    why: "Cards know what they show and the text.",
  },
  {
    of: "storage/",
    mine: [...PORTS, "domain/", "errors.ts"],
    npm: ["zod", "@azure/data-tables", "@azure/identity", "@azure/core-[^/]+", "p-queue"],
    core: true,
    why: "Storage knows the ports and the domain.",
  },
  {
    of: "documents/",
    mine: ["domain/", "text/", "errors.ts"],
    npm: [...FILE_FORMATS, "zod"],
    core: true,
    why: "Documents know the domain and the file formats.",
  },
  {
    of: "delivery/",
    mine: [...PORTS, "domain/", "errors.ts", "log.ts"],
    types: ["usecases/"],
    npm: ["zod", "@azure/storage-queue", "@azure/identity", "@azure/core-[^/]+", "cockatiel", "p-queue"],
    core: true,
    why: "Deliveries know neither cards, text nor Teams: they are given render and send.",
  },
  {
    of: "bot/",
    mine: ["usecases/", "cards/", "text/", "domain/", "errors.ts", "log.ts"],
    npm: TEAMS,
    core: true,
    why: "The bot translates between Teams and the use cases.",
  },
  {
    of: "app.ts",
    mine: ["bot/", "errors.ts", "log.ts"],
    types: ["config.ts"],
    npm: [...TEAMS, "restify", "@types/restify"],
    core: true,
    why: "The app is routes.",
  },
  {
    of: "config.ts",
    mine: ["config/settings.ts", "domain/", "errors.ts"],
    npm: ["zod"],
    why: "Settings are read from what is handed in.",
  },
  { of: "config/settings.ts", why: "The list of settings is data." },
  { of: "log.ts", mine: ["errors.ts"], core: true, why: "The log knows nothing of what it is told." },
  { of: "errors.ts", why: "Errors know nothing." },
  {
    of: "main.ts",
    mine: ENTRY_POINT,
    core: true,
    why: "The service never runs what is for this machine only.",
  },
  ...["local.ts", "cli.ts", "local/", "cli/"].map((of) => ({
    of,
    mine: [...ENTRY_POINT, "local/", "cli/"],
    npm: ["luxon"],
    core: true,
    why: "What is for this machine starts things and prints what they say.",
  })),
];

/** Packages that a single part of the product may know of, so that changing them touches that part only. */
const ONLY_IN = [
  { npm: ["@azure/data-tables"], parts: ["storage/"] },
  { npm: ["@azure/storage-queue"], parts: ["delivery/"] },
  { npm: TEAMS, parts: ["bot/", "app.ts", "compose.ts"] },
  { npm: ["restify"], parts: ["app.ts"] },
  { npm: FILE_FORMATS, parts: ["documents/"] },
];

const escaped = (path) => path.replaceAll(".", "\\.");
const inSrc = (paths) => paths.map((path) => `^src/${escaped(path)}${path.endsWith(".ts") ? "$" : ""}`);
const inNpm = (names) => (names.length === 0 ? [] : [`(^|/)node_modules/(${names.join("|")})(/|$)`]);

const inCore = (core) => (Array.isArray(core) ? core.map((name) => `^(node:)?${name}(/|$)`) : []);

/** A name a person reads in the report: "domain-walls", "app-walls". */
const nameOf = (part) => part.replace(/\/$|\.ts$/, "").replaceAll("/", "-");

function wallsOf({ of, mine = [], types = [], npm = [], core = [], why }) {
  const from = { path: inSrc([of]) };
  const allowed = [...inSrc([of, ...mine]), ...inNpm(npm), ...inCore(core)];
  const to = core === true ? { dependencyTypesNot: ["core"] } : {};
  const wall = (name, more) => ({
    name,
    severity: "error",
    comment: why,
    from,
    to: { ...to, ...more },
  });
  const walls = [wall(`${nameOf(of)}-walls`, { pathNot: [...allowed, ...inSrc(types)] })];
  if (types.length > 0) {
    const typesOnly = {
      path: inSrc(types),
      pathNot: inSrc([of, ...mine]),
      dependencyTypesNot: ["type-only"],
    };
    walls.push(wall(`${nameOf(of)}-types-only`, typesOnly));
  }
  return walls;
}

function onlyIn({ npm, parts }) {
  const first = npm[0].replace(/^@.*\//, "");
  return {
    name: `${first}-in-${parts.map(nameOf).join("-")}`,
    severity: "error",
    comment: `${npm.join(", ")}: only in ${parts.join(", ")}`,
    from: { path: "^src/", pathNot: inSrc(parts) },
    to: { path: inNpm(npm) },
  };
}

const configuration = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "not-resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...LAYERS.flatMap(wallsOf),
    ...ONLY_IN.map(onlyIn),
    {
      name: "every-part-has-walls",
      severity: "error",
      comment: "A new folder or file under src gets a row in LAYERS.",
      from: { path: "^src/", pathNot: inSrc(["compose.ts", ...LAYERS.map(({ of }) => of)]) },
      to: {},
    },
    {
      name: "entry-points-are-not-imported",
      severity: "error",
      from: {},
      to: { path: inSrc(["main.ts", "local.ts", "cli.ts"]) },
    },
    {
      name: "compose-only-from-entry-points",
      severity: "error",
      from: { path: "^src/", pathNot: inSrc(["main.ts", "local.ts", "cli.ts", "cli/", "local/"]) },
      to: { path: inSrc(["compose.ts"]) },
    },
    {
      name: "helpers-stay-with-their-entry-point",
      severity: "error",
      from: { path: "^src/", pathNot: inSrc(["cli.ts", "cli/", "local.ts", "local/"]) },
      to: { path: inSrc(["cli/", "local/"]) },
    },
    {
      name: "product-does-not-import-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ["import", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};

// dependency-cruiser reads the default export.
export { configuration as default };
