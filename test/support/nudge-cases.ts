import { escalationMessage, type EscalationShown } from "../../src/cards/nudge/escalation-card.ts";
import { nudgeMessage, type NudgeShown } from "../../src/cards/nudge/nudge-card.ts";
import { pauseAnswer, type PauseShown } from "../../src/cards/nudge/pause-card.ts";
import type { PersonalMessage } from "../../src/cards/personal-message.ts";
import type { Lang } from "../../src/domain/lang.ts";
import type { MissingPlace, OverduePlace } from "../../src/domain/report/nudged-people.ts";
import type { Report } from "../../src/domain/report/report.ts";
import type { PlaceStanding } from "../../src/domain/report/standing.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import type { CardCase } from "./card-case.ts";
import { committeeChair, departmentHead, itResponsible, itSubstitute } from "./organisation.ts";
import { personRef } from "./proposals.ts";
import { aPlace, aPlan, aReport, AUTUMN, social } from "./reports.ts";

const context = { submitId: "press-1" };
const moved = { ...context, movedTo: AUTUMN };
const HOSTILE = "**Fest** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE}} =cmd| 1. # _x_";

const once = aReport();
const monthly = aReport({
  plan: aPlan({
    id: "manadsuppfoljning",
    name: "Månadsuppföljning",
    sections: [
      { id: "ekonomi", name: "Ekonomi" },
      { id: "personal", name: "Personal" },
    ],
    schedule: { kind: "monthly", workingDay: 7 },
  }),
  period: { id: "2022-10", start: "2022-10-01", end: "2022-10-31" },
  stoppdatum: "2022-11-10",
});
const approved = aReport({ plan: aPlan({ id: "mal", name: "Rapport per mål", act: "approve" }) });

const place = (name: string, fields: Partial<PlaceStanding> = {}): PlaceStanding => ({
  place: aPlace("it", "unit"),
  name,
  responsible: [personRef(itResponsible)],
  substitutes: [personRef(itSubstitute)],
  doneSections: [],
  missingSections: [],
  ...fields,
});
const it_ = place("IT");
const department = place("Socialförvaltningen", {
  place: social,
  responsible: [personRef(departmentHead)],
  substitutes: [],
});
const goal = place("Mål 2", { place: aPlace("mal-2", "unit"), responsible: [personRef(committeeChair)] });

const missing = (report: Report, standing: PlaceStanding, isSubstitute = false): MissingPlace => ({
  report,
  standing,
  isSubstitute,
});
const overdue = (report: Report, standing: PlaceStanding, hasNoManager = false): OverduePlace => ({
  report,
  standing,
  hasNoManager,
});

const posted =
  (
    make: (lang: Lang) => PersonalMessage,
    where: { submitId: string; movedTo?: string } = context,
  ): CardCase =>
  (lang) =>
    make(lang).card(where);

function nudge(all: readonly MissingPlace[], day: string = AUTUMN): CardCase {
  const shown: NudgeShown = { missing: all, today: day, now: instantInStockholm(day, "08:00") };
  return posted((lang) => nudgeMessage(shown, lang), day === AUTUMN ? moved : context);
}

const escalation = (shown: Omit<EscalationShown, "today">): CardCase =>
  posted((lang) => escalationMessage({ ...shown, today: "2022-11-22" }, lang));

type PauseCase = PauseShown extends infer Each
  ? Each extends PauseShown
    ? Omit<Each, "today">
    : never
  : never;
const pause = (shown: PauseCase): CardCase =>
  posted((lang) => pauseAnswer({ ...shown, today: AUTUMN }, lang).message);

const sections = { missingSections: ["ekonomi", "personal"] };

/** The reminders of reports, what managers are told, and the pause. */
export const nudgeCases: Readonly<Record<string, CardCase>> = {
  "proposals.nudge": nudge([missing(once, it_)]),
  "proposals.nudge-bundle": nudge([
    missing(monthly, place("IT", sections)),
    missing(once, it_),
    missing(once, department),
    missing(approved, goal, true),
  ]),
  "proposals.nudge-last-section": nudge([
    missing(monthly, place("IT", { doneSections: ["ekonomi"], missingSections: ["personal"] })),
  ]),
  "proposals.nudge-substitute": nudge([missing(once, it_, true)]),
  "proposals.nudge-late": nudge([missing(once, it_)], "2022-11-21"),
  "proposals.nudge-many": nudge(
    Array.from({ length: 40 }, (_, at) =>
      missing(once, place(`Enhet ${at + 1}`, { place: aPlace(`enhet-${at + 1}`, "unit") })),
    ),
  ),
  "proposals.nudge-hostile": nudge(
    Array.from({ length: 13 }, (_, at) =>
      missing(
        { ...once, id: `fest-${at}.once`, plan: { ...once.plan, name: HOSTILE.repeat(3) } },
        place(HOSTILE.repeat(3)),
      ),
    ),
  ),
  "proposals.escalation": escalation({ overdue: [overdue(once, it_)] }),
  "proposals.escalation-administrator": escalation({
    overdue: [
      overdue(once, place("HR", { responsible: [], substitutes: [] }), true),
      overdue(once, place("nedlagd", { responsible: [], substitutes: [], isGone: true }), true),
    ],
  }),
  "proposals.escalation-both": escalation({
    overdue: [
      overdue(once, it_),
      overdue(approved, goal, true),
      overdue(approved, place("Mål 3", { responsible: [] }), true),
    ],
  }),
  "proposals.escalation-many": escalation({
    overdue: Array.from({ length: 30 }, (_, at) => overdue(once, place(`${HOSTILE} ${at}`))),
  }),
  "proposals.pause-asked": pause({ kind: "asked" }),
  "proposals.pause-asked-again": pause({ kind: "asked", until: "2022-11-18" }),
  "proposals.pause-paused": pause({ kind: "paused", until: "2023-08-14" }),
  "proposals.pause-ended": pause({ kind: "ended" }),
  "proposals.pause-none": pause({ kind: "notPaused" }),
  "proposals.pause-unread": pause({ kind: "unread", typed: HOSTILE }),
  "proposals.pause-empty": pause({ kind: "unread", typed: " " }),
  "proposals.pause-past": pause({ kind: "past", typed: "2022-11-01", day: "2022-11-01" }),
  "proposals.pause-too-long": pause({ kind: "tooLong", typed: "14 augusti 2030" }),
};
