import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { SETTINGS } from "../../../src/config.ts";
import { settingsTable, withSettings } from "./settings-table.ts";

const DOCUMENTS = ["README.md", "docs/operations.md", "docs/design.md", "docs/glossary.md"];
const text = (path: string): string => readFileSync(path, "utf8");
const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };

describe("the documentation", () => {
  it("the README's settings are those of config.ts; `npm run readme` mends them", () => {
    const readme = text("README.md");

    expect(readme).toBe(withSettings(readme));
  });

  it("the table names every setting and marks the secret ones", () => {
    const table = settingsTable();

    for (const { name } of SETTINGS) expect(table).toContain(`\`${name}\``);
    expect(table.match(/\*\*Secret\.\*\*/gu)?.length).toBe(
      SETTINGS.filter((each) => "secret" in each).length,
    );
  });

  it("docs/operations.md tells what to do about every error code", () => {
    const [, union = ""] = text("src/errors.ts").split("export type ErrorCode =");
    const codes = [...(union.split(";")[0] ?? "").matchAll(/"([\w.]+)"/gu)].map((match) => match[1] ?? "");

    expect(codes).toContain("internal");
    const told = text("docs/operations.md");
    expect(codes.filter((code) => !told.includes(`| \`${code}\``))).toEqual([]);
  });

  it.each(DOCUMENTS)("%s links to files that exist", (document) => {
    const links = [...text(document).matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map((match) => match[1] ?? "");

    expect(links.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
  });

  it.each(DOCUMENTS)("%s names npm scripts that exist", (document) => {
    const named = [...text(document).matchAll(/npm run (?:-s )?([a-z:]+)/gu)].map((match) => match[1] ?? "");

    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(DOCUMENTS)("%s names source files and folders that exist", (document) => {
    const named = [
      ...text(document).matchAll(/`((?:src|test|samples|infra|teamsapp|adaptive-cards|docs)\/[\w./-]*)`/gu),
    ].map((match) => match[1] ?? "");

    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
