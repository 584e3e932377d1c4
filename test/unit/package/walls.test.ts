import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** [file, what it imports, the wall that it runs into]. Each wall of the configuration stands here at least once. */
const BREACHES: readonly (readonly [string, string, string])[] = [
  ["src/domain/a.ts", "botbuilder", "domain-walls"],
  ["src/domain/b.ts", "node:crypto", "domain-walls"],
  ["src/domain/c.ts", "../text/sv.ts", "domain-walls"],
  ["src/domain/d.ts", "zod", "domain-walls"],
  ["src/usecases/a.ts", "../storage/tables.ts", "usecases-walls"],
  ["src/usecases/b.ts", "../cards/render.ts", "usecases-walls"],
  ["src/usecases/c.ts", "node:fs", "usecases-walls"],
  ["src/text/a.ts", "../usecases/ports.ts", "text-walls"],
  ["src/cards/a.ts", "../usecases/ports.ts", "cards-walls"],
  ["src/cards/b.ts", "node:crypto", "cards-walls"],
  ["src/storage/a.ts", "../bot/routes.ts", "storage-walls"],
  ["src/storage/b.ts", "../usecases/ask.ts", "storage-walls"],
  ["src/documents/a.ts", "../storage/tables.ts", "documents-walls"],
  ["src/delivery/a.ts", "../text/sv.ts", "delivery-walls"],
  ["src/delivery/b.ts", "../usecases/ask.ts", "delivery-types-only"],
  ["src/bot/a.ts", "../storage/tables.ts", "bot-walls"],
  ["src/bot/b.ts", "zod", "bot-walls"],
  ["src/app.ts", "./storage/tables.ts", "app-walls"],
  ["src/app.ts", "./config.ts", "app-types-only"],
  ["src/config.ts", "node:process", "config-walls"],
  ["src/config/settings.ts", "../errors.ts", "config-settings-walls"],
  ["src/log.ts", "./text/sv.ts", "log-walls"],
  ["src/errors.ts", "zod", "errors-walls"],
  ["src/main.ts", "./storage/tables.ts", "main-walls"],
  ["src/local.ts", "./bot/routes.ts", "local-walls"],
  ["src/cli.ts", "./storage/tables.ts", "cli-walls"],
  ["src/cli/a.ts", "../storage/tables.ts", "cli-walls"],
  ["src/local/a.ts", "../cards/render.ts", "local-walls"],
  ["src/compose.ts", "@azure/data-tables", "data-tables-in-storage"],
  ["src/compose.ts", "@azure/storage-queue", "storage-queue-in-delivery"],
  ["src/local/b.ts", "botbuilder", "botbuilder-in-bot-app-compose"],
  ["src/compose.ts", "restify", "restify-in-app"],
  ["src/compose.ts", "csv-parse", "csv-parse-in-documents"],
  ["src/manager.ts", "./errors.ts", "every-part-has-walls"],
  ["src/cli/b.ts", "../main.ts", "entry-points-are-not-imported"],
  ["test/unit/a.ts", "../../src/local.ts", "entry-points-are-not-imported"],
  ["src/bot/c.ts", "../compose.ts", "compose-only-from-entry-points"],
  ["src/bot/d.ts", "../cli/ask.ts", "helpers-stay-with-their-entry-point"],
  ["src/documents/b.ts", "../../test/support/builders.ts", "product-does-not-import-tests"],
  ["src/domain/knot.ts", "./tie.ts", "no-circular"],
  ["src/domain/e.ts", "./absent.ts", "not-resolvable"],
];

/** Imports that design.md's table allows. */
const ALLOWED: readonly (readonly [string, string])[] = [
  ["src/domain/ok.ts", "luxon"],
  ["src/usecases/ok.ts", "../domain/ok.ts"],
  ["src/text/ok.ts", "../domain/ok.ts"],
  ["src/cards/ok.ts", "zod"],
  ["src/cards/ok.ts", "node:fs/promises"],
  ["src/cards/ok.ts", "node:path"],
  ["src/storage/ok.ts", "@azure/data-tables"],
  ["src/storage/ok.ts", "../usecases/ports.ts"],
  ["src/documents/ok.ts", "csv-parse"],
  ["src/documents/ok.ts", "node:fs"],
  ["src/bot/ok.ts", "botbuilder"],
  ["src/bot/ok.ts", "../cards/ok.ts"],
  ["src/app.ts", "restify"],
  ["src/app.ts", "./bot/ok.ts"],
  ["src/compose.ts", "./storage/ok.ts"],
  ["src/main.ts", "./compose.ts"],
  ["src/cli.ts", "./cli/ok.ts"],
  ["src/cli/ok.ts", "../documents/ok.ts"],
  ["src/local/ok.ts", "../compose.ts"],
  ["test/unit/ok.ts", "../../src/storage/ok.ts"],
];

const PLACES = [
  ...["domain/tie", "text/sv", "usecases/ports", "usecases/ask", "cards/render", "storage/tables"],
  ...["bot/routes", "cli/ask", "config", "errors"],
].map((name) => `src/${name}.ts`);

const PACKAGES = [
  ...["botbuilder", "zod", "luxon", "restify", "csv-parse", "@azure/data-tables", "@azure/storage-queue"],
];

let root: string;
let result: ICruiseResult;

async function put(path: string, text: string): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: "a" });
}

async function cruiseOver(dir: string): Promise<ICruiseResult> {
  const options = await extractDepcruiseOptions("./.dependency-cruiser.mjs");
  const { output } = await cruise(["src", "test"], { ...options, baseDir: dir, validate: true });
  if (typeof output === "string") throw new Error(output);
  return output;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "walls-"));
  for (const name of PACKAGES) {
    await put(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
    await put(`node_modules/${name}/index.js`, "module.exports = {};\n");
  }
  for (const place of PLACES) await put(place, "export const here = true;\n");
  await put("test/support/builders.ts", "export const here = true;\n");
  await put("src/domain/tie.ts", 'export * from "./knot.ts";\n');
  for (const [file, wanted] of [...BREACHES, ...ALLOWED]) await put(file, `import "${wanted}";\n`);
  await put(
    "src/delivery/type.ts",
    'import type { here } from "../usecases/ask.ts";\nexport type X = typeof here;\n',
  );
  result = await cruiseOver(root);
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

const wallsHitBy = (file: string, wanted: string): string[] => {
  const module = result.modules.find(({ source }) => source === file);
  const dependency = module?.dependencies.find((each) => each.module === wanted.replace("node:", ""));
  if (dependency === undefined) throw new Error(`${file} does not import ${wanted}`);
  return (dependency.rules ?? []).map(({ name }) => name);
};

describe("the import walls", () => {
  it.each(BREACHES)("%s may not import %s: %s", (file, wanted, wall) => {
    expect(wallsHitBy(file, wanted)).toContain(wall);
  });

  it.each(ALLOWED)("%s may import %s", (file, wanted) => {
    expect(wallsHitBy(file, wanted)).toEqual([]);
  });

  it("a type may pass where a value may not", () => {
    expect(wallsHitBy("src/delivery/type.ts", "../usecases/ask.ts")).toEqual([]);
  });

  it("each wall of the configuration is proved here", () => {
    const walls = new Set(result.summary.ruleSetUsed?.forbidden?.map(({ name }) => name));

    expect(walls).toEqual(new Set(BREACHES.map(([, , wall]) => wall)));
  });
});
