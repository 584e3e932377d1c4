import type { Lang } from "../../domain/lang.ts";
import { committeeIdOf } from "../../domain/organisation/grants.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Proposal, ProposalChange } from "../../domain/proposal/proposal.ts";
import { RELATIONS, type Relation } from "../../domain/proposal/rights.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { windowOf } from "../../domain/proposal/window.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { windowText } from "../../text/proposal/window-text.ts";
import { happenedText } from "../../text/review/review-text.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import type { MessageCardData } from "../contracts.ts";
import type { CardFrame } from "../frame.ts";
import { escapeMarkdown } from "../markdown.ts";
import { toMessage } from "../message-card.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { myProposalsButton, proposalButton } from "../proposal/proposal-buttons.ts";
import { nowText } from "../proposal/proposal-standing.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import { departmentOfButton } from "./review-buttons.ts";
import { numberAndTitle } from "./queue-rows.ts";

/** The rest is read where the proposal is. */
const MOST_COMMENT = 1_000;

/** One change of a proposal, for one person whom it concerns. */
export interface NewsShown {
  /** As it is now, which may be further on than the change. */
  readonly proposal: Proposal;
  readonly change: ProposalChange;
  readonly organisation: Organisation;
  /** What the one who is told is to it. */
  readonly relations: ReadonlySet<Relation>;
  /** Absent when its round is not there any longer. */
  readonly standing?: RoundStanding;
  readonly today: CalendarDate;
}

/** What has happened, what it means, what to do next and why it came. */
export function newsMessage(shown: NewsShown, lang: Lang): PersonalMessage {
  const plain = newsText(shown, lang);
  return {
    plain,
    card: (context) => renderCard("message", toNewsCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

/** One line of it, as a notification shows it. */
export function newsSummary(shown: NewsShown, lang: Lang): string {
  return `${headlineOf(shown, lang)}: ${numberAndTitle(shown.proposal, lang)}`;
}

function newsText(shown: NewsShown, lang: Lang): string {
  const { change, proposal, today } = shown;
  const { comment = "" } = change;
  const t = texts[lang].review.news;
  return [
    `${headlineOf(shown, lang)}: ${numberAndTitle(proposal, lang)}.`,
    happenedText(change, today, lang),
    comment === "" ? "" : `${t.label.comment(change.by.name)}: ${shorten(comment, MOST_COMMENT)}`,
    ...notesOf(shown, lang),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function toNewsCard(shown: NewsShown, lang: Lang, frame: CardFrame): MessageCardData {
  const { change, proposal, today } = shown;
  const { comment = "", by } = change;
  const t = texts[lang];
  const { label } = t.review.news;
  const facts = [
    [label.proposal, numberAndTitle(proposal, lang)],
    ...(comment === "" ? [] : [[label.comment(by.name), shorten(comment, MOST_COMMENT)]]),
    [label.state, t.proposal.state[proposal.state]],
  ];
  const message = {
    headline: headlineOf(shown, lang),
    text: happenedText(change, today, lang),
    buttons: buttonsOf(shown, frame.press),
  };
  return {
    ...toMessage(message, frame),
    facts: facts.map(([name = "", value = ""]) => ({
      label: escapeMarkdown(name),
      value: escapeMarkdown(value),
    })),
    notes: notesOf(shown, lang).map((note) => escapeMarkdown(note)),
  };
}

function headlineOf({ change: { action, from }, relations }: NewsShown, lang: Lang): string {
  const t = texts[lang].review.news;
  if (relations.has("author")) return t.headline.author[action];
  if (action !== "submit" || from === "draft") return t.headline.others[action];
  return from === "returned" ? t.headline.completed : t.headline.changed;
}

function notesOf(shown: NewsShown, lang: Lang): readonly string[] {
  return [meaningOf(shown, lang), timeLeft(shown, lang), whyOf(shown, lang)].filter((note) => note !== "");
}

/** How long there is, for those who have something to do with it before the stoppdatum. */
function timeLeft({ proposal, organisation, relations, standing, today }: NewsShown, lang: Lang): string {
  const { state, content } = proposal;
  const isTheirs =
    (state === "returned" && relations.has("author")) || (state === "submitted" && relations.has("leader"));
  if (!isTheirs || standing === undefined) return "";
  const committeeId = committeeIdOf(organisation, content?.departmentId);
  return `${windowText(windowOf(standing, proposal, committeeId, today), today, lang)}.`;
}

function meaningOf(shown: NewsShown, lang: Lang): string {
  const { proposal, change, relations } = shown;
  const t = texts[lang].review.news;
  const now = nowText(shown, lang);
  // It has gone on before this was read.
  if (proposal.state !== change.to)
    return [t.since(texts[lang].proposal.state[proposal.state]), now].filter(Boolean).join(" ");
  switch (change.action) {
    case "support":
    case "oppose":
    case "decide":
    case "reject":
      return t.means[change.action];
    case "submit":
      return t.means.submitted;
    case "release":
      return relations.has("author") ? now : t.means.isBack;
    case "edit":
    case "withdraw":
    case "prioritise":
    case "sendBack":
    case "comment":
    case "return":
    case "reopen":
      return now;
  }
}

function whyOf({ proposal, organisation, relations }: NewsShown, lang: Lang): string {
  const t = texts[lang].review.news.why;
  const departmentId = proposal.content?.departmentId;
  const department = organisation.departments.find(({ id }) => id === departmentId)?.name ?? "";
  const committeeId = committeeIdOf(organisation, departmentId);
  const committee = organisation.committees.find(({ id }) => id === committeeId)?.name ?? "";
  switch (RELATIONS.find((relation) => relations.has(relation))) {
    case "author":
      return t.author;
    case "leader":
      return t.leader(department);
    case "reviewer":
      return t.reviewer(committee);
    case "administrator":
      return t.administrator;
    case undefined:
      return "";
  }
}

function buttonsOf({ proposal, relations }: NewsShown, press: PressContext): readonly CardButton[] {
  const t = texts[press.lang];
  const { buttons } = t.proposals.card;
  const open = proposalButton("show-proposal", t.review.news.open, proposal, press);
  if (relations.has("author")) {
    const complete = proposalButton("edit-proposal", buttons.editAgain, proposal, press);
    return [...(proposal.state === "returned" ? [complete] : []), open, myProposalsButton(press)];
  }
  return [open, ...(relations.has("leader") ? [departmentOfButton(proposal, press)] : [reviewButton(press)])];
}

function reviewButton(press: PressContext): CardButton {
  return { title: texts[press.lang].review.queue.show, data: { verb: "show-review", ...press, shown: 0 } };
}
