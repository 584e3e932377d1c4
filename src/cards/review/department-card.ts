import type { Lang } from "../../domain/lang.ts";
import type { Department } from "../../domain/organisation/organisation.ts";
import type { PlacedProposal } from "../../domain/proposal/department-order.ts";
import { PROPOSAL_TYPES } from "../../domain/proposal/proposal-type.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import { RELEASED_STATES } from "../../domain/proposal/rights.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { roundWindow, type Window } from "../../domain/proposal/window.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { windowText } from "../../text/proposal/window-text.ts";
import { texts } from "../../text/texts.ts";
import { MOST_TITLE, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { pageOf, pageText } from "../page.ts";
import type { ProposalsCardData } from "../proposal/contracts.ts";
import { shorten } from "../shorten.ts";
import { QUEUE_PAGE, rowLine, toGroups, typesHeading, type QueueRow } from "./queue-rows.ts";

/** Teams shows no more on a card. */
const MOST_BUTTONS = 6;

/** What a department has been handed, for its leader. */
export interface DepartmentShown {
  readonly department: Department;
  /** The others that the same person leads. */
  readonly others: readonly Department[];
  readonly standing: RoundStanding;
  /** In order. */
  readonly placed: readonly PlacedProposal[];
  /** Those that wait to be released, and whether they may be. */
  readonly unreleased: readonly { readonly proposal: Proposal; readonly window: Window }[];
  readonly today: CalendarDate;
  /** How many rows have been shown already. */
  readonly shown: number;
  /** What has just happened. */
  readonly note?: string;
}

/** The queue as plain text. */
export function departmentText(shown: DepartmentShown, lang: Lang): string {
  const page = pageOf(rowsOf(shown, lang), shown.shown, QUEUE_PAGE);
  return [
    `${kickerOf(shown, lang)}: ${headlineOf(shown, lang)}.`,
    ...notesOf(shown, lang),
    ...page.rows.map((row) => rowLine(row, lang)),
    pageText(page, lang),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The department's proposals by type, in order, and what its leader may do with them. */
export function toDepartmentCard(shown: DepartmentShown, lang: Lang, frame: CardFrame): ProposalsCardData {
  const page = pageOf(rowsOf(shown, lang), shown.shown, QUEUE_PAGE);
  const [text = "", ...notes] = notesOf(shown, lang);
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: escapeMarkdown(kickerOf(shown, lang)),
    headline: asMarkdown(headlineOf(shown, lang)),
    text: escapeMarkdown(text),
    tone: "Default",
    notes: notes.map((note) => escapeMarkdown(note)),
    groups: toGroups(page, lang, frame.press),
    page: asMarkdown(pageText(page, lang)),
    inputs: [],
    buttons: buttonsOf(shown, page.first + page.rows.length, frame.press),
  };
}

export function kickerOf({ department, standing }: DepartmentShown, lang: Lang): string {
  return texts[lang].review.department.kicker(department.name, standing.round.budgetYear);
}

/** "2 av 5 är inte frisläppta". */
export function headlineOf({ placed }: Pick<DepartmentShown, "placed">, lang: Lang): string {
  const t = texts[lang].review.department.headline;
  const left = placed.filter(({ proposal }) => !RELEASED_STATES.has(proposal.state)).length;
  if (placed.length === 0) return t.none;
  return left === 0 ? t.allReleased(placed.length) : t.left(left, placed.length);
}

export function departmentButton(
  title: string,
  { department, standing }: Pick<DepartmentShown, "department" | "standing">,
  press: PressContext,
  shown = 0,
): CardButton {
  const { budgetYear } = standing.round;
  return {
    title: shorten(title, MOST_TITLE),
    data: { verb: "show-department", ...press, department: department.id, budgetYear, shown },
  };
}

function notesOf(shown: DepartmentShown, lang: Lang): readonly string[] {
  const t = texts[lang].review.department;
  const returned = shown.placed.filter(({ proposal }) => proposal.state === "returned").length;
  return [shown.note ?? "", departmentWindow(shown, lang), returned === 0 ? "" : t.returned(returned)].filter(
    (line) => line !== "",
  );
}

/** Until when its proposals may be released, for what nothing else is said of. */
function departmentWindow(shown: DepartmentShown, lang: Lang): string {
  const { standing, department, unreleased, today } = shown;
  const t = texts[lang].review.department.window;
  const window = roundWindow(standing, today, department.committeeId);
  switch (window.kind) {
    case "open":
      return t.open(windowText(window, today, lang));
    case "extended":
      return t.extended(dayBeside(window.until, today, lang));
    case "completing":
      return "";
    case "closed": {
      // What has been released once may be completed in peace.
      const isTooLate = unreleased.some((each) => each.window.kind === "closed");
      return (isTooLate ? t.closed : t.passed)(dayBeside(window.stoppdatum, today, lang));
    }
  }
}

/** By type, and in each type in order. */
function rowsOf({ placed }: DepartmentShown, lang: Lang): readonly QueueRow[] {
  const t = texts[lang].review.department;
  return PROPOSAL_TYPES.flatMap((type) => {
    const ofType = placed.filter(({ proposal }) => proposal.type === type);
    const heading = t.group(typesHeading(type, lang), ofType.length);
    return ofType.map(({ proposal, place }) => ({
      proposal,
      heading,
      ...(place === undefined ? {} : { place }),
    }));
  });
}

function buttonsOf(shown: DepartmentShown, next: number, press: PressContext): readonly CardButton[] {
  const t = texts[press.lang].review.department;
  const { placed, unreleased, others, standing } = shown;
  const of = { department: shown.department.id, budgetYear: standing.round.budgetYear };
  const movable = placed.filter(({ isMovable }) => isMovable);
  const release: CardButton = {
    title: t.release.button,
    style: "positive",
    data: { verb: "choose-release", ...press, ...of },
  };
  const order: CardButton = {
    title: t.order.button,
    data: { verb: "order-department", ...press, ...of, shown: 0 },
  };
  return [
    ...(unreleased.some(({ window }) => window.kind !== "closed") ? [release] : []),
    ...(movable.length > 1 ? [order] : []),
    ...(next < placed.length ? [departmentButton(t.more, shown, press, next)] : []),
    ...others.map((department) =>
      departmentButton(t.showOther(department.name), { department, standing }, press),
    ),
  ].slice(0, MOST_BUTTONS);
}
