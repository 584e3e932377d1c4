import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadCalendars } from "../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import { aMention, aMessage, aPress, inChannel, type Fields } from "../support/activities.ts";
import {
  administrator,
  anOrganisation,
  departmentHead,
  itResponsible,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { aKlarmarkering, aMark, aPlace, aPlan, AUTUMN } from "../support/reports.ts";
import { startTestApp, wordsOf, type TestApp } from "../support/test-app.ts";

const monthly = aPlan({
  id: "manad",
  name: "Månadsuppföljning **${title}**",
  places: [aPlace("it", "unit"), aPlace("hr", "unit")],
  schedule: { kind: "monthly", workingDay: 8 },
  startsOn: "2022-01-01",
});

let calendars: readonly ProcessCalendar[];
let app: TestApp;

beforeAll(async () => {
  calendars = (await loadCalendars("samples")).filter(({ id }) => id === "tidsplan-2024");
});
beforeEach(async () => {
  app = await startTestApp({ today: AUTUMN, calendars });
  await app.stores.organisations.save(anOrganisation(), undefined);
});
afterEach(async () => {
  await app.close();
});

async function given(): Promise<void> {
  const { reportPlans, klarmarkeringar } = app.stores;
  await reportPlans.save(aPlan(), undefined);
  await reportPlans.save(monthly, undefined);
  await klarmarkeringar.save(aKlarmarkering({ changes: [aMark({ comment: "Bara mellan oss" })] }), undefined);
}

const from = ({ id, name, aadObjectId }: Sender): Fields => ({ from: { id, name, aadObjectId } });
const asked = async (text: string, who: Sender = stranger): Promise<string> =>
  wordsOf((await app.post(aMessage(text, from(who)))).sent);

describe("who has reported", () => {
  beforeEach(given);

  it("is told to anybody who asks, each report by itself", async () => {
    const words = await asked("vilka har inte klarmarkerat?");
    expect(words).toContain("Det saknas något i 2 av 2 rapporter");
    expect(words).toContain("1 av 3 klara. Kvar: Barn- och utbildningsförvaltningen");
    expect(words).toContain("0 av 2 klara. Kvar: HR och IT");
  });

  it("is told of the report that is named, with the way to its board, and without anybody's comment", async () => {
    const words = await asked("vilka har klarmarkerat omvärldsanalysen?");
    expect(words).toContain("1 av 3 är klar");
    expect(words).toContain("Doris Head");
    expect(words).toContain("show-board");
    expect(words).not.toContain("Bara mellan oss");
  });

  it("is told of the place that is named", async () => {
    expect(await asked("har socialförvaltningen rapporterat?")).toContain(
      "Ja, det är klarmarkerat för Socialförvaltningen",
    );
    expect(await asked("är IT klar?")).toContain("Nej, det är inte klarmarkerat för IT än");
    expect(await asked("har miljönämnden rapporterat?")).toContain(
      "Jag hittar ingen rapport eller enhet som heter ”miljönämnden”",
    );
  });

  it("is told of their own to those who say we", async () => {
    expect(await asked("har vi rapporterat?", departmentHead)).toContain(
      "Ja, det är klarmarkerat för Socialförvaltningen",
    );
    expect(await asked("är vi klara?", itResponsible)).toContain("Nej, det är inte klarmarkerat för IT än");
    expect(await asked("är vi klara?", stranger)).toContain("Du är inte ansvarig för något");
  });

  it("is told in the language of the question", async () => {
    expect(await asked("who has not reported?")).toContain("Something is missing in 2 of 2 reports");
    expect(await asked("is everyone done with the environmental analysis?")).toContain(
      "No, 2 of 3 are not done yet",
    );
  });

  it("is told where several read, since the board stands there", async () => {
    const { sent } = await app.post(aMention("är alla klara med omvärldsanalysen?", from(administrator)));
    expect(wordsOf(sent)).toContain("Nej, 2 av 3 är inte klara än");
    const { sent: unasked } = await app.post(aMessage("är alla klara?", { ...inChannel, ...from(stranger) }));
    expect(unasked).toEqual([]);
  });

  it("is told when a button asks", async () => {
    const question = "vilka har inte klarmarkerat omvärldsanalysen?";
    const press = { verb: "ask", submitId: "press-1", lang: "sv", question };
    const { sent } = await app.post(aPress(press, from(stranger)));
    expect(wordsOf(sent)).toContain("2 av 3 har inte klarmarkerat än");
  });

  it("shows names as they were written", async () => {
    const words = await asked("hur många är klara?");
    expect(words).toContain("${title}");
    expect(words).toContain("\\\\*\\\\*");
  });
});

describe("what the calendar knows", () => {
  it.each([
    ["när ska rapporterna om omvärldsanalys lämnas in?", "18 november 2022"],
    ["stoppdatum för omvärldsanalysen?", "18 november 2022"],
  ])("%s is answered from it, with reports and without", async (question, day) => {
    expect(await asked(question)).toContain(day);
    await given();
    expect(await asked(question)).toContain(day);
  });

  it("a question that could be about a report is the calendar's where none is meant", async () => {
    await given();
    expect(await asked("är budgeten klar?")).not.toContain("klarmarkerat");
    expect(await asked("är alla klara?")).toContain("rapporter");
  });

  it("is asked where there are no reports", async () => {
    expect(await asked("är alla klara?")).not.toContain("rapporter");
    expect(await asked("vilka har inte klarmarkerat?")).toContain("Det finns inga rapporter än");
  });
});

describe("the weekly digest", () => {
  it("shows the boards where several read, and what is theirs to do to persons", async () => {
    await given();
    const { sent } = await app.post(aMention("veckobrev", from(administrator)));
    const shared = wordsOf(sent);
    expect(shared).toContain("1 av 3 klara. Kvar: Barn- och utbildningsförvaltningen");
    expect(shared).toContain("0 av 2 klara. Kvar: HR och IT");
    const own = await asked("veckobrev", itResponsible);
    expect(own).toContain("Rapporter som väntar på dig");
    expect(own).toContain("Kvar för dig: IT");
    expect(own).not.toContain("HR");
    expect(await asked("veckobrev", stranger)).not.toContain("Rapporter");
  });

  it("says nothing of reports where there are none", async () => {
    const { sent } = await app.post(aMention("veckobrev", from(administrator)));
    expect(wordsOf(sent)).not.toContain("Rapporter");
  });
});
