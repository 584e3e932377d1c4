import { administerAnswer, notAdministratorAnswer } from "../../src/cards/mark/administer-card.ts";
import { behalfAnswer, manyAnswer, unlockAnswer } from "../../src/cards/mark/administer-forms.ts";
import type { AdministerShown, TypedForm } from "../../src/cards/mark/administer-shown.ts";
import type { MarkAnswer } from "../../src/cards/mark/mark-message.ts";
import type {
  MarkRefusalShown,
  MineShown,
  MyListShown,
  ReceiptShown,
} from "../../src/cards/mark/mark-shown.ts";
import { myListAnswer } from "../../src/cards/mark/my-list-card.ts";
import { notFoundAnswer } from "../../src/cards/mark/not-found-card.ts";
import { receiptAnswer } from "../../src/cards/mark/receipt-card.ts";
import { refusalAnswer } from "../../src/cards/mark/refusal-card.ts";
import type { Lang } from "../../src/domain/lang.ts";
import { lockedState, unlockedState } from "../../src/domain/report/lock-report.ts";
import type { Report } from "../../src/domain/report/report.ts";
import type { PlaceStanding } from "../../src/domain/report/standing.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { texts } from "../../src/text/texts.ts";
import type { CardCase } from "./card-case.ts";
import {
  administrator,
  committeeChair,
  departmentHead,
  deputy,
  itResponsible,
  itSubstitute,
} from "./organisation.ts";
import { personRef } from "./proposals.ts";
import { aMark, AUTUMN, aPlace, aPlan, aReport, social } from "./reports.ts";

const moved = { submitId: "press-1", movedTo: AUTUMN };
const HOSTILE = "**Fest** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE}} =cmd| 1. # _x_";
const AFTER = "2022-11-21";

const told =
  (make: (lang: Lang) => MarkAnswer): CardCase =>
  (lang) =>
    make(lang).message.card(moved);

const once = aReport();
const monthly = aReport({
  plan: aPlan({
    id: "manadsuppfoljning",
    name: "Månadsuppföljning",
    places: [aPlace("it", "unit"), aPlace("hr", "unit")],
    sections: [
      { id: "ekonomi", name: "Ekonomi" },
      { id: "mal", name: "Mål" },
      { id: "personal", name: "Personal" },
    ],
    schedule: { kind: "monthly", workingDay: 7 },
  }),
  period: { id: "2022-10", start: "2022-10-01", end: "2022-10-31" },
  stoppdatum: "2022-11-09",
});
const approved = aReport({
  plan: aPlan({
    id: "mal",
    name: "Rapport per mål",
    act: "approve",
    places: [aPlace("socialnamnden", "committee")],
  }),
});
const hostile = aReport({ plan: aPlan({ name: HOSTILE }) });

const receipt = (fields: Partial<ReceiptShown> = {}): CardCase => {
  const shown: ReceiptShown = {
    ...{ kind: "marked", report: once, place: social, placeName: "Socialförvaltningen", done: 2, total: 3 },
    ...{ change: aMark(), reader: departmentHead, today: AUTUMN },
    ...fields,
  };
  return told((lang) => receiptAnswer(shown, lang));
};

const receiptCards: Record<string, CardCase> = {
  "proposals.mark-receipt": receipt(),
  "proposals.mark-receipt-late": receipt({
    change: aMark({ at: instantInStockholm(AFTER, "09:05"), late: true }),
    today: AFTER,
  }),
  "proposals.mark-receipt-all-done": receipt({ done: 3 }),
  "proposals.mark-receipt-approved": receipt({
    ...{ report: approved, place: aPlace("socialnamnden", "committee"), placeName: "Socialnämnden" },
    ...{ change: aMark({ by: personRef(committeeChair) }), reader: committeeChair, done: 1, total: 4 },
  }),
  "proposals.mark-receipt-approved-late": receipt({
    ...{ report: approved, place: aPlace("socialnamnden", "committee"), placeName: "Socialnämnden" },
    ...{ change: aMark({ late: true }), reader: departmentHead, done: 4, total: 4, today: AFTER },
  }),
  "proposals.mark-receipt-section": receipt({
    ...{ report: monthly, place: aPlace("it", "unit"), placeName: "IT" },
    section: { id: "mal", name: "Mål" },
  }),
  "proposals.mark-receipt-already": receipt({
    kind: "already",
    reader: deputy,
    change: aMark({ comment: "Siffrorna för oktober är preliminära." }),
  }),
  "proposals.mark-receipt-commented": receipt({
    kind: "commented",
    change: aMark({ comment: "Siffrorna för oktober är preliminära." }),
  }),
  "proposals.mark-receipt-comment-removed": receipt({ kind: "commented" }),
  "proposals.mark-receipt-long-comment": receipt({
    kind: "commented",
    wrong: { typed: `${HOSTILE} ${"mycket ".repeat(200)}`, text: "Kommentaren är för lång." },
  }),
  "proposals.mark-receipt-undone": receipt({ kind: "undone", done: 1, change: aMark({ kind: "undone" }) }),
  "proposals.mark-receipt-undone-section": receipt({
    ...{ kind: "undone", report: monthly, place: aPlace("it", "unit"), placeName: "IT" },
    ...{ section: { id: "mal", name: "Mål" }, change: aMark({ kind: "undone" }) },
  }),
  "proposals.mark-receipt-not-done": receipt({ kind: "notDone", change: undefined, done: 0 }),
  "proposals.mark-receipt-behalf": receipt({
    ...{ report: approved, place: aPlace("socialnamnden", "committee"), placeName: "Socialnämnden" },
    ...{ done: 1, total: 4, reader: administrator, byAdministrator: true },
    change: aMark({
      ...{ by: personRef(administrator), from: "administrator" },
      onBehalfOf: { name: "Berit Lund", ground: "Beslut i nämnden 8 november, § 143" },
    }),
  }),
  "proposals.mark-receipt-hostile": receipt({
    report: hostile,
    placeName: HOSTILE,
    reader: deputy,
    change: aMark({ comment: HOSTILE, reason: HOSTILE, by: { ...personRef(departmentHead), name: HOSTILE } }),
  }),
};

const standingOf = (fields: Partial<PlaceStanding> = {}): PlaceStanding => ({
  ...{ place: social, name: "Socialförvaltningen" },
  ...{ responsible: [personRef(departmentHead)], substitutes: [personRef(deputy)] },
  ...{ doneSections: [], missingSections: [] },
  ...fields,
});
const doneBy = { by: personRef(departmentHead), at: aMark().at, late: false };
const mine = (report: Report, fields: Partial<PlaceStanding> = {}): MineShown => ({
  report,
  isLocked: false,
  standing: standingOf(fields),
});
const it = { place: aPlace("it", "unit"), name: "IT" };
const hr = { place: aPlace("hr", "unit"), name: "HR" };
const left = ["ekonomi", "mal", "personal"];

const list = (fields: Partial<MyListShown> = {}): CardCase => {
  const shown = { mine: [], hasPlaces: true, today: AUTUMN, shown: 0, ...fields };
  return told((lang) => myListAnswer(shown, lang));
};

const listCards: Record<string, CardCase> = {
  "proposals.mark-list": list({
    mine: [mine(monthly, { ...it, missingSections: left }), mine(once), mine(approved)],
  }),
  "proposals.mark-list-one": list({ mine: [mine(once)] }),
  "proposals.mark-list-none": list(),
  "proposals.mark-list-no-place": list({ hasPlaces: false }),
  "proposals.mark-list-late": list({ mine: [mine(once)], today: AFTER }),
  "proposals.mark-list-paged": list({
    mine: Array.from({ length: 20 }, (_, at) =>
      mine(once, { place: aPlace(`enhet-${at}`, "unit"), name: `Enhet ${at}` }),
    ),
  }),
  "proposals.mark-list-last-page": list({
    mine: Array.from({ length: 20 }, (_, at) =>
      mine(once, { place: aPlace(`enhet-${at}`, "unit"), name: `Enhet ${at}` }),
    ),
    shown: 15,
  }),
  "proposals.mark-list-undo": list({ mine: [mine(once, { done: doneBy })], isUndoing: true }),
  "proposals.mark-list-undo-none": list({ isUndoing: true }),
  "proposals.mark-choose": list({ of: once, mine: [mine(once), mine(once, { ...hr, done: doneBy })] }),
  "proposals.mark-choose-sections": list({
    of: monthly,
    mine: [mine(monthly, { ...it, doneSections: ["ekonomi"], missingSections: ["mal", "personal"] })],
  }),
  "proposals.mark-choose-last-section": list({
    of: monthly,
    mine: [mine(monthly, { ...it, doneSections: ["ekonomi", "mal"], missingSections: ["personal"] })],
  }),
  "proposals.mark-choose-approval": list({ of: approved, mine: [mine(approved), mine(approved, hr)] }),
  "proposals.mark-choose-done": list({ of: once, mine: [mine(once, { done: { ...doneBy, late: true } })] }),
  "proposals.mark-list-hostile": list({ mine: [mine(hostile, { name: HOSTILE })] }),
};

const refused = (refusal: MarkRefusalShown): CardCase => told((lang) => refusalAnswer(refusal, AUTUMN, lang));
const it2 = { kind: "notYours", report: monthly, placeName: "IT" } as const;

const refusalCards: Record<string, CardCase> = {
  "proposals.mark-not-yours": refused({
    ...it2,
    responsible: [personRef(itResponsible), personRef(itSubstitute)],
  }),
  "proposals.mark-nobody": refused({ ...it2, responsible: [] }),
  "proposals.mark-none-of-yours": refused({ kind: "noneOfYours", report: once }),
  "proposals.mark-locked": refused({
    ...{ kind: "locked", report: once, by: personRef(administrator) },
    at: instantInStockholm(AUTUMN, "08:30"),
  }),
  "proposals.mark-unknown-report": refused({ kind: "unknownReport" }),
  "proposals.mark-unknown-place": refused({ kind: "unknownPlace" }),
  "proposals.mark-unknown-section": refused({ kind: "unknownSection" }),
  "proposals.mark-conflict": refused({ kind: "conflict" }),
  "proposals.mark-not-in": told((lang) =>
    notFoundAnswer({ kind: "notIn", report: once, placeName: "IT" }, lang),
  ),
  "proposals.mark-not-in-any": told((lang) =>
    notFoundAnswer({ kind: "notIn", report: undefined, placeName: "IT" }, lang),
  ),
  "proposals.mark-not-found": told((lang) => notFoundAnswer({ kind: "unknown", said: HOSTILE }, lang)),
};

const change = { by: personRef(administrator), at: instantInStockholm(AUTUMN, "08:30") };
const locked = lockedState(once.id, undefined, change);
const administered = (fields: Partial<AdministerShown> = {}, places = [standingOf(), standingOf(it)]) => {
  const state = fields.state;
  const isLocked = state?.lock !== undefined;
  const done = places.filter((place) => place.done !== undefined).length;
  const standing = { report: once, isLocked, places, done, total: places.length };
  return { standing, state, today: AUTUMN, shown: 0, ...fields } satisfies AdministerShown;
};
const many = Array.from({ length: 50 }, (_, at) =>
  standingOf({ place: aPlace(`enhet-${at}`, "unit"), name: `Enhet ${at}` }),
);
const wrongForm =
  (
    make: (shown: AdministerShown, lang: Lang, typed: TypedForm) => MarkAnswer,
    typed: (lang: Lang) => TypedForm,
  ) =>
  (shown: AdministerShown): CardCase =>
    told((lang) => make(shown, lang, typed(lang)));

const administerCards: Record<string, CardCase> = {
  "proposals.administer": told((lang) => administerAnswer(administered(), lang)),
  "proposals.administer-many-left": told((lang) => administerAnswer(administered({}, many), lang)),
  "proposals.administer-all-done": told((lang) =>
    administerAnswer(administered({}, [standingOf({ done: doneBy })]), lang),
  ),
  "proposals.administer-locked": told((lang) =>
    administerAnswer(
      administered({ state: locked, note: texts[lang].mark.administer.done.locked("Omvärldsanalys") }),
      lang,
    ),
  ),
  "proposals.administer-unlocked": told((lang) =>
    administerAnswer(
      administered({ state: unlockedState(locked, { ...change, reason: "En siffra behöver rättas" }) }),
      lang,
    ),
  ),
  "proposals.administer-many": told((lang) => manyAnswer(administered(), lang)),
  "proposals.administer-many-paged": told((lang) => manyAnswer(administered({}, many), lang)),
  "proposals.administer-many-none": told((lang) =>
    manyAnswer(administered({}, [standingOf({ done: doneBy })]), lang),
  ),
  "proposals.administer-many-wrong": wrongForm(manyAnswer, (lang) => ({
    values: { chosen: "unit:it", reason: "" },
    wrong: { reason: texts[lang].mark.administer.wrong.reason },
  }))(administered()),
  "proposals.administer-behalf": told((lang) => behalfAnswer(administered(), lang)),
  "proposals.administer-behalf-wrong": wrongForm(behalfAnswer, (lang) => ({
    values: { place: "unit:it", name: HOSTILE, ground: "" },
    wrong: { ground: texts[lang].mark.administer.wrong.ground },
  }))(administered()),
  "proposals.administer-unlock": told((lang) => unlockAnswer(administered({ state: locked }), lang)),
  "proposals.administer-unlock-wrong": wrongForm(unlockAnswer, (lang) => ({
    values: { reason: "" },
    wrong: { reason: texts[lang].mark.administer.wrong.unlockReason },
  }))(administered({ state: locked })),
  "proposals.administer-not-allowed": told(notAdministratorAnswer),
};

/** The cards of klarmarkering. */
export const markCases: Readonly<Record<string, CardCase>> = {
  ...receiptCards,
  ...listCards,
  ...refusalCards,
  ...administerCards,
};
