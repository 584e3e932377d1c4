import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { SETTINGS } from "../../../src/config/settings.ts";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../../src/domain/calendar/calendar-event.ts";
import { answerQuestion } from "../../../src/domain/question/answer-question.ts";
import { indexCalendars } from "../../../src/domain/question/calendar-index.ts";
import { settingsTable, withSettings } from "./settings-table.ts";

const DOCUMENTS = ["README.md", "docs/operations.md", "docs/design.md", "docs/glossary.md"];
const text = (path: string): string => readFileSync(path, "utf8");
const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };

async function tidsplan(): Promise<ProcessCalendar> {
  const calendar = (await loadCalendars("samples")).find(({ id }) => id === "tidsplan-2024");
  if (calendar === undefined) throw new Error("the sample is missing");
  return calendar;
}

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

  it("the README's questions are answered from the sample calendar", async () => {
    const [, table = ""] = text("README.md").split("| to know");
    const rows = (table.split("\n\n")[0] ?? "").split("\n").slice(2);
    const questions = rows.flatMap((row) => row.split("|").slice(2, 4)).map((cell) => cell.trim());
    const index = indexCalendars([await tidsplan()]);

    const asked = questions.filter((question) => question !== "");
    expect(asked.length).toBeGreaterThan(15);
    const behaviours = asked.map((question) => [
      question,
      answerQuestion(question, index, "2023-03-06").answer.behaviour,
    ]);
    expect(behaviours.filter(([, behaviour]) => behaviour !== "answer")).toEqual([]);
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
