import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { Month } from "../../domain/follow-up/follow-up.ts";
import type {
  FollowUpAsk,
  FollowUpFact,
  FollowUpQuestion,
} from "../../domain/follow-up-question/follow-up-wish.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatMonth } from "../../text/figures.ts";
import { sourceText } from "../../text/follow-up/summary-text.ts";
import { namesText } from "../../text/follow-up/units-text.ts";
import { joinList } from "../../text/format-list.ts";
import { texts } from "../../text/texts.ts";
import { askButton, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { showFollowUpButton } from "../follow-up/follow-up-buttons.ts";
import { noFollowUpNote, notImportedNote, whichAreaNote } from "../follow-up/follow-up-notes.ts";
import { noteMessage } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { shorten } from "../shorten.ts";

const MOST_BUTTONS = 6;
const MOST_NAMES = 20;
const MOST_NAME = 80;

/** What is said instead of an answer. */
export type NoFollowUpAnswer =
  | {
      readonly kind: "severalUnits";
      readonly said: string;
      readonly units: readonly UnitSummary[];
      readonly summary: MonthSummary;
      readonly question: FollowUpQuestion;
    }
  | { readonly kind: "unknownUnit"; readonly said: string; readonly summary: MonthSummary }
  | { readonly kind: "notStated"; readonly summary: MonthSummary; readonly fact: FollowUpFact }
  | {
      readonly kind: "notImported";
      readonly area: FollowUpArea;
      readonly month: Month;
      readonly known: readonly Month[];
    }
  | { readonly kind: "unknownArea"; readonly said: string; readonly areas: readonly FollowUpArea[] }
  | { readonly kind: "severalAreas"; readonly areas: readonly FollowUpArea[] }
  | { readonly kind: "none" };

/** Why a question about the figures cannot be answered, and the way on. */
export function noFollowUpAnswerMessage(
  refused: NoFollowUpAnswer,
  isAdministrator: boolean,
  lang: Lang,
): PersonalMessage {
  switch (refused.kind) {
    case "severalUnits":
      return whichUnit(refused, lang);
    case "unknownUnit":
      return unknownUnit(refused, lang);
    case "notStated": {
      const headline = texts[lang].followUpAnswers.notStated[refused.fact];
      const text = sourceText(refused.summary, lang);
      return noteMessage({ headline, text }, lang, (press) => [showButton(refused.summary, press)]);
    }
    case "notImported":
      return notImportedNote(refused.area, refused.month, refused.known, lang);
    case "unknownArea":
      return whichAreaNote(refused.areas, { said: refused.said }, lang);
    case "severalAreas":
      return whichAreaNote(refused.areas, {}, lang);
    case "none":
      return noFollowUpNote(isAdministrator, lang);
  }
}

/** Each unit that may be meant, with the same question about it. */
function whichUnit(
  { said, units, summary, question }: Extract<NoFollowUpAnswer, { kind: "severalUnits" }>,
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].followUpAnswers;
  const names = units.map(({ name }) => shorten(name, MOST_NAME));
  const text = t.whichUnit.text(shorten(said, MOST_NAME), joinList(names, lang, "or"));
  const ask = t.asks[askable(question.asks)];
  return noteMessage({ headline: t.whichUnit.headline, text }, lang, (press) =>
    units.slice(0, MOST_BUTTONS).map(({ name }) => {
      const asked = ask(name);
      const inMonth = question.month && t.asks.inMonth(asked, formatMonth(summary.month, lang));
      return askButton(name, inMonth ?? asked, press);
    }),
  );
}

type Askable = Exclude<keyof (typeof texts)["sv"]["followUpAnswers"]["asks"], "inMonth">;

function askable(asks: FollowUpAsk): Askable {
  switch (asks) {
    case "standing":
    case "used":
    case "left":
    case "budget":
    case "outcome":
    case "deviation":
    case "forecast":
    case "comments":
    case "parts":
      return asks;
    case "largest":
    case "over":
    case "compare":
    case "fact":
    case "missing-comments":
    case "meaning":
    case "months":
      return "standing";
  }
}

function unknownUnit(
  { said, summary }: Extract<NoFollowUpAnswer, { kind: "unknownUnit" }>,
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].followUpAnswers;
  const names = summary.rows.map(({ name }) => shorten(name, MOST_NAME));
  const text = t.unknownUnit.text(
    formatMonth(summary.month, lang),
    namesText(names, MOST_NAMES, t.more, lang),
  );
  const headline = t.unknownUnit.headline(shorten(said, MOST_NAME));
  return noteMessage({ headline, text }, lang, (press) => [
    showFollowUpButton(
      t.buttons.units,
      { areaId: summary.area.id, month: summary.month, view: "units" },
      press,
    ),
  ]);
}

function showButton({ area, month }: MonthSummary, press: PressContext): CardButton {
  const { show } = texts[press.lang].followUpAnswers.buttons;
  return showFollowUpButton(show, { areaId: area.id, month }, press);
}
