import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { Month } from "../../domain/follow-up/follow-up.ts";
import type { FollowUpFact, FollowUpQuestion } from "../../domain/follow-up-question/follow-up-wish.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatMonth } from "../figures.ts";
import { sourceText } from "../follow-up/summary-text.ts";
import { namesText } from "../follow-up/units-text.ts";
import { joinList } from "../format-list.ts";
import { texts } from "../texts.ts";
import { capitalizedText } from "./capitalized-text.ts";

const MOST_NAMES = 20;
const MOST_MONTHS = 12;

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

interface Words {
  readonly headline: string;
  readonly text: string;
}

/** Why a question about the figures cannot be answered, and what there is instead. */
export function noFollowUpAnswerWords(refused: NoFollowUpAnswer, lang: Lang): Words {
  const t = texts[lang].followUpAnswers;
  const { which, none } = texts[lang].followUp;
  switch (refused.kind) {
    case "severalUnits": {
      const names = refused.units.map(({ name }) => name);
      return {
        headline: t.whichUnit.headline,
        text: t.whichUnit.text(refused.said, joinList(names, lang, "or")),
      };
    }
    case "unknownUnit": {
      const { said, summary } = refused;
      const names = namesText(
        summary.rows.map(({ name }) => name),
        MOST_NAMES,
        t.more,
        lang,
      );
      return {
        headline: t.unknownUnit.headline(said),
        text: t.unknownUnit.text(formatMonth(summary.month, lang), names),
      };
    }
    case "notStated":
      return { headline: t.notStated[refused.fact], text: sourceText(refused.summary, lang) };
    case "notImported":
      return notImportedWords(refused, lang);
    case "unknownArea":
      return { headline: which.noneCalled(refused.said), text: areasText(refused.areas, lang) };
    case "severalAreas":
      return { headline: which.headline, text: areasText(refused.areas, lang) };
    case "none":
      return none;
  }
}

/** The same as one text. */
export function noFollowUpAnswerText(refused: NoFollowUpAnswer, lang: Lang): string {
  const { headline, text } = noFollowUpAnswerWords(refused, lang);
  return `${headline}${/[.?]$/u.test(headline) ? "" : "."} ${text}`.trim();
}

function notImportedWords(
  { area, month, known }: Extract<NoFollowUpAnswer, { kind: "notImported" }>,
  lang: Lang,
): Words {
  const t = texts[lang].followUp.notImported;
  const months = known.map((each) => formatMonth(each, lang));
  const [only = "", ...others] = months;
  return {
    headline: capitalizedText(t.headline(formatMonth(month, lang))),
    text:
      others.length === 0
        ? t.one(area.name, only)
        : t.text(area.name, namesText(months, MOST_MONTHS, t.more, lang)),
  };
}

function areasText(areas: readonly FollowUpArea[], lang: Lang): string {
  const names = joinList(
    areas.map(({ name }) => name),
    lang,
    "or",
  );
  return `${names}.`;
}
