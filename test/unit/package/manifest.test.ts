import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AppManifestUtils } from "@microsoft/app-manifest";
import { describe, expect, it } from "vitest";
import { ROUTES } from "../../../src/bot/routes.ts";
import type { Turn } from "../../../src/bot/turn.ts";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import { answerQuestion } from "../../../src/domain/question/answer-question.ts";
import { indexCalendars, type CalendarIndex } from "../../../src/domain/question/calendar-index.ts";

interface Command {
  readonly title: string;
  readonly description: string;
}
interface Manifest {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly version: string;
  readonly localizationInfo: {
    readonly defaultLanguageTag: string;
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly icons: Readonly<Record<string, string>>;
  readonly bots: readonly {
    readonly scopes: readonly string[];
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly Command[];
    }[];
  }[];
}

const EXAMPLES: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: "11111111-1111-4111-8111-111111111111",
  BOT_ID: "22222222-2222-4222-8222-222222222222",
  BOT_DOMAIN: "styrkedjan-abc123.azurewebsites.net",
  PUBLISHER_NAME: "Exempelkommun",
  PUBLISHER_WEBSITE_URL: "https://www.example.se",
  PUBLISHER_PRIVACY_URL: "https://www.example.se/personuppgifter",
  PUBLISHER_TERMS_URL: "https://www.example.se/villkor",
};

const text = (path: string): string => readFileSync(path, "utf8");
const source = text("teamsapp/manifest.json");
const manifest = JSON.parse(
  source.replaceAll(/\$\{\{(\w+)\}\}/gu, (_, name: string) => EXAMPLES[name] ?? "unknown"),
) as Manifest;
const english = JSON.parse(text("teamsapp/en.json")) as Record<string, string>;

/** The package's own copy of the schema: nothing is fetched. */
function bundledSchema(name: string): never {
  const entry = createRequire(import.meta.url).resolve("@microsoft/app-manifest");
  const folder = new URL(`json-schemas/teams/v${manifest.manifestVersion}/`, `file://${entry}`);
  // Two of its patterns leave a bracket bare, which the validator's Unicode patterns refuse.
  const mended = readFileSync(new URL(name, folder), "utf8").replaceAll("\\\\b]", "\\\\b\\\\]");
  // The schema's JSON has no type of its own: the validator's generic one does not describe it.
  return JSON.parse(mended) as never;
}

const commands = manifest.bots.flatMap((bot) => bot.commandLists.flatMap((list) => list.commands));
const localised = (pattern: RegExp): string[] =>
  Object.entries(english).flatMap(([key, value]) => (pattern.test(key) ? [value] : []));

/** What becomes of a command that is typed: the name of its own route, or how the question is answered. */
function fateOf(title: string, index: CalendarIndex): string | undefined {
  // A route looks at no more of a turn than this.
  const turn = {
    text: title,
    isAddressed: true,
    context: { activity: { type: "message" } } as unknown,
  } as Turn;
  const route = ROUTES.find(({ takes }) => takes(turn))?.name;
  return route === "question" ? answerQuestion(title, index, "2023-03-06").answer.behaviour : route;
}

describe("the Teams manifest", () => {
  it("is valid by the schema that it names", async () => {
    const faults = await AppManifestUtils.validateAgainstSchema(
      manifest as never,
      bundledSchema("MicrosoftTeams.schema.json"),
    );

    expect(faults).toEqual([]);
  });

  it("the same schema refuses a fault", async () => {
    const broken = { ...manifest, bots: [{ botId: "not-a-guid", scopes: ["everywhere"] }] };

    const faults = await AppManifestUtils.validateAgainstSchema(
      broken as never,
      bundledSchema("MicrosoftTeams.schema.json"),
    );

    expect(faults.length).toBeGreaterThanOrEqual(2);
  });

  it("the English file is valid by its own schema", async () => {
    const faults = await AppManifestUtils.validateAgainstSchema(
      english as never,
      bundledSchema("MicrosoftTeams.Localization.schema.json"),
    );

    expect(faults).toEqual([]);
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(text("package.json")) as { version: string };

    expect(manifest.version).toBe(version);
  });

  it("holds no placeholder that the examples do not fill, and no secret", () => {
    expect(JSON.stringify(manifest)).not.toContain("unknown");
    expect(source).not.toMatch(/SECRET|PASSWORD|KEY/u);
  });

  it("names icons and languages that exist", () => {
    const files = [
      ...Object.values(manifest.icons),
      ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file),
    ];

    expect(files.filter((file) => !existsSync(`teamsapp/${file}`))).toEqual([]);
    expect(manifest.localizationInfo.defaultLanguageTag).toBe("sv");
  });

  it("says every sentence in English as well", () => {
    const expected = [
      ...["$schema", "name.short", "name.full", "description.short", "description.full"],
      ...manifest.bots.flatMap((bot, b) =>
        bot.commandLists.flatMap((list, l) =>
          list.commands.flatMap((command, c) =>
            Object.keys(command).map((key) => `bots[${b}].commandLists[${l}].commands[${c}].${key}`),
          ),
        ),
      ),
    ];

    expect(Object.keys(english).sort()).toEqual(expected.sort());
  });

  it("offers the commands in every scope of the bot", () => {
    const scopes = manifest.bots.flatMap((bot) => bot.commandLists.flatMap((list) => list.scopes));

    expect(scopes.sort()).toEqual([...(manifest.bots[0]?.scopes ?? [])].sort());
  });

  it.each([
    ["Swedish", commands.map(({ title }) => title)],
    ["English", localised(/\.title$/u)],
  ])("offers only commands that the bot carries out, in %s", async (_, titles) => {
    const index = indexCalendars(await loadCalendars("samples"));

    const fates = titles.map((title) => [title, fateOf(title, index)]);

    expect(fates.length).toBe(commands.length);
    const good = [
      ...["overview", "digest", "settings", "reminders", "answer", "help"],
      ...["new proposal", "my proposals", "summary", "mark", "reports", "follow-up"],
    ];
    expect(fates.filter(([, fate]) => !good.includes(fate ?? ""))).toEqual([]);
  });
});
