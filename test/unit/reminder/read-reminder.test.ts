import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReminder } from "../../../src/domain/reminder/read-reminder.ts";
import { mentionsReminder } from "../../../src/domain/reminder/reminder-words.ts";

const MONDAY = "2023-03-06";
const SV = "när är budgetdagen?";
const EN = "when is the budget day?";

/** A wish in short: what it asks for, how long before or on which day, and the time. */
function said(text: string): string {
  const request = readReminder(text, MONDAY);
  if (request === undefined) return "none";
  if (request.kind === "list") return `list ${request.page}`;
  if (request.kind === "others") return "others";
  if (request.kind === "question") return `question: ${request.question}`;
  const { when, time, question, aside } = request;
  const before = when.kind === "before" ? `${when.count} ${when.unit}` : when.kind;
  const day = when.kind === "on" ? when.day : before;
  const or = aside === undefined ? [] : [`or on ${aside.day}: ${aside.question}`];
  return [question, day, ...(time === undefined ? [] : [time]), ...or].join(" | ");
}

const WISHES: readonly (readonly [string, string])[] = [
  ["påminn mig om budgetdagen", `${SV} | usual`],
  ["påminn mig innan budgetdagen", `${SV} | usual`],
  ["påminn mig inför budgetdagen", `${SV} | usual`],
  ["påminn mig om budgetdagen tack", `${SV} | usual`],
  ["påminn om budgetdagen", `${SV} | usual`],
  ["påminn mig budgetdagen", `${SV} | usual`],
  ["sätt en påminnelse om budgetdagen", `${SV} | usual`],
  ["glöm inte att påminna mig om budgetdagen", `${SV} | usual`],
  ["påminn mig när det är dags för budgetdagen", `${SV} | usual`],
  ["påminn mig när budgetdagen närmar sig", `${SV} | usual`],
  ["påminn mig 3 dagar innan stoppdatum för förslag", "när är stoppdatum för förslag? | 3 day"],
  ["kan du påminna mig en vecka före budgetdagen?", `${SV} | 1 week`],
  ["påminn mig dagen innan budgetdagen", `${SV} | 1 day`],
  ["påminn mig samma dag som budgetdagen", `${SV} | 0 day`],
  ["påminn mig två veckor i förväg om budgetdagen", `${SV} | 2 week`],
  ["påminn mig om budgetdagen 3 dagar innan", `${SV} | 3 day`],
  ["påminn mig om budgetdagen, gärna två dagar innan", `${SV} | 2 day`],
  ["hej, kan du snälla påminna mig en månad innan budgetdagen? tack", `${SV} | 1 month`],
  ["jag vill bli påmind 3 dagar före budgetdagen", `${SV} | 3 day`],
  ["jag vill ha en påminnelse en vecka innan budgetdagen", `${SV} | 1 week`],
  ["skapa påminnelse: budgetdagen, 2 dagar innan", `${SV} | 2 day`],
  ["påminn mig med en veckas varsel om budgetdagen", `${SV} | 1 week`],
  ["säg till 3 dagar innan budgetdagen", `${SV} | 3 day`],
  ["påminn mig om att lämna in förslag 5 arbetsdagar innan", "när ska man lämna in förslag? | 5 workingDay"],
  ["påminn mig att jag ska lämna in förslag", "när ska man lämna in förslag? | usual"],
  ["påminn mig om Strategisk dag för KLG", "när är Strategisk dag för KLG? | usual"],
  ["pamin mig 2 dar innan budgetdagen", `${SV} | 2 day`],
  ["påminnelse 3 dar innan budgetdagen", `${SV} | 3 day`],
  ["påmminn mej 3d innan budgetdagen", `${SV} | 3 day`],
  ["pmainn mig 1v före budgetdagen", `${SV} | 1 week`],
  ["Påminn Mig Om budgetdagen.", `${SV} | usual`],
  ["påminn mig kl 9 dagen innan budgetdagen", `${SV} | 1 day | 09:00`],
  ["påminn mig dagen innan budgetdagen kl 9.30", `${SV} | 1 day | 09:30`],
  ["påminn mig samma dag som budgetdagen klockan 7", `${SV} | 0 day | 07:00`],
  ["påminn mig kvällen före budgetdagen", `${SV} | 1 day | 18:00`],
  ["påminn mig den 10 mars om budgetdagen", `${SV} | 2023-03-10`],
  ["påminn mig måndag 13 mars om budgetdagen", `${SV} | 2023-03-13`],
  ["påminn mig på fredag om budgetdagen", `${SV} | 2023-03-10`],
  ["påminn mig imorgon om budgetdagen", `${SV} | 2023-03-07`],
  ["påminn mig i morgon bitti om budgetdagen", `${SV} | 2023-03-07 | 08:00`],
  ["påminn mig om två veckor om budgetdagen", `${SV} | 2023-03-20`],
  ["påminn mig", "när är det? | usual"],
  ["påminn mig om det", "när är det? | usual"],
  ["påminn mig 3 dagar innan", "när är det? | 3 day"],
  ["påminn mig om 3 dagar", "när är det? | 2023-03-09"],
  ["remind me about the budget day", `${EN} | usual`],
  ["set a reminder for the budget day", `${EN} | usual`],
  ["remind me 3 days before the stoppdatum for proposals", "when is the stoppdatum for proposals? | 3 day"],
  ["remind me the day before the budget day", `${EN} | 1 day`],
  ["remind me two weeks ahead of the budget day at 9 am, please", `${EN} | 2 week | 09:00`],
  ["I want to be reminded 2 days before the budget day", `${EN} | 2 day`],
  ["set a reminder a week before the budget day", `${EN} | 1 week`],
  ["let me know a week before the budget day", `${EN} | 1 week`],
  ["remnd me 1 day befor the budget day", `${EN} | 1 day`],
  ["remind me on 10 March about the budget day", `${EN} | 2023-03-10`],
  ["remind me tomorrow about the budget day", `${EN} | 2023-03-07`],
  ["remind me to hand in proposals", "when should I hand in proposals? | usual"],
  ["remind me of it", "when is it? | usual"],
  ["påminn mig tjugotvå dagar innan budgetdagen", `${SV} | 22 day`],
  ["påminn mig fyrtio dgr före budgetdagen", `${SV} | 40 day`],
  ["remind me thirty-five days before the budget day", `${EN} | 35 day`],
  ["påminn mig ett år innan budgetdagen", `${SV} | 12 month`],
  ["påminn mig när det är 4 dagar kvar till budgetdagen", `${SV} | 4 day`],
  ["påminn mig 3 dagar innan sista dagen för förslag", "när är sista dagen för förslag? | 3 day"],
  ["påminn mig om budgetdagen, helst en vecka innan", `${SV} | 1 week`],
  ["påminn mig om budgetdagen (4 dagar innan)", `${SV} | 4 day`],
  ["påminn mig torsdag om budgetdagen", `${SV} | 2023-03-09`],
  ["påminn mig på måndag om budgetdagen", `${SV} | 2023-03-13`],
  ["påminn mig på onsdag eftermiddag om budgetdagen", `${SV} | 2023-03-08 | 13:00`],
  ["påminn mig på onsdag eftermiddag kl 4 om budgetdagen", `${SV} | 2023-03-08 | 16:00`],
  ["påminn mig dagen innan budgetdagen vid halv elva", `${SV} | 1 day | 10:30`],
  ["påminn mig dagen innan budgetdagen klockan sju", `${SV} | 1 day | 07:00`],
  ["påminn mig dagen innan budgetdagen runt 11", `${SV} | 1 day | 11:00`],
  ["påminn mig 16.45 dagen innan budgetdagen", `${SV} | 1 day | 16:45`],
  ["påminn mig kl 9 2 dagar innan budgetdagen", `${SV} | 2 day | 09:00`],
  ["remind me on the morning of the budget day", `${EN} | 0 day | 08:00`],
  ["skicka en påminnelse till mig två dagar innan budgetdagen", `${SV} | 2 day`],
  ["påminnmig om budgetdagen", `${SV} | usual`],
  ["påmminelse om budgetdagen", `${SV} | usual`],
  ["vill ha en påminnelse två dagar innan budgetdagen", `${SV} | 2 day`],
  ["budgetdagen, påminn mig två dagar innan", `${SV} | 2 day`],
  ["en vecka innan budgetdagen: påminn mig", `${SV} | 1 week`],
  ["strategiska dagen för KLG, påminn mig", "när är strategiska dagen för KLG? | usual"],
  ["påminn mig om strategiska dagen för KLG", "när är strategiska dagen för KLG? | usual"],
  ["påminn mig på dagen för remissen", "när är remissen? | 0 day"],
  ["can u remind me bout the budget day", `${EN} | usual`],
  ["remind me not to forget to hand in proposals", "when should I hand in proposals? | usual"],
  ["en påminnelse till budgetdagen 2 dagar innan", `${SV} | 2 day`],
];

const UNCLEAR = [
  "påminn mig i god tid före budgetdagen",
  "påminn mig några dagar innan budgetdagen",
  "påminn mig ett par dagar före budgetdagen",
  "påminn mig 2 timmar innan budgetdagen",
  "påminn mig dagen efter budgetdagen",
  "påminn mig varje vecka om budgetdagen",
  "påminn mig i mars om budgetdagen",
  "påminn mig nästa vecka om budgetdagen",
  "påminn mig kl 25 om budgetdagen",
  "påminn mig kl 2 om budgetdagen",
  "påminn mig kl 9–11 dagen innan budgetdagen",
  "påminn mig efter kl 14 dagen innan budgetdagen",
  "påminn mig 2,5 vecka innan budgetdagen",
  "påminn mig 4-5 dagar innan budgetdagen",
  "påminn mig två tre veckor innan budgetdagen",
  "påminn mig en och en halv månad innan budgetdagen",
  "påminn mig knappt en månad innan budgetdagen",
  "påminn mig en vecka och en dag innan budgetdagen",
  "påminn mig veckan innan och dagen innan budgetdagen",
  "påminn mig dagen innan budgetdagen och en vecka innan",
  "påminn mig 9999999 dagar innan budgetdagen",
  "påminn mig nästa torsdag om budgetdagen",
  "påminn mig den 9 mars och den 13 mars om budgetdagen",
];

describe("a wish to be reminded", () => {
  it.each(WISHES)("is read from: %s", (text, expected) => {
    expect(said(text)).toBe(expected);
    expect(mentionsReminder(text)).toBe(true);
  });

  it.each(UNCLEAR)("is asked about when no one day is meant: %s", (text) => {
    expect(said(text)).toBe(`${SV} | unclear`);
  });

  it("leaves it to the calendar whose day stands last", () => {
    expect(said("påminn mig om mötet på fredag")).toBe(
      "när är mötet på fredag? | usual | or on 2023-03-10: när är mötet?",
    );
    expect(said("påminn mig om budgetdagen den 10 mars")).toBe(
      `när är budgetdagen den 10 mars? | usual | or on 2023-03-10: ${SV}`,
    );
  });

  it("is in the language of its own word", () => {
    expect(readReminder("remind me of budgetdagen", MONDAY)?.lang).toBe("en");
    expect(readReminder("paminn mig om the budget day", MONDAY)?.lang).toBe("sv");
  });
});

describe("a message about reminders", () => {
  it.each([
    ["mina påminnelser", "list 1"],
    ["visa mina påminnelser", "list 1"],
    ["vilka påminnelser har jag?", "list 1"],
    ["påminnelser", "list 1"],
    ["mina påminnelser, sida 3", "list 3"],
    ["my reminders", "list 1"],
    ["show my reminders", "list 1"],
    ["sluta påminna mig om budgetdagen", "list 1"],
    ["ta bort påminnelsen om budgetdagen", "list 1"],
    ["påminn mig inte om budgetdagen", "list 1"],
    ["stop reminding me", "list 1"],
    ["cancel my reminder", "list 1"],
    ["påminn oss om budgetdagen", "others"],
    ["påminn Kalle om budgetdagen", "others"],
    ["remind the team about the budget day", "others"],
    ["påminn min chef om budgetdagen", "others"],
    ["kan jag få se mina påminnelser", "list 1"],
    ["påminn hela ledningsgruppen om budgetdagen", "others"],
    ["påminn Inger om budgetdagen", "others"],
    ["kan du påminna KLG om strategiska dagen", "others"],
    ["påminn ekonomicheferna en vecka innan budgetdagen", "others"],
    ["påminn mig och Lena om budgetdagen", "others"],
    ["skicka en påminnelse till alla om budgetdagen", "others"],
    ["skicka påminnelse till nämnderna en vecka innan budgetdagen", "others"],
    ["send a reminder to Kim about the budget day", "others"],
    ["flytta påminnelsen om budgetdagen till fredag", "list 1"],
    ["ändra min påminnelse", "list 1"],
    ["påminn mig när budgetdagen är", "question: när budgetdagen är"],
    ["remind me when the budget day is", "question: when the budget day is"],
  ])("wants nothing to be stored: %s", (text, expected) => {
    expect(said(text)).toBe(expected);
    expect(mentionsReminder(text)).toBe(true);
  });

  it.each([
    "när är budgetdagen?",
    "när är påminnelse om bokslut?",
    "vad är en påminnelse?",
    "säg till när budgetdagen är",
    "tell me about the budget day",
    "vem ansvarar för remissen?",
    "",
  ])("is none when it asks something else: %s", (text) => {
    expect(said(text)).toBe("none");
  });

  it("never fails, whatever is written", () => {
    const words = fc.constantFrom(
      "påminn",
      "mig",
      "om",
      "3",
      "dagar",
      "innan",
      "kl",
      "9",
      "den",
      "10 mars",
      "😀",
      ".",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(" ")),
        ),
        (text) => {
          expect(() => readReminder(text, MONDAY)).not.toThrow();
        },
      ),
    );
  });
});
