import { boardMessage } from "../../src/cards/board/board-card.ts";
import { boardGoneNote, whichBoardNote } from "../../src/cards/board/board-notes.ts";
import type { CardContext } from "../../src/cards/cards.ts";
import type { Lang } from "../../src/domain/lang.ts";
import type { PlaceStanding, ReportStanding } from "../../src/domain/report/standing.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { momentText } from "../../src/text/moment.ts";
import type { CardCase } from "./card-case.ts";
import { departmentHead, itResponsible, itSubstitute } from "./organisation.ts";
import { personRef } from "./proposals.ts";
import { ANALYSIS_DUE, aPlace, aPlan, aReport, AUTUMN } from "./reports.ts";

const HOSTILE = "**Möte** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}} # 1. 🙂";
const inChannel: CardContext = { submitId: "board", isShared: true };
const inChat: CardContext = { submitId: "press-1" };
const asAdministrator: CardContext = { submitId: "press-1", isAdministrator: true };

/** A place of a board, IT and missing unless a test says otherwise. */
export function aPlaceStanding(fields: Partial<PlaceStanding> = {}): PlaceStanding {
  return {
    place: aPlace("it", "unit"),
    name: "IT",
    responsible: [personRef(itResponsible)],
    substitutes: [personRef(itSubstitute)],
    doneSections: [],
    missingSections: [],
    ...fields,
  };
}

const done = (name: string, fields: Partial<PlaceStanding> = {}): PlaceStanding =>
  aPlaceStanding({
    name,
    done: {
      by: personRef(departmentHead),
      at: instantInStockholm("2022-11-09", "14:05"),
      late: false,
    },
    ...fields,
  });

/** Where a report with these places stands. */
export function aStanding(
  places: readonly PlaceStanding[],
  fields: Partial<Omit<ReportStanding, "places" | "done" | "total">> = {},
): ReportStanding {
  return {
    report: aReport(),
    isLocked: false,
    places,
    done: places.filter((place) => place.done !== undefined).length,
    total: places.length,
    ...fields,
  };
}

function board(
  shown: {
    readonly standing: ReportStanding;
    readonly today?: string;
    readonly as?: ReturnType<typeof copied>;
  },
  where = inChannel,
): CardCase {
  const { standing, today = AUTUMN, as } = shown;
  return (lang) => boardMessage({ standing, today, as: as?.(lang) ?? "channel" }, lang).card(where);
}

/** A copy is made at five past nine. */
const copied = (shown: number) => (lang: Lang) =>
  ({ shown, time: momentText(instantInStockholm(AUTUMN, "09:05"), AUTUMN, lang) }) as const;

const late = done("Ekonomi", {
  done: {
    by: personRef(itSubstitute),
    at: instantInStockholm("2022-11-21", "09:05"),
    late: true,
  },
  comment: "Siffrorna för oktober kom först i måndags.",
});
const behalf = done("Socialnämnden", {
  done: {
    by: { aadObjectId: "aaaaaaaa-0000-4000-8000-000000000001", name: "Ada" },
    at: instantInStockholm("2022-11-09", "16:30"),
    late: false,
    onBehalfOf: "Carin Chair",
  },
});

const five = ["Ekonomi", "HR", "Kommunikation", "Tillväxt", "Trygghet"];
const some = [
  aPlaceStanding({ name: "Bygg och miljö", responsible: [], substitutes: [] }),
  aPlaceStanding({
    name: "Fritid",
    responsible: ["Ines Responsible", "Ivar Substitute", "Gunnar Responsible"].map((name, at) => ({
      aadObjectId: `eeeeeeee-0000-4000-8000-00000000000${at}`,
      name,
    })),
  }),
  aPlaceStanding(),
  ...five.map((name) => done(name)),
];

const sections = [
  { id: "ekonomi", name: "Ekonomi" },
  { id: "personal", name: "Personal" },
  { id: "mal", name: "Mål" },
];
const monthly = aReport({
  plan: aPlan({
    id: "manad",
    name: "Månadsuppföljning",
    sections,
    schedule: { kind: "monthly", workingDay: 8 },
    channelId: "19:klg@thread.tacv2",
  }),
  period: { id: "2022-10", start: "2022-10-01", end: "2022-10-31" },
  stoppdatum: "2022-11-10",
});
const approval = aReport({
  plan: aPlan({ id: "mal", name: "Rapport per mål", act: "approve" }),
  stoppdatum: "2023-01-15",
});

const numbered = (count: number, make: (name: string) => PlaceStanding) =>
  Array.from({ length: count }, (_, at) => make(`Enhet ${String(at + 1).padStart(3, "0")}`));
const fourHundred = [
  ...numbered(250, (name) => aPlaceStanding({ name })),
  ...numbered(150, (name) => done(name)),
];
const hostile = [
  ...numbered(200, () =>
    aPlaceStanding({
      name: HOSTILE,
      responsible: [0, 1, 2].map((at) => ({ aadObjectId: `f-${at}`, name: HOSTILE })),
    }),
  ),
  ...numbered(200, () =>
    done(HOSTILE, {
      done: {
        by: { aadObjectId: "f-9", name: HOSTILE },
        at: instantInStockholm("2022-11-21", "09:05"),
        late: true,
        onBehalfOf: HOSTILE,
      },
      comment: HOSTILE.repeat(20),
    }),
  ),
];

/** The boards of reports, in their channels and as copies. */
export const boardCases: Readonly<Record<string, CardCase>> = {
  "board.some": board({ standing: aStanding(some) }),
  "board.none": board({
    standing: aStanding([aPlaceStanding(), aPlaceStanding({ name: "HR" })]),
    today: ANALYSIS_DUE,
  }),
  "board.all": board({ standing: aStanding([done("HR"), done("IT"), behalf]), today: "2022-11-21" }),
  "board.last-days": board({ standing: aStanding(some), today: "2022-11-17" }),
  "board.late": board({
    standing: aStanding([aPlaceStanding(), late, done("HR")]),
    today: "2022-11-21",
  }),
  "board.long-late": board({ standing: aStanding([aPlaceStanding()]), today: "2022-12-24" }),
  "board.locked": board({ standing: aStanding([aPlaceStanding(), late, behalf], { isLocked: true }) }),
  "board.approve": board({
    standing: aStanding([aPlaceStanding({ name: "Mål 1" }), done("Mål 2"), behalf], { report: approval }),
    today: "2023-01-10",
  }),
  "board.approve-all": board({
    standing: aStanding([behalf], { report: approval }),
    today: "2023-01-10",
  }),
  "board.sections": board({
    standing: aStanding(
      [
        aPlaceStanding({ doneSections: ["ekonomi"], missingSections: ["personal", "mal"] }),
        aPlaceStanding({ name: "HR", missingSections: ["ekonomi", "personal", "mal"] }),
        done("Ekonomi", { doneSections: ["ekonomi", "personal", "mal"] }),
      ],
      { report: monthly },
    ),
  }),
  "board.persons": board({
    standing: aStanding([
      aPlaceStanding({
        place: aPlace(itResponsible.aadObjectId, "person"),
        name: itResponsible.name,
        responsible: [personRef(itResponsible)],
        substitutes: [],
      }),
    ]),
  }),
  "board.gone": board({
    standing: aStanding([
      aPlaceStanding({ name: "gamla-enheten", isGone: true, responsible: [], substitutes: [] }),
      done("HR"),
    ]),
  }),
  "board.not-in-calendar": board({
    standing: aStanding(some, { report: aReport({ isInCalendar: false }) }),
  }),
  "board.no-places": board({ standing: aStanding([]) }),
  "board.many": board({ standing: aStanding(fourHundred) }),
  "board.hostile": board({
    standing: aStanding(hostile, { report: aReport({ plan: aPlan({ name: HOSTILE }) }) }),
  }),
  "board.copy": board({ standing: aStanding(some, { report: monthly }), as: copied(0) }, inChat),
  "board.copy-alone": board(
    { standing: aStanding(some), as: copied(0) },
    { ...asAdministrator, movedTo: AUTUMN },
  ),
  "board.copy-in-channel": board({ standing: aStanding(fourHundred, { report: monthly }), as: copied(0) }),
  "board.page": board({ standing: aStanding(fourHundred), as: copied(240) }, inChat),
  "board.page-last": board({ standing: aStanding(fourHundred), as: copied(380) }, inChat),
  "board.page-hostile": board({ standing: aStanding(hostile), as: copied(190) }, inChat),
  "message.board-which": (lang) =>
    whichBoardNote([aReport(), monthly, approval], undefined, lang).card(inChat),
  "message.board-unknown": (lang) =>
    whichBoardNote(
      Array.from({ length: 8 }, (_, at) =>
        aReport({ plan: aPlan({ id: `r-${at}`, name: `Rapport ${at + 1}` }) }),
      ),
      HOSTILE,
      lang,
    ).card(inChat),
  "message.board-no-reports": (lang) => whichBoardNote([], "tavlan", lang).card(inChat),
  "message.board-gone": (lang) => boardGoneNote(lang).card(inChat),
};
