import {
  noReportAnswerMessage,
  reportAnswerMessage,
} from "../../src/cards/report-question/report-answer-card.ts";
import type { CardContext } from "../../src/cards/cards.ts";
import type { ReportAsk } from "../../src/domain/report-question/report-wish.ts";
import type { PlaceStanding, ReportStanding } from "../../src/domain/report/standing.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { aPlaceStanding, aStanding } from "./board-cases.ts";
import type { CardCase } from "./card-case.ts";
import { itResponsible } from "./organisation.ts";
import { personRef } from "./proposals.ts";
import { aPlan, aReport, AUTUMN } from "./reports.ts";

const HOSTILE = "**Möte** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}} # 1. 🙂";
const inChat: CardContext = { submitId: "press-1" };
const inChannel: CardContext = { submitId: "press-1", isShared: true };

const IT_DONE: NonNullable<PlaceStanding["done"]> = {
  by: personRef(itResponsible),
  at: instantInStockholm("2022-11-04", "14:05"),
  late: false,
};
const it = aPlaceStanding({ done: IT_DONE });
const hr = aPlaceStanding({ name: "HR" });
const economy = aPlaceStanding({ name: "Ekonomi" });
const analysis = aStanding([economy, hr, it]);
const complete = aStanding([it]);
const goals = aStanding([aPlaceStanding({ name: "Mål 2" })], {
  report: aReport({ plan: aPlan({ id: "mal", name: "Rapport per mål", act: "approve" }) }),
});
const hostile = aStanding(
  Array.from({ length: 30 }, (_, at) => aPlaceStanding({ name: `${at + 1} ${HOSTILE}` })),
  { report: aReport({ plan: aPlan({ name: HOSTILE }) }), isLocked: true },
);

/** The answer about all places of reports, or about some of one. */
function answer(
  asks: ReportAsk,
  standings: readonly ReportStanding[],
  {
    places,
    where = inChat,
  }: { readonly places?: readonly PlaceStanding[]; readonly where?: CardContext } = {},
): CardCase {
  const reports = standings.map((standing) => ({ standing, places: places ?? standing.places }));
  return (lang) => reportAnswerMessage({ asks, reports, today: AUTUMN }, lang).card(where);
}

function refused(why: Parameters<typeof noReportAnswerMessage>[0]): CardCase {
  return (lang) => noReportAnswerMessage(why, AUTUMN, lang).card(inChat);
}

/** Answers about who has reported, in every state that a person can meet. */
export const reportQuestionCases: Record<string, CardCase> = {
  "message.report-missing": answer("missing", [analysis]),
  "message.report-missing-in-channel": answer("missing", [analysis], { where: inChannel }),
  "message.report-none-missing": answer("missing", [complete]),
  "message.report-all": answer("all", [complete]),
  "message.report-count": answer("count", [goals]),
  "message.report-done": answer("done", [analysis]),
  "message.report-has": answer("has", [analysis], { places: [it] }),
  "message.report-has-late": answer("has", [analysis], {
    places: [aPlaceStanding({ done: { ...IT_DONE, late: true, onBehalfOf: "Ulla Ordförande" } })],
  }),
  "message.report-has-not": answer("has", [analysis], {
    places: [{ ...hr, doneSections: ["text"], missingSections: ["siffror", "bild"] }],
  }),
  "message.report-has-some": answer("has", [analysis], { places: [hr, it] }),
  "message.report-several": answer("missing", [analysis, goals, complete]),
  "message.report-hostile": answer("missing", [hostile]),
  "message.report-no-places": answer("count", [aStanding([])]),
  "message.report-not-begun": refused({ kind: "notBegun", report: aReport(), opens: "2022-11-14" }),
  "message.report-none-open": refused({ kind: "noneOpen", next: { report: aReport(), opens: "2022-11-14" } }),
  "message.report-none-open-for": refused({
    kind: "noneOpen",
    place: "Socialnämnden",
    next: { report: aReport(), opens: "2022-11-14" },
  }),
  "message.report-none-planned": refused({ kind: "noneOpen" }),
  "message.report-none": refused({ kind: "noReports" }),
  "message.report-not-in": refused({ kind: "notIn", report: aReport(), place: "IT" }),
  "message.report-in-none": refused({ kind: "notIn", report: undefined, place: "IT" }),
  "message.report-nothing-own": refused({ kind: "nothingOwn" }),
  "message.report-unknown": refused({ kind: "unknown", said: HOSTILE, reports: [aReport()] }),
};
