import { askMessage, type AskShown } from "../../src/cards/unit-comment/ask-card.ts";
import {
  commentRefusal,
  type CommentRefusalShown,
} from "../../src/cards/unit-comment/comment-refusal-card.ts";
import { commentFormMessage, type CommentFormShown } from "../../src/cards/unit-comment/form-card.ts";
import { myCommentsMessage, type MyCommentsShown } from "../../src/cards/unit-comment/mine-card.ts";
import { commentReceipt, type CommentReceiptShown } from "../../src/cards/unit-comment/receipt-card.ts";
import { myListAnswer } from "../../src/cards/mark/my-list-card.ts";
import { nudgeMessage } from "../../src/cards/nudge/nudge-card.ts";
import type { PersonalMessage } from "../../src/cards/personal-message.ts";
import type { AskedUnit } from "../../src/domain/follow-up/asked-units.ts";
import { missingUnits } from "../../src/domain/follow-up/asked-units.ts";
import type { MonthSummary, UnitSummary } from "../../src/domain/follow-up/month-summary.ts";
import type { UnitComment } from "../../src/domain/follow-up/unit-comment.ts";
import type { Lang } from "../../src/domain/lang.ts";
import { idOfName } from "../../src/domain/organisation/names.ts";
import type { Report } from "../../src/domain/report/report.ts";
import type { PlaceStanding } from "../../src/domain/report/standing.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import type { CardCase } from "./card-case.ts";
import { aComment, anArea, KLS, november, novemberSummary } from "./follow-ups.ts";
import { hrResponsible, itResponsible, itSubstitute } from "./organisation.ts";
import { personRef } from "./proposals.ts";
import { aPlace, aPlan, aReport } from "./reports.ts";

const TODAY = "2025-11-25";
const HOSTILE = "**Fest** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE}} =cmd| 1. # _x_";
const context = { submitId: "press-1" };
const moved = { ...context, movedTo: TODAY };

const told =
  (
    make: (lang: Lang) => PersonalMessage,
    where: { submitId: string; movedTo?: string } = context,
  ): CardCase =>
  (lang) =>
    make(lang).card(where);

const area = anArea();
const withOperations = anArea({ comments: { ...area.comments, operations: true } });
const plain = novemberSummary();
const asking = novemberSummary([], [], withOperations);

function unitOf(name: string, summary: MonthSummary = plain): UnitSummary {
  const unit = summary.rows.find((row) => row.name === name);
  if (unit === undefined) throw new Error(`The table has no ${name}.`);
  return unit;
}

const asked = (summary: MonthSummary, ...names: readonly string[]): readonly AskedUnit[] =>
  missingUnits(summary)
    .filter(({ unit }) => names.includes(unit.name))
    .map((each) => ({ ...each, isSubstitute: false }));

const ask = (own: Partial<AskShown> & Pick<AskShown, "units">, at = context): CardCase =>
  told(
    (lang) =>
      askMessage({ summary: plain, isCorrected: false, by: "2025-11-27", today: TODAY, ...own }, lang),
    at,
  );

function form(name: string, own: Partial<CommentFormShown> = {}, at = context): CardCase {
  const summary = own.summary ?? plain;
  return told(
    (lang) =>
      commentFormMessage(
        {
          area,
          summary,
          unit: unitOf(name, summary),
          reader: personRef(itResponsible),
          today: TODAY,
          ...own,
        },
        lang,
      ),
    at,
  );
}

const said: UnitComment = aComment("IT", {
  by: personRef(itSubstitute),
  at: instantInStockholm("2025-11-25", "10:30"),
  revision: 2,
});
const commented = novemberSummary([said]);

const receipt = (own: Partial<CommentReceiptShown> = {}): CardCase =>
  told((lang) =>
    commentReceipt(
      {
        area,
        summary: commented,
        unit: unitOf("IT", commented),
        comment: said,
        isAnothers: false,
        others: [],
        reader: personRef(itSubstitute),
        today: TODAY,
        ...own,
      },
      lang,
    ),
  );

const refusal = (shown: CommentRefusalShown): CardCase => told((lang) => commentRefusal(shown, lang));
const mine = (shown: Partial<MyCommentsShown>): CardCase =>
  told((lang) => myCommentsMessage({ months: [], shown: 0, ...shown }, lang));

const TYPED = { cause: "price", text: "", action: HOSTILE.repeat(10), effect: "", operations: "" };

/** As long as anything can be, in signs that weigh most. */
const heavy: UnitComment = aComment("IT", {
  deviation: { cause: "other", text: HOSTILE.repeat(13), action: HOSTILE.repeat(6), effect: "goals" },
  operations: HOSTILE.repeat(13),
  by: { aadObjectId: "x", name: HOSTILE },
});

const reportOf = (part: "deviation" | "operations", name: string): Report =>
  aReport({
    plan: aPlan({
      id: `fu-${KLS}-2025-11-${part === "deviation" ? "d" : "o"}`,
      name,
      places: [aPlace("it", "unit"), aPlace("hr", "unit")],
      schedule: { kind: "once", stoppdatum: { kind: "day", day: "2025-11-27" } },
      startsOn: "2025-11-24",
      about: { kind: "followUp", areaId: KLS, month: "2025-11", part },
      created: { by: { aadObjectId: "", name: "Styrkedjan" }, at: november().importedAt },
    }),
    stoppdatum: "2025-11-27",
  });
const deviations = reportOf(
  "deviation",
  "Kommentarer till uppföljningen november 2025, Kommunledningsstaben",
);
const operations = reportOf("operations", "Verksamhetsuppföljning november 2025, Kommunledningsstaben");
const standing = (id: string, name: string, own: Partial<PlaceStanding> = {}): PlaceStanding => ({
  place: aPlace(id, "unit"),
  name,
  responsible: [personRef(itResponsible)],
  substitutes: [],
  doneSections: [],
  missingSections: [],
  ...own,
});
const it_ = { standing: standing("it", "IT"), isSubstitute: false, isLocked: false };
const nudge = (...reports: readonly Report[]): CardCase =>
  told((lang) =>
    nudgeMessage(
      {
        missing: reports.map((report) => ({ report, ...it_ })),
        today: "2025-11-26",
        now: instantInStockholm("2025-11-26", "08:00"),
      },
      lang,
    ),
  );

/** The comments of units: what is asked, the form, what was saved, and why nothing is. */
export const unitCommentCases: Readonly<Record<string, CardCase>> = {
  "proposals.comments-asked": ask({ units: asked(plain, "IT") }),
  "proposals.comments-asked-bundle": ask(
    {
      summary: asking,
      units: [
        ...asked(asking, "IT", "Oförutsett"),
        ...asked(asking, "HR-avdelning").map((each) => ({ ...each, isSubstitute: true })),
      ],
    },
    moved,
  ),
  "proposals.comments-asked-corrected": ask({ units: asked(plain, "IT"), isCorrected: true, by: undefined }),
  "proposals.comments-asked-many": ask({
    summary: asking,
    units: Array.from({ length: 60 }, (_, at) => ({
      unit: { ...unitOf("IT"), unitId: `enhet-${at}`, name: `${HOSTILE} ${at}` },
      parts: ["deviation", "operations"] as const,
      isSubstitute: at % 2 === 1,
    })),
  }),
  "unit-comment.form": form("IT", {}, moved),
  "unit-comment.form-under": form("Kommundirektör"),
  "unit-comment.form-operations": form("IT", { area: withOperations, summary: asking }),
  "unit-comment.form-operations-alone": form("Oförutsett", { area: withOperations, summary: asking }),
  "unit-comment.form-free": form("Överförmyndarvht"),
  "unit-comment.form-change": form("IT", { summary: commented }),
  "unit-comment.form-instead": form("IT", { note: "Klarmarkeringen följer kommentaren." }),
  "unit-comment.form-faulty": form("IT", {
    typed: TYPED,
    faults: { text: "missing", action: "tooLong", effect: "missing" },
  }),
  "unit-comment.form-faulty-all": form("IT", {
    area: withOperations,
    summary: asking,
    typed: { ...TYPED, cause: "annat", operations: HOSTILE.repeat(40) },
    faults: { cause: "missing", text: "missing", effect: "missing", operations: "tooLong" },
  }),
  "unit-comment.form-changed": form("IT", {
    summary: commented,
    typed: { ...TYPED, text: "Nya licenser.", action: "", effect: "reallocation" },
    changed: said,
  }),
  "unit-comment.form-changed-own": form("IT", {
    summary: commented,
    reader: personRef(itSubstitute),
    typed: { ...TYPED, text: "Nya licenser.", action: "", effect: "reallocation" },
    changed: said,
  }),
  "unit-comment.form-heavy": form("IT", {
    area: withOperations,
    summary: novemberSummary([heavy], [], withOperations),
    typed: { ...TYPED, text: HOSTILE.repeat(40), action: HOSTILE.repeat(40), operations: HOSTILE.repeat(40) },
    changed: heavy,
  }),
  "unit-comment.receipt": receipt(),
  "unit-comment.receipt-next": receipt({
    others: missingUnits(plain).filter(({ unit }) => unit.name !== "IT"),
  }),
  "unit-comment.receipt-part": receipt({
    area: withOperations,
    others: missingUnits(plain).filter(({ unit }) => unit.name === "HR-avdelning"),
  }),
  "unit-comment.receipt-already": receipt({ isAnothers: true, reader: personRef(itResponsible) }),
  "unit-comment.receipt-heavy": receipt({ comment: heavy }),
  "proposals.comments-mine": mine({
    months: [{ summary: plain, units: asked(plain, "IT", "HR-avdelning"), unasked: [] }],
  }),
  "proposals.comments-none": mine({ months: [{ summary: plain, units: [], unasked: [] }] }),
  "proposals.comments-nothing-imported": mine({}),
  "proposals.comments-administrator": mine({
    months: [
      {
        summary: plain,
        units: [],
        unasked: [
          { unit: unitOf("Kommundirektör"), why: "noPlace", people: [] },
          { unit: unitOf("IT"), why: "nobody", people: [] },
          { unit: unitOf("HR-avdelning"), why: "noChat", people: [personRef(hrResponsible)] },
        ],
      },
    ],
  }),
  "proposals.comments-many": mine({
    shown: 12,
    months: [
      {
        summary: asking,
        units: Array.from({ length: 60 }, (_, at) => ({
          unit: { ...unitOf("IT"), unitId: `enhet-${at}`, name: `Enhet ${at + 1}` },
          parts: ["deviation"] as const,
        })),
        unasked: Array.from({ length: 20 }, (_, at) => ({
          unit: { ...unitOf("IT"), unitId: idOfName(`okänd ${at}`), name: `${HOSTILE} ${at}` },
          why: "noPlace" as const,
          people: [],
        })),
      },
    ],
  }),
  "message.comments-not-yours": refusal({
    kind: "notYours",
    summary: plain,
    unit: unitOf("IT"),
    responsible: [personRef(itResponsible), personRef(itSubstitute)],
  }),
  "message.comments-nobodys": refusal({
    kind: "notYours",
    summary: plain,
    unit: unitOf("Politisk verksamhet"),
    responsible: [],
  }),
  "message.comments-not-imported": refusal({ kind: "notImported" }),
  "message.comments-unknown-unit": refusal({ kind: "unknownUnit", summary: plain }),
  "message.comments-conflict": refusal({ kind: "conflict" }),
  "message.comments-not-found": refusal({ kind: "notFound", said: HOSTILE }),
  "message.comments-several": refusal({
    kind: "several",
    said: "avdelningen",
    found: ["HR-avdelning", "Administrativa avdelningen"].map((name) => ({
      summary: plain,
      unit: unitOf(name),
    })),
  }),
  "proposals.nudge-comment": nudge(deviations),
  "proposals.nudge-comments": nudge(deviations, operations),
  "proposals.mine-comments": told(
    (lang) =>
      myListAnswer(
        {
          mine: [
            { report: deviations, ...it_ },
            { report: deviations, standing: standing("hr", "HR"), isLocked: false },
          ],
          of: deviations,
          hasPlaces: true,
          today: TODAY,
          shown: 0,
        },
        lang,
      ).message,
  ),
};
