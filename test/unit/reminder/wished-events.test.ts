import { beforeAll, describe, expect, it } from "vitest";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../../src/domain/calendar/calendar-event.ts";
import { planReminder } from "../../../src/domain/reminder/plan-reminder.ts";
import { readReminder } from "../../../src/domain/reminder/read-reminder.ts";
import { instantInStockholm, stockholmDateAt } from "../../../src/domain/time/stockholm.ts";
import { createAskQuestion } from "../../../src/usecases/ask-question.ts";
import { wishedEvents } from "../../../src/usecases/wished-events.ts";

const MONDAY = "2023-03-06";
const NOW = instantInStockholm(MONDAY, "09:00");
let calendars: ProcessCalendar[];

beforeAll(async () => {
  calendars = (await loadCalendars("samples")).filter(({ id }) => id === "tidsplan-2024");
});

/** What becomes of the last turn: the day of the reminder and the event, or why there is none. */
function outcomeOf(...turns: readonly string[]): string {
  const ask = createAskQuestion();
  const asking = { conversationId: "c", personId: "p", calendars, today: MONDAY, millis: NOW };
  for (const text of turns.slice(0, -1)) ask({ ...asking, text });
  const wish = readReminder(turns.at(-1) ?? "", MONDAY);
  if (wish?.kind !== "wish") return wish?.kind ?? "none";
  const wished = wishedEvents(wish, (text) => ask({ ...asking, text }));
  if (wished.kind !== "found") return wished.kind;
  const [first, ...others] = wished.events;
  if (others.length > 0) return "choose";
  const plan = planReminder({ ...wish, when: wished.when }, first, NOW);
  if (plan.kind !== "planned") return plan.kind;
  return `${stockholmDateAt(plan.due)} ${plan.time}: ${first.start} ${first.event.title.slice(0, 22).trim()}`;
}

describe("a wish to be reminded of an event of the calendar", () => {
  it.each([
    ["påminn mig om remissrundan", "2023-05-24 08:00: 2023-05-25 Remissrunda budgetdoku"],
    ["påminn mig om strategiska dagen den 17 april", "2023-04-14 08:00: 2023-04-17 Strategisk dag för pol"],
    ["påminn mig 2 dagar innan CSG i juni", "2023-06-05 08:00: 2023-06-07 Möte CSG"],
    ["påminn mig den 12 oktober om CSG den 16 oktober", "2023-10-12 08:00: 2023-10-16 Möte CSG"],
    ["påminn mig om politiska beredningen på torsdag", "2023-03-09 08:00: 2023-05-12 Möte - Politisk beredn"],
    ["påminn mig på måndag om politiska beredningen", "2023-03-13 08:00: 2023-05-12 Möte - Politisk beredn"],
    [
      "påminn mig tisdag kl 14 om politiska beredningen",
      "2023-03-07 14:00: 2023-05-12 Möte - Politisk beredn",
    ],
    [
      "påminn mig om strategisk dag för politiken och KLG",
      "2023-04-14 08:00: 2023-04-17 Strategisk dag för pol",
    ],
    [
      "påminn mig om möte med KSO och kommundirektör den 17 maj",
      "2023-05-16 08:00: 2023-05-17 Möte med KSO och kommu",
    ],
    [
      "påminn mig en vecka innan nämnderna börjar arbeta med sina verksamhetsplaner inför 2024",
      "2023-06-16 08:00: 2023-06-23 Nämnderna arbetar med",
    ],
  ])("is told with its day: %s", (text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome);
  });

  it.each([
    "påminn mig tisdagen innan politiska beredningen",
    "påminn mig strax efter midsommar om CSG den 16 oktober",
    "påminn mig på valborgsmässoafton om politiska beredningen",
    "påminn mig ett halvår innan slutlig budget i KF",
    "påminn mig den 11 om stoppdatum för förslag",
    "påminn mig om 20 minuter om politiska beredningen",
    "påminn mig lite då och då fram till och efter politiska beredningen",
    "påminn mig övermorn om politiska beredningen",
    "påminn mig 230311 om politiska beredningen",
    "påminn mig lite senare än tidigt i höst om CSG den 16 oktober",
    "påminn mig tidigt den 12 maj om politiska beredningen",
    "remind me the month of politisk beredning",
    "påminn mig samma vecka som politiska beredningen",
    "påminn mig om politiska beredningen flyttas",
    "påminn mig första vardagen i maj om politiska beredningen",
    "påminn mig två dagar innan nämndernas verksamhetsplaner ska vara klara",
    "remind me a fortnight before politisk beredning",
  ])("is asked about when what it says of time is not understood: %s", (text) => {
    expect(outcomeOf(text)).toBe("unclear");
  });

  it.each([
    "påminn mig om stoppdatum för förslag och remissrundan",
    "påminn mig om rambudgeten i KS och KF",
    "påminn mig om remissrundan samt politiska beredningen",
    "påminn mig om strategiska dagen",
  ])("lets the person choose when it names several: %s", (text) => {
    expect(outcomeOf(text)).toBe("choose");
  });

  it("follows what was spoken of", () => {
    expect(outcomeOf("när är remissrundan?", "påminn mig två dagar innan")).toMatch(
      /^2023-05-23 08:00: 2023-05-25/u,
    );
    expect(outcomeOf("när är remissrundan?", "påminn mig tisdagen innan")).toBe("unclear");
  });
});
