import type { Lang } from "../../domain/lang.ts";
import { capitalCost } from "../../domain/proposal/capital-cost.ts";
import type {
  InvestmentContent,
  Kronor,
  ProposalContent,
  YearAmounts,
} from "../../domain/proposal/proposal-content.ts";
import type { Round } from "../../domain/proposal/round.ts";
import { formatTkr, toShownTenth } from "../../text/format-amount.ts";
import { capitalLines } from "../../text/proposal/capital-text.ts";
import { texts } from "../../text/texts.ts";
import { asMarkdown } from "../markdown.ts";
import type { AmountBlock } from "./contracts.ts";

/** The amounts of a proposal: what they mean, the three years, and how a capital cost is counted. */
export function amountBlocks(
  content: ProposalContent,
  budgetYear: number,
  round: Pick<Round, "internalRate"> | undefined,
  lang: Lang,
): readonly AmountBlock[] {
  const t = texts[lang].proposals.card;
  const { type, amounts } = content;
  const own = block(t.amounts[type], amounts, budgetYear, [], lang);
  switch (content.type) {
    case "assignment":
      return isBlank(amounts) ? [] : [own];
    case "investment":
      return [own, ...investmentBlocks(content, budgetYear, round, lang)];
    case "efficiency":
    case "operating":
      return [own];
  }
}

/** A block as a line of plain text: "Utgift varje år, tkr: 2024 1 000, 2025 –, 2026 250,5." */
export function amountText({ heading, cells, lines }: AmountBlock): string {
  const years = cells.map(({ year, amount }) => `${year} ${amount}`).join(", ");
  return [`${heading}: ${years}.`, ...lines].join(" ");
}

function investmentBlocks(
  content: InvestmentContent,
  budgetYear: number,
  round: Pick<Round, "internalRate"> | undefined,
  lang: Lang,
): readonly AmountBlock[] {
  const t = texts[lang].proposals;
  const { runningCost } = content;
  const running = block(t.card.amounts.running, runningCost, budgetYear, [t.card.runningBeside], lang);
  const cost = capitalCost(content, round?.internalRate, budgetYear);
  const years: YearAmounts =
    cost === undefined
      ? [undefined, undefined, undefined]
      : [toShownTenth(cost.years[0].sum), toShownTenth(cost.years[1].sum), toShownTenth(cost.years[2].sum)];
  const lines = cost === undefined ? [t.capital.noRate] : capitalLines(cost, lang);
  const capital = block(t.card.amounts.capital, years, budgetYear, lines, lang);
  return isBlank(runningCost) ? [capital] : [running, capital];
}

function block(
  heading: string,
  amounts: YearAmounts,
  budgetYear: number,
  lines: readonly string[],
  lang: Lang,
): AmountBlock {
  return {
    heading: asMarkdown(heading),
    cells: amounts.map((amount, at) => ({
      year: asMarkdown(String(budgetYear + at)),
      amount: asMarkdown(amountOf(amount, lang)),
    })),
    lines: lines.map(asMarkdown),
  };
}

function amountOf(amount: Kronor | undefined, lang: Lang): string {
  return amount === undefined ? texts[lang].proposals.card.blank : formatTkr(amount, lang);
}

function isBlank(amounts: YearAmounts): boolean {
  return amounts.every((amount) => amount === undefined);
}
