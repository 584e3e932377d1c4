import type { Lang } from "../../domain/lang.ts";
import type { ProposalType } from "../../domain/proposal/proposal-type.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import { yearAmountsText } from "../../text/proposal/year-amounts.ts";
import { texts } from "../../text/texts.ts";
import { capitalized, type PressContext } from "../buttons.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { Page } from "../page.ts";
import type { ProposalGroup, ProposalRow } from "../proposal/contracts.ts";
import { numberOf, openButton } from "../proposal/proposal-buttons.ts";
import { titleOf } from "../proposal/proposal-card.ts";
import { shorten } from "../shorten.ts";

/** More rows than this nobody reads on a phone. */
export const QUEUE_PAGE = 10;
const MOST_TITLE = 100;

/** A proposal in a queue, under its heading. */
export interface QueueRow {
  readonly proposal: Proposal;
  readonly heading: string;
  /** Before the title where the list is an order. */
  readonly place?: number;
}

/** The rows as a card shows them, those of one heading together; each opens its proposal. */
export function toGroups(
  { rows }: Page<QueueRow>,
  lang: Lang,
  press: PressContext,
): readonly ProposalGroup[] {
  const headings = [...new Set(rows.map(({ heading }) => heading))];
  return headings.map((heading) => ({
    heading: escapeMarkdown(heading),
    text: asMarkdown(""),
    rows: rows.filter((row) => row.heading === heading).map((row) => toRow(row, lang, press)),
  }));
}

/** A row as a line of plain text. */
export function rowLine(row: QueueRow, lang: Lang): string {
  return [titleLine(row, lang), metaOf(row.proposal, lang), amountsLine(row.proposal, lang)]
    .filter((part) => part !== "")
    .join(". ");
}

/** "Effektiviseringar", as a heading over several. */
export function typesHeading(type: ProposalType, lang: Lang): string {
  return capitalized(texts[lang].proposal.types[type](2));
}

/** "EFF-2024-007 Samordnad nattbemanning". */
export function numberAndTitle(proposal: Proposal, lang: Lang, most = MOST_TITLE): string {
  return `${numberOf(proposal)} ${shorten(titleOf(proposal, lang), most)}`.trim();
}

function toRow(row: QueueRow, lang: Lang, press: PressContext): ProposalRow {
  const { proposal } = row;
  return {
    title: escapeMarkdown(titleLine(row, lang)),
    meta: escapeMarkdown(metaOf(proposal, lang)),
    detail: asMarkdown(amountsLine(proposal, lang)),
    tone: "Default",
    open: openButton(proposal, titleOf(proposal, lang), press),
    openWord: texts[lang].proposals.card.row.open,
    inputs: [],
  };
}

function titleLine({ proposal, place }: QueueRow, lang: Lang): string {
  const title = shorten(titleOf(proposal, lang), MOST_TITLE);
  return place === undefined ? title : texts[lang].review.department.row(place, title);
}

function metaOf(proposal: Proposal, lang: Lang): string {
  const { state, late } = proposal;
  const t = texts[lang].proposal;
  return [numberOf(proposal), t.state[state], late === true ? t.late : ""]
    .filter((part) => part !== "")
    .join(" · ");
}

function amountsLine({ content, budgetYear }: Proposal, lang: Lang): string {
  return content === undefined ? "" : yearAmountsText(content.amounts, budgetYear, lang);
}
