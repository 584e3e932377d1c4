import { describe, expect, it } from "vitest";
import {
  formOf,
  readSettingsForm,
  saysTheSame,
  usualChoice,
  type SettingsForm,
} from "../../../src/domain/digest/settings-form.ts";
import { mondaysAtEight } from "../../support/conversations.ts";

const usual = usualChoice("sv");
const form = formOf(usual);

describe("the form of the digest's settings", () => {
  it("reads back what it is filled in with", () => {
    expect(readSettingsForm(form)).toEqual({ kind: "read", choice: usual });
  });

  it("reads a time as people type it", () => {
    const read = readSettingsForm({ ...form, on: "false", time: "kl 8.30", language: "en" });

    expect(read).toEqual({ kind: "read", choice: { ...usual, on: false, time: "08:30", lang: "en" } });
  });

  it.each<[keyof SettingsForm, string]>([
    ["on", ""],
    ["on", "ja"],
    ["weekday", "0"],
    ["weekday", "6"],
    ["weekday", "1.0"],
    ["time", "vid lunch"],
    ["language", "fi"],
    ["horizonWeeks", "3"],
    ["horizonWeeks", "Infinity"],
    ["quietWeeks", "toString"],
  ])("names %s when it says '%s'", (field, value) => {
    expect(readSettingsForm({ ...form, [field]: value })).toEqual({ kind: "unreadable", fields: [field] });
  });

  it("names all that is wrong, in its own order", () => {
    const read = readSettingsForm({ ...form, on: "", time: "", quietWeeks: "" });

    expect(read).toEqual({ kind: "unreadable", fields: ["on", "time", "quietWeeks"] });
  });
});

describe("the same settings", () => {
  it("are the same whenever they were saved", () => {
    expect(saysTheSame(mondaysAtEight(), usual)).toBe(true);
  });

  it.each([
    { on: false },
    { weekday: 2 },
    { time: "08:01" },
    { lang: "en" },
    { horizonWeeks: 8 },
    { quietWeeks: "nothing" },
  ] as const)("are not the same with %o", (change) => {
    expect(saysTheSame(mondaysAtEight(change), usual)).toBe(false);
  });
});
