import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../../src/domain/calendar/calendar-event.ts";
import { isOfCalendars, ownWordsOf, type OwnThing } from "../../../src/domain/question/own-words.ts";

const asked = (text: string): readonly [OwnThing, string] | undefined => {
  const own = ownWordsOf(text);
  return own === undefined ? undefined : [own.asks, own.lang];
};

const QUESTIONS = "test/fixtures/questions";

/** Every question of the sets, single or a turn of a conversation. */
function questionsOfSets(): string[] {
  const lines = readdirSync(QUESTIONS)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(`${QUESTIONS}/${name}`, "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { readonly q?: string; readonly turns?: readonly { q: string }[] });
  return lines.flatMap(({ q, turns }) => turns?.map((turn) => turn.q) ?? [q ?? ""]);
}

async function aCalendarWith(title: string): Promise<ProcessCalendar> {
  const [calendar] = await loadCalendars("samples");
  const [event] = calendar?.events ?? [];
  if (calendar === undefined || event === undefined) throw new Error("the sample is missing");
  return { ...calendar, events: [{ ...event, title }] };
}

describe("the bot's own things are understood", () => {
  it.each([
    ["veckobrev", "digest", "sv"],
    ["Veckobrevet!", "digest", "sv"],
    ["vecko-brev", "digest", "sv"],
    ["vekobrevet", "digest", "sv"],
    ["veckobrev tack", "digest", "sv"],
    ["Hej! Veckobrevet, snälla?", "digest", "sv"],
    ["visa veckobrevet", "digest", "sv"],
    ["öppna veckobrevet.", "digest", "sv"],
    ["kan jag få se veckobrevet, tack", "digest", "sv"],
    ["visa veckobrevet för nästa vecka", "digest", "sv"],
    ["veckobrevet vecka 12", "digest", "sv"],
    ["skicka veckobrevet", "digest", "sv"],
    ["vad står i veckobrevet?", "digest", "sv"],
    ["vad är veckobrevet?", "digest", "sv"],
    ["visa veckobrevet för KLG", "digest", "sv"],
    ["weekly digest", "digest", "en"],
    ["digest please", "digest", "en"],
    ["can I see the weekly digest?", "digest", "en"],
    ["show me this week's digest", "digest", "en"],
    ["visa digest", "digest", "sv"],
  ])("to see the digest: %s", (text, thing, lang) => {
    expect(asked(text)).toEqual([thing, lang]);
  });

  it.each([
    ["stäng av veckobrevet", "sv"],
    ["stäng av veckobrevet i kanalen Ekonomi", "sv"],
    ["slå på veckobrevet", "sv"],
    ["sluta skicka veckobrevet", "sv"],
    ["jag vill inte ha veckobrevet", "sv"],
    ["vi vill ha veckobrev här", "sv"],
    ["när kommer veckobrevet?", "sv"],
    ["när är nästa veckobrev?", "sv"],
    ["varför kommer inte veckobrevet", "sv"],
    ["hur ändrar jag veckobrevet", "sv"],
    ["hur prenumererar jag på veckobrevet?", "sv"],
    ["kan vi få veckobrevet på tisdagar i stället", "sv"],
    ["byt dag på veckobrevet till torsdag kl. 9.30", "sv"],
    ["inställningar för veckobrevet", "sv"],
    ["inställningar", "sv"],
    ["Inställning", "sv"],
    ["installningar tack", "sv"],
    ["instälningar", "sv"],
    ["visa inställningarna", "sv"],
    ["vad är inställningar?", "sv"],
    ["turn off the weekly digest", "en"],
    ["stop sending the digest, please", "en"],
    ["I don't want the digest any more", "en"],
    ["when does the digest come?", "en"],
    ["can we have the digest on Tuesdays instead?", "en"],
    ["settings", "en"],
    ["where are the settings?", "en"],
    ["change the settings of the weekly digest", "en"],
  ])("to change it, or to know when it comes: %s", (text, lang) => {
    expect(asked(text)).toEqual(["settings", lang]);
  });

  it.each([
    ["påminnelser", "reminders", "sv"],
    ["mina påminnelser tack", "reminders", "sv"],
    ["öppna mina påminnelser", "reminders", "sv"],
    ["kan du visa mina påminnelser, snälla?", "reminders", "sv"],
    ["show my reminders please", "reminders", "en"],
    ["reminders please", "reminders", "en"],
    ["kalender tack", "overview", "sv"],
    ["öppna kalendern", "overview", "sv"],
    ["open the calendar please", "overview", "en"],
    ["kalendrar, tack", "calendars", "sv"],
    ["utskick tack", "posts", "sv"],
    ["posts, please", "posts", "en"],
  ])("the rest: %s", (text, thing, lang) => {
    expect(asked(text)).toEqual([thing, lang]);
  });
});

describe("what is the calendar's stays so", () => {
  it.each([
    "när skickas utskicket till KLG?",
    "vilka utskick finns?",
    "visa utskick",
    "är mötet inställt?",
    "är budgetmötet inställt?",
    "vilka möten är inställda?",
    "vad är din inställning till budgeten?",
    "inställningar av möten i mars",
    "vilka anställningar finns?",
    "settings for the budget meeting",
    "when is the digest of comments due?",
    "vad står i veckobrevet om budgetdagen?",
    "kommer budgetdagen med i veckobrevet?",
    "visa kalendern",
    "vad står i kalendern för maj?",
    "skicka påminnelser till alla",
    "påminnelser varje måndag",
    "påminn mig om budgetdagen",
    "ta bort påminnelsen om budgetdagen",
    "tack",
    "när kommer det?",
    "",
  ])("%s", (text) => {
    expect(ownWordsOf(text)).toBeUndefined();
  });

  it("as every question of the sets does", () => {
    const questions = questionsOfSets();

    expect(questions.length).toBeGreaterThan(100);
    expect(questions.filter((text) => ownWordsOf(text) !== undefined)).toEqual([]);
  });

  it("and any long text", () => {
    expect(ownWordsOf(`veckobrev ${"tack ".repeat(100)}`)).toBeUndefined();
  });
});

describe("a calendar with rows of the same name", () => {
  const isOf = async (text: string, title: string): Promise<boolean | undefined> => {
    const own = ownWordsOf(text);
    return own && isOfCalendars(own, [await aCalendarWith(title)]);
  };

  it("is asked by a sentence, and not by the command", async () => {
    expect(await isOf("när kommer veckobrevet?", "Veckobrev till nämnderna")).toBe(true);
    expect(await isOf("vilka inställningar finns?", "Inställningar i ekonomisystemet")).toBe(true);
    expect(await isOf("veckobrev tack", "Veckobrev till nämnderna")).toBe(false);
  });

  it("is not asked when it has no such row", async () => {
    expect(await isOf("när kommer veckobrevet?", "Vecka för budget")).toBe(false);
  });
});
