import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { joinList } from "../../text/format-list.ts";
import { texts } from "../../text/texts.ts";
import { askButton, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { noteMessage } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { shorten } from "../shorten.ts";
import { commentUnitButton, myCommentsButton, showMonthButton } from "./comment-buttons.ts";

const MOST_NAME = 60;
const MOST_NAMES = 4;
const MOST_CHOICES = 5;

/** Why nothing is commented. */
export type CommentRefusalShown =
  | { readonly kind: "notImported" | "conflict" }
  | { readonly kind: "unknownUnit"; readonly summary: MonthSummary }
  | {
      readonly kind: "notYours";
      readonly summary: MonthSummary;
      readonly unit: UnitSummary;
      readonly responsible: readonly PersonRef[];
    }
  /** No unit is called what was said, or several may be. */
  | { readonly kind: "notFound"; readonly said: string }
  | {
      readonly kind: "several";
      readonly said: string;
      readonly found: readonly { readonly summary: MonthSummary; readonly unit: UnitSummary }[];
    };

/** That nothing was done, why, and what to do instead. */
export function commentRefusal(refusal: CommentRefusalShown, lang: Lang): PersonalMessage {
  const t = texts[lang].unitComment.refused;
  switch (refusal.kind) {
    case "notImported":
      return noteMessage(t.notImported, lang, (press) => [myCommentsButton(press)]);
    case "conflict":
      return noteMessage(texts[lang].mark.refused.conflict, lang, (press) => [myCommentsButton(press)]);
    case "unknownUnit":
      return noteMessage(t.unknownUnit, lang, (press) => [
        showMonthButton(refusal.summary, press),
        myCommentsButton(press),
      ]);
    case "notYours":
      return notYours(refusal, lang);
    case "notFound": {
      const words = { headline: t.notFound(shorten(refusal.said, MOST_NAME)), text: t.notFoundText };
      return noteMessage(words, lang, (press) => [myCommentsButton(press)]);
    }
    case "several": {
      const words = { headline: t.several(shorten(refusal.said, MOST_NAME)), text: t.severalText };
      return noteMessage(words, lang, (press) => severalButtons(refusal, press));
    }
  }
}

function notYours(
  { summary, unit, responsible }: Extract<CommentRefusalShown, { readonly kind: "notYours" }>,
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].mark.refused;
  const name = shorten(unit.name, MOST_NAME);
  const names = responsible.slice(0, MOST_NAMES).map((person) => shorten(person.name, MOST_NAME));
  const may =
    names.length === 0
      ? t.nobody(name)
      : texts[lang].unitComment.refused.may(joinList(names, lang, "or"), name);
  const text = [may, t.nothing, t.claim(name)].join(" ");
  return noteMessage({ headline: t.notYours(name), text }, lang, (press) => [
    askButton(t.claimButton(name), t.claimQuestion(name), press),
    showMonthButton(summary, press),
    myCommentsButton(press),
  ]);
}

function severalButtons(
  { found }: Extract<CommentRefusalShown, { readonly kind: "several" }>,
  press: PressContext,
): readonly CardButton[] {
  return [
    ...found.slice(0, MOST_CHOICES).map(({ summary, unit }) => commentUnitButton(summary, unit, press)),
    myCommentsButton(press),
  ];
}
