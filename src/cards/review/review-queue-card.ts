import type { Lang } from "../../domain/lang.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { committeeIdOf } from "../../domain/organisation/grants.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { roundWindow } from "../../domain/proposal/window.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { windowText } from "../../text/proposal/window-text.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { pageOf, pageText } from "../page.ts";
import type { ProposalsCardData } from "../proposal/contracts.ts";
import { QUEUE_PAGE, rowLine, toGroups, typesHeading, type QueueRow } from "./queue-rows.ts";

/** What has been released, for a reviewer or an administrator. */
export interface ReviewQueueShown {
  readonly organisation: Organisation;
  readonly standing: RoundStanding;
  /** False for an administrator who reviews nothing. */
  readonly isReviewer: boolean;
  /** By type and nämnd, both. */
  readonly waiting: readonly Proposal[];
  readonly answered: readonly Proposal[];
  readonly today: CalendarDate;
  /** How many rows have been shown already. */
  readonly shown: number;
}

export function reviewQueueText(shown: ReviewQueueShown, lang: Lang): string {
  const page = pageOf(rowsOf(shown, lang), shown.shown, QUEUE_PAGE);
  const t = texts[lang].review.queue;
  return [
    `${t.kicker(shown.standing.round.budgetYear)}: ${t.headline(shown.waiting.length)}.`,
    ...notesOf(shown, lang),
    ...page.rows.map((row) => rowLine(row, lang)),
    pageText(page, lang),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** What waits by type and nämnd, then what has been answered. */
export function toReviewQueueCard(shown: ReviewQueueShown, lang: Lang, frame: CardFrame): ProposalsCardData {
  const t = texts[lang].review.queue;
  const page = pageOf(rowsOf(shown, lang), shown.shown, QUEUE_PAGE);
  const [text = "", ...notes] = notesOf(shown, lang);
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: asMarkdown(t.kicker(shown.standing.round.budgetYear)),
    headline: asMarkdown(t.headline(shown.waiting.length)),
    text: escapeMarkdown(text),
    tone: "Default",
    notes: notes.map((note) => escapeMarkdown(note)),
    groups: toGroups(page, lang, frame.press),
    page: asMarkdown(pageText(page, lang)),
    inputs: [],
    buttons: [buttonOf(shown, page.first + page.rows.length, page.total, frame.press)],
  };
}

function notesOf(
  { waiting, answered, isReviewer, standing, today }: ReviewQueueShown,
  lang: Lang,
): readonly string[] {
  const t = texts[lang].review.queue;
  const window = roundWindow(standing, today);
  const isEmpty = waiting.length + answered.length === 0;
  return [
    answered.length === 0 ? "" : t.answered(answered.length),
    isEmpty ? t.nothingYet : "",
    window.kind === "open" ? t.until(windowText(window, today, lang)) : "",
    isReviewer ? "" : t.decides,
  ].filter((line) => line !== "");
}

function rowsOf({ waiting, answered, organisation }: ReviewQueueShown, lang: Lang): readonly QueueRow[] {
  const t = texts[lang].review.queue;
  const heading = (proposal: Proposal): string => {
    const committeeId = committeeIdOf(organisation, proposal.content?.departmentId);
    const committee = organisation.committees.find(({ id }) => id === committeeId)?.name ?? "";
    return t.group(typesHeading(proposal.type, lang), committee);
  };
  return [
    ...waiting.map((proposal) => ({ proposal, heading: heading(proposal) })),
    ...answered.map((proposal) => ({ proposal, heading: t.groupAnswered(heading(proposal)) })),
  ];
}

/** The next page, or where there is none the list as it is by now. */
function buttonOf(
  { standing }: ReviewQueueShown,
  next: number,
  total: number,
  press: PressContext,
): CardButton {
  const t = texts[press.lang].review.queue;
  const isLast = next >= total;
  return {
    title: isLast ? t.refresh : t.more,
    data: {
      verb: "show-review",
      ...press,
      budgetYear: standing.round.budgetYear,
      shown: isLast ? 0 : next,
    },
  };
}
