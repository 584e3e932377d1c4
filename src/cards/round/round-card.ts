import type { Lang } from "../../domain/lang.ts";
import { PROPOSAL_STATES } from "../../domain/proposal/proposal.ts";
import type { Extension } from "../../domain/proposal/round.ts";
import { extensionName } from "../../domain/proposal/round-extensions.ts";
import { formatAmount, formatRate } from "../../text/format-amount.ts";
import { formatDay } from "../../text/format.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { Fact } from "../card-parts.ts";
import { frameOf, lightEnough } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import type { ExtensionRow, RoundCardData } from "./contracts.ts";
import { historyLines } from "./round-history.ts";
import {
  channelName,
  dayTone,
  emptyRoundCard,
  impreciseText,
  largeDay,
  leftOf,
  MOST_EVENT_TITLE,
  sourceOf,
} from "./round-parts.ts";
import type { RoundShown } from "./round-shown.ts";

/** Extensions and lines of the history, from what a phone shows to what surely fits. */
const MOST_ROWS = [10, 6, 3, 1] as const;
const MOST_REASON_SHOWN = 240;

/** A round as it stands: its stoppdatum, its settings, and for administrators what has come in and what can be done. */
export function roundMessage(shown: RoundShown, lang: Lang): PersonalMessage {
  const plain = roundText(shown, lang);
  return {
    plain,
    card: (context) =>
      lightEnough(MOST_ROWS, (most) =>
        renderCard("round", toRoundCard(shown, lang, frameOf(plain, lang, context), most), lang),
      ),
  };
}

function roundText(shown: RoundShown, lang: Lang): string {
  const { standing, today } = shown;
  const t = texts[lang].round;
  const facts = [...factsOf(shown, lang), ...countsOf(shown, lang)];
  return [
    saidOf(shown, lang),
    `${t.kicker(standing.round.budgetYear)}: ${titleOf(shown)}`,
    `${t.until(formatDay(standing.stoppdatum, lang))}. ${leftOf(standing.stoppdatum, today, lang)}.`,
    ...notesOf(shown, lang),
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...extensionsOf(shown).map((extension) => extensionTitle(shown, extension, lang)),
    ...(shown.withHistory === true ? historyOf(shown, lang, MOST_ROWS[0]) : []),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function toRoundCard(shown: RoundShown, lang: Lang, frame: CardFrame, most: number): RoundCardData {
  const { standing, today, written, inside } = shown;
  const t = texts[lang].round;
  const extensions = inside === undefined ? [] : extensionsOf(shown);
  const rows = extensions.slice(0, most);
  const left = extensions.length - rows.length;
  return {
    ...emptyRoundCard(frame),
    said: escapeMarkdown(saidOf(shown, lang)),
    kicker: asMarkdown(t.kicker(standing.round.budgetYear)),
    headline: asMarkdown(largeDay(standing.stoppdatum, lang)),
    relation: asMarkdown(leftOf(standing.stoppdatum, today, lang)),
    tone: dayTone(standing.stoppdatum, today),
    title: escapeMarkdown(shorten(titleOf(shown), MOST_EVENT_TITLE)),
    notes: notesOf(shown, lang).map(escapeMarkdown),
    source: escapeMarkdown(
      written === undefined ? "" : shorten(sourceOf(written.event, written.calendarName, lang), 240),
    ),
    facts: factsOf(shown, lang).map(asFact),
    counts: countsOf(shown, lang).map(asFact),
    extensions: rows.map((extension) => toExtensionRow(shown, extension, frame.press)),
    moreExtensions: asMarkdown(left > 0 ? t.extensions.more(left) : ""),
    history: shown.withHistory === true ? historyOf(shown, lang, most).map(escapeMarkdown) : [],
    buttons: buttonsOf(shown, frame.press),
  };
}

interface PlainFact {
  readonly label: string;
  readonly value: string;
}

const asFact = ({ label, value }: PlainFact): Fact => ({
  label: escapeMarkdown(label),
  value: escapeMarkdown(shorten(value, 120)),
});

function titleOf({ standing, written }: RoundShown): string {
  return written?.event.title ?? standing.round.stoppdatum.known.title;
}

/** What has just happened, first of all; "" when nothing has. */
function saidOf({ said, standing, today }: RoundShown, lang: Lang): string {
  const t = texts[lang].round.said;
  const { round, stoppdatum } = standing;
  switch (said?.kind) {
    case undefined:
      return "";
    case "confirmed":
      return t.confirmed(round.budgetYear, formatDay(stoppdatum, lang));
    case "already": {
      const { by, at } = round.confirmed;
      return t.already(shorten(by.name, 80), momentText(at, today, lang));
    }
    case "changed": {
      const { by, at } = round.history.at(-1) ?? round.confirmed;
      return t.changed(shorten(by.name, 80), momentText(at, today, lang));
    }
    case "extended":
      return t.extended(shorten(said.name, 80), formatDay(said.until, lang));
    case "saved":
    case "same":
    case "extensionTakenBack":
    case "inUse":
      return t[said.kind];
  }
}

function notesOf({ written }: RoundShown, lang: Lang): readonly string[] {
  if (written === undefined) return [texts[lang].round.gone];
  return [impreciseText(written.event, lang)].filter((note) => note !== "");
}

function factsOf({ standing: { round }, channels, inside }: RoundShown, lang: Lang): readonly PlainFact[] {
  const t = texts[lang].round.fact;
  const { internalRate, amountLimit, shortestLife, channelId } = round;
  const channel = channelId === undefined ? t.noChannel : channelName(channels, channelId, lang);
  return [
    {
      label: t.internalRate,
      value: internalRate === undefined ? t.noRate : formatRate(internalRate, lang),
    },
    { label: t.amountLimit, value: amountLimit === undefined ? t.noLimit : formatAmount(amountLimit, lang) },
    { label: t.shortestLife, value: t.years(shortestLife) },
    ...(inside === undefined ? [] : [{ label: t.channel, value: channel }]),
  ];
}

function countsOf({ inside }: RoundShown, lang: Lang): readonly PlainFact[] {
  if (inside === undefined) return [];
  const { round, proposal } = texts[lang];
  const facts = PROPOSAL_STATES.filter((state) => inside.counts[state] > 0).map((state) => ({
    label: proposal.state[state],
    value: String(inside.counts[state]),
  }));
  return facts.length === 0 ? [{ label: round.proposals, value: round.noProposals }] : facts;
}

/** Those that hold, the first to end first, and then those that have passed. */
function extensionsOf({ standing, today, inside }: RoundShown): readonly Extension[] {
  if (inside === undefined) return [];
  const all = standing.round.extensions.toSorted((a, b) => (a.until < b.until ? -1 : 1));
  return [...all.filter(({ until }) => until >= today), ...all.filter(({ until }) => until < today)];
}

function extensionTitle({ standing, today }: RoundShown, extension: Extension, lang: Lang): string {
  const t = texts[lang].round.extensions;
  const name = shorten(extensionName(standing.round, extension), 80);
  const day = formatDay(extension.until, lang);
  return extension.until < today ? t.over(name, day) : t.row(name, day);
}

function toExtensionRow(shown: RoundShown, extension: Extension, press: PressContext): ExtensionRow {
  const { lang } = press;
  const t = texts[lang].round.extensions;
  const { round } = shown.standing;
  const name = shorten(extensionName(round, extension), 80);
  return {
    title: escapeMarkdown(extensionTitle(shown, extension, lang)),
    reason: escapeMarkdown(shorten(extension.reason, MOST_REASON_SHOWN)),
    by: escapeMarkdown(t.by(shorten(extension.by.name, 80), momentText(extension.at, shown.today, lang))),
    takeBack: {
      title: t.takeBackOf(name),
      data: {
        verb: "take-back-extension",
        ...press,
        budgetYear: round.budgetYear,
        extension: extension.id,
      },
    },
    takeBackWord: t.takeBack,
  };
}

function historyOf({ standing, today, channels }: RoundShown, lang: Lang, most: number): readonly string[] {
  return historyLines(standing.round.history, { lang, today, channels, most });
}

function buttonsOf(
  { standing, inside, withHistory }: RoundShown,
  press: PressContext,
): readonly CardButton[] {
  const t = texts[press.lang].round.button;
  const { budgetYear } = standing.round;
  const propose: CardButton = { title: t.propose, data: { verb: "new-proposal", ...press } };
  if (inside === undefined) return [propose];
  const { following, counts } = inside;
  const isEmpty = PROPOSAL_STATES.every((state) => counts[state] === 0);
  const history: CardButton =
    withHistory === true
      ? { title: t.show, data: { verb: "show-round", ...press, budgetYear } }
      : { title: t.history, data: { verb: "show-round", ...press, budgetYear, withHistory: true } };
  return [
    propose,
    { title: t.edit, data: { verb: "edit-round", ...press, budgetYear } },
    { title: t.extend, data: { verb: "extend-round", ...press, budgetYear } },
    ...(following === undefined
      ? []
      : [{ title: t.following(following.budgetYear), data: { verb: "new-round" as const, ...press } }]),
    history,
    ...(isEmpty
      ? [
          {
            title: t.takeBack,
            style: "destructive" as const,
            data: { verb: "take-back-round" as const, ...press, budgetYear },
          },
        ]
      : []),
  ];
}
