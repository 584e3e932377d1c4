import { beforeEach, describe, expect, it } from "vitest";
import {
  noReportAnswerMessage,
  reportAnswerMessage,
} from "../../../src/cards/report-question/report-answer-card.ts";
import type { Organisation } from "../../../src/domain/organisation/organisation.ts";
import { readReportWish } from "../../../src/domain/report-question/read-report-wish.ts";
import type { ReportPlan } from "../../../src/domain/report/report-plan.ts";
import type { Klarmarkering } from "../../../src/domain/report/report.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { answerReportQuestion } from "../../../src/usecases/report-questions/answer-report-question.ts";
import { memoryKlarmarkeringar, memoryReportPlans } from "../../support/memory-reports.ts";
import { anOrganisation, departmentHead, itResponsible, stranger } from "../../support/organisation.ts";
import { personRef } from "../../support/proposals.ts";
import { aKlarmarkering, aMark, aPlace, aPlan, AUTUMN, social } from "../../support/reports.ts";

const analysis = aPlan({ name: "Omvärldsanalys 2024" });
const monthly = aPlan({
  id: "manad",
  name: "Månadsuppföljning",
  places: [aPlace("it", "unit"), aPlace("hr", "unit")],
  schedule: { kind: "monthly", workingDay: 8 },
  startsOn: "2022-01-01",
});
const perGoal = aPlan({
  id: "per-mal",
  name: "Rapport per mål",
  act: "approve",
  places: [aPlace("mal-1", "unit"), aPlace("mal-2", "unit")],
  schedule: { kind: "once", stoppdatum: { kind: "day", day: "2023-01-15" } },
});
const OCTOBER = "manad.2022-10";

let plans: ReturnType<typeof memoryReportPlans>;
let klarmarkeringar: ReturnType<typeof memoryKlarmarkeringar>;
let today: string;
let organisation: Organisation;

beforeEach(() => {
  plans = memoryReportPlans();
  klarmarkeringar = memoryKlarmarkeringar();
  today = AUTUMN;
  organisation = anOrganisation();
});

async function given(some: readonly ReportPlan[], ...marks: readonly Klarmarkering[]): Promise<void> {
  for (const plan of some) await plans.save(plan, undefined);
  for (const mark of marks) await klarmarkeringar.save(mark, undefined);
}

const itIsDone: Klarmarkering = {
  reportId: OCTOBER,
  place: aPlace("it", "unit"),
  changes: [aMark({ by: personRef(itResponsible), at: instantInStockholm("2022-11-07", "09:30") })],
};

/** What somebody is told who asks; "" where it is left to the calendar. */
async function told(text: string, aadObjectId: string | undefined = stranger.aadObjectId): Promise<string> {
  const wish = readReportWish(text);
  if (wish?.kind !== "question") return `no question: ${wish?.kind ?? ""}`;
  const deps = {
    reportPlans: plans,
    klarmarkeringar,
    organisation: { read: () => Promise.resolve(organisation) },
    calendars: { active: () => Promise.resolve([]) },
    clock: { today: () => today },
  };
  const outcome = await answerReportQuestion(deps, wish.question, aadObjectId);
  if (outcome.kind === "notOurs") return "";
  const message =
    outcome.kind === "answered"
      ? reportAnswerMessage(outcome, wish.lang)
      : noReportAnswerMessage(outcome, today, wish.lang);
  return message.plain;
}

describe("one report that is open", () => {
  beforeEach(() => given([analysis], aKlarmarkering()));

  it.each([
    [
      "vilka har inte klarmarkerat?",
      "2 av 3 har inte klarmarkerat än.\nOmvärldsanalys 2024, stoppdatum fredag 18 november, om 11 dagar.\nKvar: Barn- och utbildningsförvaltningen och Kommunledningsförvaltningen.",
    ],
    [
      "är alla klara?",
      "Nej, 2 av 3 är inte klara än.\nOmvärldsanalys 2024, stoppdatum fredag 18 november, om 11 dagar.\nKvar: Barn- och utbildningsförvaltningen och Kommunledningsförvaltningen.",
    ],
    [
      "hur många är klara?",
      "1 av 3 är klar.\nOmvärldsanalys 2024, stoppdatum fredag 18 november, om 11 dagar.\nKvar: Barn- och utbildningsförvaltningen och Kommunledningsförvaltningen.",
    ],
    [
      "vilka har klarmarkerat omvärldsanalysen?",
      "1 av 3 är klar.\nOmvärldsanalys 2024, stoppdatum fredag 18 november, om 11 dagar.\nSocialförvaltningen: Doris Head, onsdag 9 november kl. 14.05",
    ],
    [
      "har socialförvaltningen rapporterat?",
      "Ja, det är klarmarkerat för Socialförvaltningen.\nDoris Head, onsdag 9 november kl. 14.05.\nOmvärldsanalys 2024, stoppdatum fredag 18 november, om 11 dagar.",
    ],
    [
      "är kommunledningsförvaltningen klar?",
      "Nej, det är inte klarmarkerat för Kommunledningsförvaltningen än.\nOmvärldsanalys 2024, stoppdatum fredag 18 november, om 11 dagar.",
    ],
    ["är budgeten klar?", ""],
    ["är IT klar?", ""],
    ["har IT klarmarkerat?", "IT är inte med i någon rapport. Inget väntas därifrån."],
    ["har IT klarmarkerat omvärldsanalysen?", "IT är inte med i Omvärldsanalys 2024. Inget väntas därifrån."],
    [
      "har rymdnämnden rapporterat?",
      "Jag hittar ingen rapport eller enhet som heter ”rymdnämnden”. De här rapporterna finns: Omvärldsanalys 2024.",
    ],
    [
      "who has not reported?",
      "2 of 3 are not marked as done yet.\nOmvärldsanalys 2024, stoppdatum Friday 18 November, in 11 days.\nLeft: Barn- och utbildningsförvaltningen and Kommunledningsförvaltningen.",
    ],
  ])("%s", async (question, expected) => {
    expect(await told(question)).toBe(expected);
  });

  it("is answered to somebody who asks for their own", async () => {
    expect(await told("har vi rapporterat?", departmentHead.aadObjectId)).toContain(
      "Ja, det är klarmarkerat för Socialförvaltningen.",
    );
    expect(await told("har vi rapporterat?")).toContain("Du är inte ansvarig för något");
    expect(await told("har vi rapporterat?", "")).toContain("Du är inte ansvarig för något");
  });

  it("never tells a comment", async () => {
    await klarmarkeringar.save(
      {
        reportId: "omvarldsanalys.once",
        place: aPlace("kommunledningsforvaltningen"),
        changes: [aMark({ comment: "Siffrorna saknas" })],
      },
      undefined,
    );
    expect(await told("vilka har klarmarkerat?")).not.toContain("Siffrorna");
  });
});

describe("a report that has no klarmarkeringar, or all", () => {
  it("says that nobody has", async () => {
    await given([analysis]);
    expect(await told("hur många har klarmarkerat?")).toContain("Ingen av 3 är klar än.");
    expect(await told("vilka har klarmarkerat?")).toContain("Ingen av 3 är klar än.");
  });

  it("says that nothing is missing", async () => {
    await given(
      [
        { ...analysis, places: [social] },
        { ...monthly, places: [aPlace("it", "unit")] },
      ],
      itIsDone,
    );
    expect(await told("vilka saknas i månadsuppföljningen?")).toContain("Det är klarmarkerat.");
    expect(await told("har alla klarmarkerat månadsuppföljningen?")).toContain("Ja, det är klarmarkerat.");
  });

  it("undone is not done", async () => {
    await given([analysis], aKlarmarkering({ changes: [aMark(), aMark({ kind: "undone" })] }));
    expect(await told("har socialförvaltningen klarmarkerat?")).toContain("Nej, det är inte klarmarkerat");
  });

  it("late, locked, on behalf of somebody and in sections is said", async () => {
    const sections = [
      { id: "text", name: "Text" },
      { id: "siffror", name: "Siffror" },
    ];
    const behalf = aMark({ late: true, onBehalfOf: { name: "Ulla Ordförande", ground: "Mejl" } });
    await given([{ ...perGoal, sections }], {
      reportId: "per-mal.once",
      place: aPlace("mal-1", "unit"),
      sectionId: "text",
      changes: [behalf],
    });
    today = "2023-01-16";
    expect(await told("är rapporten godkänd för mål 1?")).toBe(
      "Nej, det är inte godkänt för Mål 1 än.\nRapport per mål, stoppdatum söndag 15 januari, i går.\nKvar: Siffror.",
    );
    await klarmarkeringar.save(
      { reportId: "per-mal.once", place: aPlace("mal-1", "unit"), sectionId: "siffror", changes: [behalf] },
      undefined,
    );
    const by = personRef(departmentHead);
    await klarmarkeringar.saveState(
      {
        reportId: "per-mal.once",
        revision: 1,
        lock: { by, at: 0 },
        history: [{ kind: "locked", by, at: 0 }],
      },
      undefined,
    );
    expect(await told("är mål 1 godkänt?")).toBe(
      "Ja, det är godkänt för Mål 1.\nUlla Ordförande (antecknat av Doris Head), onsdag 9 november 2022 kl. 14.05, sent.\nRapport per mål, stoppdatum söndag 15 januari, i går.\nRapporten är låst.",
    );
  });
});

describe("several reports", () => {
  beforeEach(() => given([analysis, monthly, perGoal], aKlarmarkering(), itIsDone));

  it("are told each in a row, those that are open alone", async () => {
    expect(await told("vilka har inte rapporterat?")).toBe(
      "Det saknas något i 2 av 2 rapporter.\nMånadsuppföljning oktober 2022: 1 av 2 klara. Kvar: HR\nOmvärldsanalys 2024: 1 av 3 klara. Kvar: Barn- och utbildningsförvaltningen och Kommunledningsförvaltningen",
    );
    expect(await told("är alla klara?")).toContain("Nej, det saknas något i 2 av 2 rapporter.");
  });

  it("a place is looked for in those that ask it", async () => {
    expect(await told("är IT klar?")).toBe(
      "Ja, det är klarmarkerat för IT.\nInes Responsible, måndag 7 november kl. 09.30.\nMånadsuppföljning oktober 2022, stoppdatum fredag 11 november, om 4 dagar.",
    );
    expect(await told("har Hanna rapporterat?")).toContain("Nej, det är inte klarmarkerat för HR än.");
  });

  it("one that has not opened says when it does", async () => {
    expect(await told("är rapporten per mål klar?")).toBe(
      "Rapport per mål har inte öppnat än. Rapporten öppnar måndag 19 december. Stoppdatum är söndag 15 januari 2023.",
    );
  });

  it("an earlier period is its own", async () => {
    expect(await told("har IT klarmarkerat månadsuppföljningen för september?")).toContain(
      "Nej, det är inte klarmarkerat för IT än.\nMånadsuppföljning september 2022",
    );
  });

  it("are all told when a name could be several, and the place that is named in each", async () => {
    const other = { ...analysis, id: "omv-25", name: "Omvärldsanalys 2025" };
    await plans.save(other, undefined);
    expect(await told("vilka saknas i omvärldsanalysen?")).toContain("Det saknas något i 2 av 2 rapporter.");
    expect(await told("har socialförvaltningen klarmarkerat omvärldsanalysen?")).toBe(
      "Det är klarmarkerat i 1 av 2.\nSocialförvaltningen, Omvärldsanalys 2024: Doris Head, onsdag 9 november kl. 14.05\nSocialförvaltningen, Omvärldsanalys 2025: inte klart",
    );
    expect(await told("har IT klarmarkerat omvärldsanalysen?")).toContain("IT är inte med i");
  });

  it("several places at once are told each in a row", async () => {
    expect(await told("har IT och HR rapporterat?")).toBe(
      "Det är klarmarkerat i 1 av 2.\nMånadsuppföljning oktober 2022, stoppdatum fredag 11 november, om 4 dagar.\nHR: inte klart\nIT: Ines Responsible, måndag 7 november kl. 09.30",
    );
  });

  it("one that passed long ago is told of when it is named, and not else", async () => {
    today = "2022-12-27";
    expect(await told("är alla klara?")).not.toContain("Omvärldsanalys");
    expect(await told("är alla klara med omvärldsanalysen?")).toContain("Nej, 2 av 3 är inte klara än.");
  });
});

describe("when nothing is open", () => {
  it("the next one is told, and what may be the calendar's is left to it", async () => {
    await given([perGoal]);
    expect(await told("vilka har inte klarmarkerat?")).toBe(
      "Ingen rapport är öppen just nu. Nästa är Rapport per mål, som öppnar måndag 19 december.",
    );
    expect(await told("är alla klara?")).toBe("");
  });

  it("nothing is said of reports where there are none", async () => {
    expect(await told("vilka har inte klarmarkerat?")).toContain("Det finns inga rapporter än.");
    expect(await told("hur många är klara?")).toBe("");
  });
});
