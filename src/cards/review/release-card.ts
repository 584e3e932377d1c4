import type { Lang } from "../../domain/lang.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import { joinList } from "../../text/format-list.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { cardInput, type CardInput, type InputChoice } from "../card-input.ts";
import type { ProposalsCardData } from "../proposal/contracts.ts";
import { numberOf } from "../proposal/proposal-buttons.ts";
import { departmentButton, kickerOf, type DepartmentShown } from "./department-card.ts";
import { formatNumbered } from "./numbered-ids.ts";
import { numberAndTitle } from "./queue-rows.ts";

/** As many as are released together. */
const MOST_RELEASED = 30;
const MOST_NAMED = 6;
const MOST_CHOICE = 60;

/** The proposals that may be released, to choose among. */
export interface ReleaseShown extends DepartmentShown {
  /** What was chosen and could not be done, as proposals' ids. */
  readonly chosen?: readonly string[];
}

export function releaseText(shown: ReleaseShown, lang: Lang): string {
  const t = texts[lang].review.department.release;
  const { open } = waitingOf(shown);
  const rows = open.map((proposal) => numberAndTitle(proposal, lang));
  return [t.headline, ...notesOf(shown, lang), ...rows].join("\n");
}

/** A choice of several, and a button for all of them. */
export function toReleaseCard(shown: ReleaseShown, lang: Lang, frame: CardFrame): ProposalsCardData {
  const t = texts[lang].review.department.release;
  const { open } = waitingOf(shown);
  const [text = "", ...notes] = notesOf(shown, lang);
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: escapeMarkdown(kickerOf(shown, lang)),
    headline: asMarkdown(open.length === 0 ? t.none : t.headline),
    text: escapeMarkdown(text),
    tone: shown.note === undefined ? "Default" : "Attention",
    notes: notes.map((note) => escapeMarkdown(note)),
    groups: [],
    page: asMarkdown(""),
    inputs: open.length === 0 ? [] : [toInput(shown, open, lang)],
    buttons: buttonsOf(shown, open, frame.press),
  };
}

/** The names of some proposals in a sentence: their numbers, as many as one reads. */
export function namesOf(proposals: readonly Proposal[], lang: Lang): string {
  const named = proposals.slice(0, MOST_NAMED).map(numberOf);
  const more = proposals.length - MOST_NAMED;
  const rest = more > 0 ? [texts[lang].review.department.order.keptMore(more)] : [];
  return joinList([...named, ...rest], lang);
}

function waitingOf({ unreleased }: ReleaseShown): {
  readonly open: readonly Proposal[];
  readonly closed: readonly Proposal[];
  readonly more: number;
  readonly isLate: boolean;
} {
  const open = unreleased.filter(({ window }) => window.kind !== "closed");
  const first = open.slice(0, MOST_RELEASED);
  return {
    open: first.map(({ proposal }) => proposal),
    closed: unreleased.filter(({ window }) => window.kind === "closed").map(({ proposal }) => proposal),
    more: open.length - first.length,
    isLate: first.some(({ window }) => window.kind === "extended"),
  };
}

function notesOf(shown: ReleaseShown, lang: Lang): readonly string[] {
  const t = texts[lang].review.department.release;
  const { open, closed, more, isLate } = waitingOf(shown);
  return [
    shown.note ?? "",
    open.length === 0 ? "" : t.text,
    isLate ? t.late : "",
    closed.length === 0 ? "" : t.closed(namesOf(closed, lang)),
    more === 0 ? "" : t.more(more),
  ].filter((line) => line !== "");
}

function toInput({ placed, chosen = [] }: ReleaseShown, open: readonly Proposal[], lang: Lang): CardInput {
  const t = texts[lang].review.department.release;
  const choices = open.map((proposal): InputChoice & { readonly id: string } => {
    const place = placed.find((each) => each.proposal.id === proposal.id)?.place ?? 0;
    const title = t.choice(place, numberAndTitle(proposal, lang, MOST_CHOICE));
    const value = formatNumbered({ id: proposal.id, number: proposal.revision });
    return { id: proposal.id, title, value };
  });
  return cardInput({
    id: "chosen",
    label: t.label,
    value: choices
      .filter(({ id }) => chosen.includes(id))
      .map(({ value }) => value)
      .join(","),
    choices: choices.map(({ title, value }) => ({ title, value })),
    style: "expanded",
    isMultiSelect: true,
  });
}

function buttonsOf(
  shown: ReleaseShown,
  open: readonly Proposal[],
  press: PressContext,
): readonly CardButton[] {
  const t = texts[press.lang].review.department;
  const of = { department: shown.department.id, budgetYear: shown.standing.round.budgetYear };
  const all = open.map(({ id, revision }) => formatNumbered({ id, number: revision }));
  const release = (title: string, which: { readonly all?: string[] }): CardButton => ({
    title,
    data: { verb: "release-proposals", ...press, ...of, ...which },
  });
  const main = { style: "positive" } as const;
  return [
    ...(open.length > 1 ? [{ ...release(t.release.chosen, {}), ...main }] : []),
    ...(open.length > 1 ? [release(t.release.all(open.length), { all })] : []),
    ...(open.length === 1 ? [{ ...release(t.release.only, { all }), ...main }] : []),
    departmentButton(t.show, shown, press),
  ];
}
