import type { Lang } from "../../domain/lang.ts";
import { formChanges } from "../../domain/proposal/form-changes.ts";
import { formOfContent } from "../../domain/proposal/form-of-content.ts";
import type { Proposal, ProposalState } from "../../domain/proposal/proposal.ts";
import type { Window } from "../../domain/proposal/window.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { momentText } from "../../text/moment.ts";
import { windowText } from "../../text/proposal/window-text.ts";
import { yearAmountsText } from "../../text/proposal/year-amounts.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { pageOf, pageText, type Page } from "../page.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import type { ProposalGroup, ProposalRow, ProposalsCardData } from "./contracts.ts";
import { windowTone } from "./form-card.ts";
import { newProposalButton, numberOf, openButton } from "./proposal-buttons.ts";
import { titleOf } from "./proposal-card.ts";

/** So many rows stand on a card. */
const PAGE = 8;
/** Other years that have a button. */
const MOST_YEARS = 3;
const MOST_TITLE = 120;

/** A person's own proposals of one budget year. */
export interface MineShown {
  readonly budgetYear: number;
  /** The newest first. */
  readonly proposals: readonly Proposal[];
  readonly window: Window;
  readonly otherYears: readonly number[];
  readonly today: CalendarDate;
  /** How many rows the card before showed. */
  readonly shown: number;
}

/** What the author has to do comes first. */
const ORDER: readonly ProposalState[] = [
  "returned",
  "draft",
  "submitted",
  "released",
  "supported",
  "notSupported",
  "decided",
  "rejected",
  "withdrawn",
];

/** One's own proposals by state, the newest first; a row opens its proposal. */
export function mineMessage(shown: MineShown, lang: Lang): PersonalMessage {
  const plain = mineText(shown, lang);
  return {
    plain,
    card: (context) => renderCard("proposals", toMineCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

function mineText(shown: MineShown, lang: Lang): string {
  const t = texts[lang].proposals;
  return [
    `${headlineOf(shown, lang)}. ${windowText(shown.window, shown.today, lang)}.`,
    ...(shown.proposals.length === 0 ? [t.outcome.mine.noneText] : []),
    ...pageOfMine(shown).rows.map((proposal) => {
      const state = texts[lang].proposal.state[proposal.state];
      return [titleOf(proposal, lang), state, numberOf(proposal)].filter((part) => part !== "").join(", ");
    }),
  ].join("\n");
}

function toMineCard(shown: MineShown, lang: Lang, frame: CardFrame): ProposalsCardData {
  const { proposals, window, today, budgetYear } = shown;
  const t = texts[lang].proposals.outcome.mine;
  const page = pageOfMine(shown);
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: asMarkdown(t.kicker(budgetYear)),
    headline: asMarkdown(headlineOf(shown, lang)),
    text: asMarkdown(windowText(window, today, lang)),
    tone: windowTone(window),
    notes: (proposals.length === 0 ? [t.noneText] : []).map(asMarkdown),
    groups: groupsOf(page.rows, shown, frame.press),
    page: asMarkdown(pageText(page, lang)),
    inputs: [],
    buttons: buttonsOf(shown, page.first + page.rows.length, frame.press),
  };
}

function headlineOf({ proposals }: MineShown, lang: Lang): string {
  const t = texts[lang].proposals.outcome.mine;
  return proposals.length === 0 ? t.none : t.headline(proposals.length);
}

function pageOfMine({ proposals, shown }: MineShown): Page<Proposal> {
  const ordered = ORDER.flatMap((state) => proposals.filter((proposal) => proposal.state === state));
  return pageOf(ordered, shown, PAGE);
}

function groupsOf(
  rows: readonly Proposal[],
  shown: MineShown,
  press: PressContext,
): readonly ProposalGroup[] {
  return ORDER.map((state) => rows.filter((proposal) => proposal.state === state)).flatMap((proposals) => {
    const [first] = proposals;
    if (first === undefined) return [];
    const heading = asMarkdown(texts[press.lang].proposal.state[first.state]);
    const own = proposals.map((proposal) => rowOf(proposal, shown, press));
    return [{ heading, text: asMarkdown(""), rows: own }];
  });
}

function rowOf(proposal: Proposal, { today }: MineShown, press: PressContext): ProposalRow {
  const { lang } = press;
  const title = titleOf(proposal, lang);
  const type = texts[lang].proposal.type[proposal.type];
  return {
    title: escapeMarkdown(shorten(title, MOST_TITLE)),
    meta: escapeMarkdown([numberOf(proposal), type].filter((part) => part !== "").join(" · ")),
    detail: escapeMarkdown(detailOf(proposal, today, lang)),
    tone: proposal.state === "returned" ? "Attention" : "Default",
    open: openButton(proposal, title, press),
    openWord: texts[lang].proposals.card.row.open,
    inputs: [],
  };
}

function detailOf(proposal: Proposal, today: CalendarDate, lang: Lang): string {
  const t = texts[lang].proposals.outcome.mine;
  const { content, form, changedAt } = proposal;
  if (content === undefined) return t.savedAt(momentText(changedAt, today, lang));
  const isUnsent = formChanges(formOfContent(content), form).length > 0;
  return [yearAmountsText(content.amounts, proposal.budgetYear, lang), isUnsent ? t.unsent : ""]
    .filter((part) => part !== "")
    .join(". ");
}

function buttonsOf(
  { proposals, budgetYear, otherYears }: MineShown,
  next: number,
  press: PressContext,
): readonly CardButton[] {
  const t = texts[press.lang].proposals.card.buttons;
  const more: readonly CardButton[] =
    next < proposals.length
      ? [{ title: t.more, data: { verb: "my-proposals", ...press, budgetYear, shown: next } }]
      : [];
  const others = otherYears.slice(0, MOST_YEARS).map((year): CardButton => ({
    title: t.otherYear(year),
    data: { verb: "my-proposals", ...press, budgetYear: year },
  }));
  return [...more, newProposalButton(press), ...others];
}
