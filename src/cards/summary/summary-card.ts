import type { Lang } from "../../domain/lang.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import type { SummaryReach } from "../../domain/summary/summary-reach.ts";
import { joinList } from "../../text/format-list.ts";
import { editionText, summaryLines } from "../../text/summary/summary-text.ts";
import { noteText } from "../../text/summary/note-text.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf, lightEnough } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { myProposalsButton, newProposalButton } from "../proposal/proposal-buttons.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import type { SummaryCardData } from "./contracts.ts";
import { excelButton, prepareButton, proposalsButton, showSummaryButton } from "./summary-buttons.ts";
import { changesParts, emptySummaryCard, netParts, typeParts } from "./summary-parts.ts";

/** Nämnder a type, from what anybody reads to what surely fits. */
export const COMMITTEES_SHOWN = [10, 6, 4, 2] as const;
const MOST_WHOSE = 4;
const MOST_NAME = 60;

/** What is handed in now, as far as one person may read it. */
export interface SummaryShown {
  readonly model: SummaryModel;
  readonly reach: SummaryReach;
  readonly organisation: Organisation;
  readonly isAdministrator: boolean;
  /** The latest published version; 0 before the first. */
  readonly latest: number;
  /** Handed in and not released. */
  readonly waiting: number;
  /** The service can be reached by browsers. */
  readonly canDownload: boolean;
}

export function summaryMessage(shown: SummaryShown, lang: Lang): PersonalMessage {
  const { model } = shown;
  const lines = linesOf(shown, lang);
  const plain = [...lines, ...summaryLines(model, lang)].join("\n");
  return {
    plain,
    card: (context) =>
      lightEnough(COMMITTEES_SHOWN, (most) =>
        renderCard("summary", toSummaryCard(shown, most, lang, frameOf(plain, lang, context)), lang),
      ),
  };
}

/** A published version, for everybody who reads the channel. */
export interface PublishedShown {
  readonly model: SummaryModel;
  readonly version: number;
  /** Who published it. */
  readonly by: string;
  readonly canDownload: boolean;
}

export function publishedMessage(shown: PublishedShown, lang: Lang): PersonalMessage {
  const plain = summaryLines(shown.model, lang).join("\n");
  return {
    plain,
    card: (context) =>
      lightEnough(COMMITTEES_SHOWN, (most) =>
        renderCard("summary", toPublishedCard(shown, most, lang, frameOf(plain, lang, context)), lang),
      ),
  };
}

function toPublishedCard(
  { model, version, by, canDownload }: PublishedShown,
  most: number,
  lang: Lang,
  frame: CardFrame,
): SummaryCardData {
  const { budgetYear } = model;
  const t = texts[lang].summaryCard;
  return {
    ...emptySummaryCard(budgetYear, t.headline.version(version), lang, frame),
    lines: [escapeMarkdown(t.publishedBy(editionText(model, lang), shorten(by, MOST_NAME)))],
    ...figuresOf(model, most, lang, frame),
    notes: [...model.notes.map((note) => noteText(note, lang)), t.channel.later].map(escapeMarkdown),
    buttons: [
      ...(canDownload ? [excelButton(budgetYear, frame.press, version)] : []),
      showSummaryButton(t.button.now, budgetYear, frame.press),
    ],
  };
}

/** Net effect, what has changed, and the types: the same on every card that shows figures. */
export function figuresOf(
  model: SummaryModel,
  mostCommittees: number,
  lang: Lang,
  frame: CardFrame,
): Pick<SummaryCardData, "net" | "changes" | "parts"> {
  return {
    net: netParts(model, lang),
    changes: changesParts(model, lang),
    parts: typeParts(model, mostCommittees, lang, frame),
  };
}

function toSummaryCard(shown: SummaryShown, most: number, lang: Lang, frame: CardFrame): SummaryCardData {
  const { model, isAdministrator, canDownload } = shown;
  const t = texts[lang].summaryCard;
  const { all } = model.counts;
  const headline = all === 0 ? t.headline.none : t.headline.now(all);
  // That a part is not seen is said once, in the first line.
  const notes = model.notes.filter(({ kind }) => kind !== "partial").map((note) => noteText(note, lang));
  return {
    ...emptySummaryCard(model.budgetYear, headline, lang, frame),
    lines: linesOf(shown, lang).map(escapeMarkdown),
    ...figuresOf(model, most, lang, frame),
    notes: [...notes, ...(isAdministrator && !canDownload ? [t.noDownload] : [])].map(asMarkdown),
    buttons: buttonsOf(shown, frame.press),
  };
}

function linesOf({ model, reach, organisation, waiting }: SummaryShown, lang: Lang): readonly string[] {
  const t = texts[lang].summaryCard;
  return [
    reachText(reach, organisation, lang),
    ...(waiting > 0 ? [t.waiting(waiting)] : []),
    ...(model.counts.all === 0 ? [t.comesWhenReleased] : []),
  ];
}

function reachText(reach: SummaryReach, { committees, departments }: Organisation, lang: Lang): string {
  const t = texts[lang].summaryCard.reach;
  switch (reach.kind) {
    case "all":
      return t.all;
    case "own":
      return t.own;
    case "some": {
      const named = [
        ...committees.filter(({ id }) => reach.committeeIds.includes(id)),
        ...departments.filter(({ id }) => reach.leads.includes(id)),
      ].map(({ name }) => shorten(name, MOST_NAME));
      const rest = named.length - MOST_WHOSE;
      const said = rest > 0 ? [...named.slice(0, MOST_WHOSE), texts[lang].summary.note.more(rest)] : named;
      return t.some(joinList(said, lang));
    }
  }
}

function buttonsOf(shown: SummaryShown, press: PressContext): readonly CardButton[] {
  const { model, reach, isAdministrator, canDownload, latest, waiting } = shown;
  const { budgetYear } = model;
  const t = texts[press.lang].summaryCard.button;
  const hasAny = model.counts.all > 0;
  const hasMore = hasAny || waiting > 0;
  return [
    ...(hasAny && canDownload ? [excelButton(budgetYear, press)] : []),
    ...(hasAny && isAdministrator ? [prepareButton(t.publish(latest + 1), budgetYear, press)] : []),
    ...(hasMore ? queueButtons(reach, budgetYear, press) : []),
    myProposalsButton(press),
    ...(hasMore ? [] : [newProposalButton(press)]),
  ];
}

/** None for who has a part in no queue. */
function queueButtons(reach: SummaryReach, budgetYear: number, press: PressContext): readonly CardButton[] {
  switch (reach.kind) {
    case "all":
      return [proposalsButton("review", budgetYear, press)];
    case "some":
      return [proposalsButton(reach.committeeIds.length > 0 ? "review" : "department", budgetYear, press)];
    case "own":
      return [];
  }
}
