/**
 * The import walls: which folder may know of which. Every rule names what is *allowed*; all else is an error.
 */
const npm = (...names) => `(^|/)node_modules/(${names.join("|")})(/|$)`;
const src = (...names) => `^src/(${names.join("|")})`;

/** Pure packages without clock or I/O that the domain may use. */
const pure = ["luxon", "minisearch", "@orama/stemmers", "fastest-levenshtein"];

const mayOnlyImport = (from, paths, comment) => ({
  name: `${from}-walls`,
  comment,
  severity: "error",
  from: { path: `^src/${from}` },
  to: { pathNot: [`^src/${from}`, ...paths], dependencyTypesNot: ["type-only-unused"] },
});

const named = (name, packages, where) => ({
  name,
  severity: "error",
  comment: `${packages.join(", ")}: only in ${where.join(", ")}`,
  from: { path: "^src/", pathNot: where.map((w) => `^src/${w}`) },
  to: { path: npm(...packages) },
});

const built =
  "^(node:)?(path|fs|fs/promises|url|os|stream|stream/promises|zlib|buffer|util|events|crypto|child_process|net|http|readline|readline/promises|process|timers|timers/promises|worker_threads|perf_hooks|string_decoder)$";

export default {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "not-resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    mayOnlyImport(
      "domain/",
      [npm(...pure)],
      "The domain is pure: no Teams, no Azure, no files, no clock, no language.",
    ),
    mayOnlyImport("usecases/", [src("domain/", "errors\\.ts")], "Use cases know the domain and the ports."),
    mayOnlyImport("text/", [src("domain/"), npm("luxon")], "Text knows domain types only."),
    mayOnlyImport(
      "cards/",
      [
        src("domain/", "text/", "errors\\.ts"),
        npm("adaptivecards-templating", "adaptive-expressions", "zod"),
        "^(node:)?(fs|path|url)$",
      ],
      "Cards know the domain and the text.",
    ),
    mayOnlyImport(
      "storage/",
      [
        src("usecases/ports\\.ts", "domain/", "errors\\.ts"),
        npm("zod", "@azure/data-tables", "@azure/identity", "@azure/core-"),
        built,
      ],
      "Storage knows ports and domain.",
    ),
    mayOnlyImport(
      "documents/",
      [src("domain/", "text/", "errors\\.ts"), npm("csv-parse", "read-excel-file", "fflate", "zod"), built],
      "Documents know the domain and the file formats.",
    ),
    mayOnlyImport(
      "bot/",
      [
        src("usecases/", "cards/", "text/", "domain/", "errors\\.ts", "log\\.ts"),
        npm("botbuilder", "botbuilder-.*", "@microsoft/teams-ai", "botframework-.*"),
      ],
      "The bot translates Teams to use cases.",
    ),
    mayOnlyImport(
      "app\\.ts",
      [
        src("bot/", "config\\.ts", "errors\\.ts", "log\\.ts"),
        npm("botbuilder", "@microsoft/teams-ai", "restify", "@types/restify"),
        built,
      ],
      "The app is routes.",
    ),
    named("azure-tables-in-storage", ["@azure/data-tables"], ["storage/"]),
    named("teams-in-bot", ["botbuilder", "@microsoft/teams-ai"], ["bot/", "app\\.ts", "compose\\.ts"]),
    named("restify-in-app", ["restify"], ["app\\.ts"]),
    named("file-formats-in-documents", ["csv-parse", "read-excel-file", "fflate"], ["documents/"]),
    {
      name: "entry-points-are-not-imported",
      severity: "error",
      from: {},
      to: { path: "^src/(main|local|cli)\\.ts$" },
    },
    {
      name: "compose-only-from-entry-points",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(main|local|cli)\\.ts$|^src/(cli|local)/" },
      to: { path: "^src/compose\\.ts$" },
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
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["import", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};
