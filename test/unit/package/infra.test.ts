import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SETTINGS } from "../../../src/config/settings.ts";

const text = (path: string): string => readFileSync(path, "utf8");
const all = (path: string, pattern: RegExp): string[] => [
  ...new Set([...text(path).matchAll(pattern)].map((match) => match[1] ?? "")),
];
const placeholders = (path: string): string[] => all(path, /\$\{\{(\w+)\}\}/gu);

const outputs = all("infra/main.bicep", /^output (\w+) /gmu);
const template = all("infra/env/.env.template", /^(\w+)=/gmu);

/** The settings that App Service itself reads. */
const PLATFORM = [
  ...["NODE_ENV", "SCM_DO_BUILD_DURING_DEPLOYMENT", "WEBSITE_RUN_FROM_PACKAGE"],
  "WEBSITE_HEALTHCHECK_MAXPINGFAILURES",
];

describe("the infrastructure", () => {
  it.each(["teamsapp.yml", "teamsapp/manifest.json", "infra/main.parameters.json"])(
    "%s uses only values that somebody gives",
    (path) => {
      const given = [...template, ...outputs, "TEAMS_APP_ID"];

      expect(placeholders(path).filter((name) => !given.includes(name))).toEqual([]);
    },
  );

  it("the template asks for nothing that nobody uses", () => {
    const used = ["teamsapp.yml", "teamsapp/manifest.json", "infra/main.parameters.json"].flatMap(
      placeholders,
    );

    expect(template.filter((name) => !used.includes(name))).toEqual([]);
  });

  it("gives the service settings that it reads, and every one that it always needs", () => {
    const given = all("infra/main.bicep", /\{ name: '(\w+)', value:/gu);
    const known = new Set<string>([...SETTINGS.map(({ name }) => name), ...PLATFORM]);
    const needed = SETTINGS.filter((setting) => setting.needed === "always").map(({ name }) => name);

    expect(given.filter((name) => !known.has(name))).toEqual([]);
    expect(needed.filter((name) => !given.includes(name))).toEqual([]);
  });

  it("gives the service no secret", () => {
    const secrets = SETTINGS.filter((setting) => "secret" in setting).map(({ name }) => name);
    const files = [
      "infra/main.bicep",
      "infra/main.parameters.json",
      "infra/env/.env.template",
      "teamsapp.yml",
    ];

    expect(secrets.length).toBeGreaterThan(0);
    for (const file of files)
      expect(
        secrets.filter((name) => text(file).includes(name)),
        file,
      ).toEqual([]);
    expect(text("infra/main.bicep")).not.toMatch(/listKeys|AccountKey|@secure/u);
  });

  it("passes parameters that the template declares", () => {
    const declared = all("infra/main.bicep", /^param (\w+) /gmu);
    const { parameters } = JSON.parse(text("infra/main.parameters.json")) as { parameters: object };

    expect(Object.keys(parameters).filter((name) => !declared.includes(name))).toEqual([]);
  });

  it("asks for health where the service answers it, and starts what the build makes", () => {
    const bicep = text("infra/main.bicep");

    expect(bicep).toContain("healthCheckPath: '/healthz'");
    expect(bicep).toContain("appCommandLine: 'node dist/main.js'");
  });
});
