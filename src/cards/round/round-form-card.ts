import { isYearly } from "../../domain/calendar/event-date.ts";
import type { Lang } from "../../domain/lang.ts";
import type { StoppdatumCandidate } from "../../domain/proposal/propose-stoppdatum.ts";
import {
  EMPTY_ROUND_FORM,
  formatStoppdatumRef,
  formOfRound,
  type RoundField,
  type RoundForm,
} from "../../domain/proposal/round-settings.ts";
import { dateBeside } from "../../text/digest/dates.ts";
import { formatDate, formatDay } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import type { CardInput, InputChoice } from "../card-input.ts";
import { channelChoices } from "../channel-choices.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import type { RoundCardData } from "./contracts.ts";
import { roundFaultText } from "./fault-text.ts";
import {
  dayTone,
  emptyRoundCard,
  impreciseText,
  inputOf,
  largeDay,
  leftOf,
  MOST_EVENT_TITLE,
  sourceOf,
} from "./round-parts.ts";
import type { RoundFormShown } from "./round-shown.ts";

const MOST_CANDIDATES = 12;
const MOST_CHOICE = 110;
/** A choice cannot be taken away on a card: this one says that nothing is chosen. */
export const NO_CHOICE = "none";

/** The form that confirms a round or changes one, filled in with what is proposed, what holds, or what was typed. */
export function roundFormMessage(shown: RoundFormShown, lang: Lang): PersonalMessage {
  const plain = formText(shown, lang);
  return {
    plain,
    card: (context) => renderCard("round", toFormCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

function formText(shown: RoundFormShown, lang: Lang): string {
  const proposed = proposedOf(shown);
  const day =
    proposed === undefined
      ? []
      : [
          `${proposed.event.title}: ${formatDay(proposed.day, lang)}. ${leftOf(proposed.day, shown.today, lang)}.`,
        ];
  const faults = (shown.typed?.faults ?? []).map((fault) => roundFaultText(fault, lang));
  return [headlineOf(shown, lang), ...day, ...notesOf(shown, lang), ...faults].join("\n");
}

function toFormCard(shown: RoundFormShown, lang: Lang, frame: CardFrame): RoundCardData {
  const t = texts[lang].round;
  const proposed = proposedOf(shown);
  const hasChoice = shown.candidates.length > 0 || shown.standing !== undefined;
  return {
    ...emptyRoundCard(frame),
    headline: asMarkdown(headlineOf(shown, lang)),
    ...(proposed === undefined ? {} : proposedPart(proposed, shown, lang)),
    notes: notesOf(shown, lang).map(escapeMarkdown),
    warning: asMarkdown((shown.typed?.faults.length ?? 0) > 0 ? t.wrong.lead : ""),
    inputs: hasChoice ? inputsOf(shown, lang) : [],
    hint: asMarkdown(hasChoice ? t.hint : ""),
    submit: hasChoice ? [submitOf(shown, lang, frame)] : [],
    buttons: [],
  };
}

/** The event that is proposed for confirming; none when a round is changed, or when something was typed already. */
function proposedOf({ candidates, standing, typed, taken }: RoundFormShown): StoppdatumCandidate | undefined {
  if (standing !== undefined || typed !== undefined) return undefined;
  const [best] = candidates;
  return best?.fit === "proposals" && !taken.includes(best.budgetYear) ? best : undefined;
}

function proposedPart(
  { event, day, calendarId }: StoppdatumCandidate,
  { calendarNames, today }: RoundFormShown,
  lang: Lang,
): Pick<RoundCardData, "title" | "relation" | "tone" | "source"> {
  const name = calendarNames.get(calendarId) ?? event.source.document;
  return {
    title: escapeMarkdown(shorten(event.title, MOST_EVENT_TITLE)),
    relation: asMarkdown(`${largeDay(day, lang)}. ${leftOf(day, today, lang)}.`),
    tone: dayTone(day, today),
    source: escapeMarkdown(shorten(sourceOf(event, name, lang), 240)),
  };
}

function headlineOf(shown: RoundFormShown, lang: Lang): string {
  const t = texts[lang].round;
  if (shown.standing !== undefined) return t.edit.headline(shown.standing.round.budgetYear);
  const proposed = proposedOf(shown);
  return proposed === undefined ? t.confirm.headlineOpen : t.confirm.headline(proposed.budgetYear);
}

function notesOf(shown: RoundFormShown, lang: Lang): readonly string[] {
  const t = texts[lang].round.confirm;
  if (shown.standing !== undefined || shown.typed !== undefined) return [];
  if (shown.candidates.length === 0) return [t.nothing];
  const proposed = proposedOf(shown);
  if (proposed === undefined) return [t.notFound];
  const { toldFrom, budgetYear, day, event } = proposed;
  const told =
    toldFrom.kind === "yearAfter"
      ? t.told.yearAfter(budgetYear)
      : t.told[toldFrom.kind](budgetYear, toldFrom.words);
  const passed = day < shown.today ? [t.passed] : [];
  const imprecise = impreciseText(event, lang);
  return [...(imprecise === "" ? [] : [imprecise]), told, ...passed, t.follows];
}

function submitOf({ standing }: RoundFormShown, lang: Lang, { press }: CardFrame): CardButton {
  const t = texts[lang].round;
  if (standing === undefined) return { title: t.confirm.button, data: { verb: "confirm-round", ...press } };
  const { budgetYear, revision } = standing.round;
  return { title: t.edit.button, data: { verb: "save-round", ...press, budgetYear, revision } };
}

function presentForm(shown: RoundFormShown): RoundForm {
  if (shown.typed !== undefined) return shown.typed.form;
  if (shown.standing !== undefined) return formOfRound(shown.standing.round);
  const proposed = proposedOf(shown);
  if (proposed === undefined) return EMPTY_ROUND_FORM;
  const event = formatStoppdatumRef({ calendarId: proposed.calendarId, eventId: proposed.event.id });
  return { ...EMPTY_ROUND_FORM, event, budgetYear: String(proposed.budgetYear) };
}

function inputsOf(shown: RoundFormShown, lang: Lang): readonly CardInput[] {
  const { field, example } = texts[lang].round;
  const form = presentForm(shown);
  const wrong = (id: RoundField) => {
    const fault = shown.typed?.faults.find((each) => each.field === id);
    return asMarkdown(fault === undefined ? "" : roundFaultText(fault, lang));
  };
  const input = (id: RoundField, rest: Partial<CardInput>): CardInput =>
    inputOf(id, { label: field[id], value: form[id], wrong: wrong(id), ...rest });
  const typedOne = (id: Exclude<RoundField, "event" | "channel">): CardInput =>
    input(id, { example: example[id], mostCharacters: 40 });
  const channels = [
    { title: texts[lang].round.noChannel, value: NO_CHOICE },
    ...channelChoices(shown.channels, shown.standing?.round.channelId, lang),
  ];
  return [
    input("event", { choices: eventChoices(shown, lang), value: chosen(form.event) }),
    ...(shown.standing === undefined ? [typedOne("budgetYear")] : []),
    typedOne("internalRate"),
    typedOne("amountLimit"),
    typedOne("shortestLife"),
    input("channel", { choices: channels, value: chosen(form.channel) || NO_CHOICE }),
  ];
}

/** An id, which is never cut; what is longer is none of ours. */
function chosen(value: string): string {
  return value.length <= 200 ? value : "";
}

function eventChoices({ candidates, standing, today }: RoundFormShown, lang: Lang): readonly InputChoice[] {
  const t = texts[lang].round;
  const choices = candidates.slice(0, MOST_CANDIDATES).map(({ calendarId, event }) => {
    const day = isYearly(event.date)
      ? formatDate(event.date, lang, "medium")
      : dateBeside(event.date, today, lang);
    return {
      title: t.choice(day, shorten(event.title, MOST_CHOICE)),
      value: formatStoppdatumRef({ calendarId, eventId: event.id }),
    };
  });
  if (standing === undefined) return choices;
  const { known, ...ref } = standing.round.stoppdatum;
  const value = formatStoppdatumRef(ref);
  if (choices.some((choice) => choice.value === value)) return choices;
  const own = t.choice(formatDay(standing.stoppdatum, lang, "medium"), shorten(known.title, MOST_CHOICE));
  return [{ title: own, value }, ...choices];
}
