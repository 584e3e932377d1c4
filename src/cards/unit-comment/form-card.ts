import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import { wantedOf } from "../../domain/follow-up/wanted-parts.ts";
import {
  commentFormOf,
  MOST_COMMENT_TEXT,
  type CommentFaults,
  type CommentField,
  type CommentForm,
} from "../../domain/follow-up/comment-form.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import { CAUSES, EFFECTS, type CommentPart, type UnitComment } from "../../domain/follow-up/unit-comment.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { formatMonth } from "../../text/figures.ts";
import { caveatText, signText } from "../../text/follow-up/summary-text.ts";
import { limitsText, recommendationText } from "../../text/follow-up/units-text.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import { cardInput, type CardInput } from "../card-input.ts";
import { escapeMarkdown } from "../markdown.ts";
import { typedInput } from "../mark/mark-inputs.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { shorten } from "../shorten.ts";
import { saveCommentButton, showMonthButton } from "./comment-buttons.ts";
import { commentMessage } from "./comment-message.ts";
import { saidLines } from "./said-lines.ts";
import { unitFigures } from "./unit-figures.ts";

const MOST_NAME = 60;

/** A unit's form, empty, with what has been said, or with what was typed. */
export interface CommentFormShown {
  readonly area: FollowUpArea;
  readonly summary: MonthSummary;
  readonly unit: UnitSummary;
  readonly reader: PersonRef;
  readonly today: CalendarDate;
  /** What was typed and cannot be saved as it is. */
  readonly typed?: CommentForm;
  readonly faults?: CommentFaults;
  /** Said since the form was made, by another or from another card. */
  readonly changed?: UnitComment;
  /** What has happened before it is shown, such as a press that marks nothing. */
  readonly note?: string;
}

/** The unit's figures, why it is asked, who is recommended to decide, and what is to be written. */
export function commentFormMessage(shown: CommentFormShown, lang: Lang): PersonalMessage {
  const { area, summary, unit, changed, note = "" } = shown;
  const t = texts[lang];
  const name = shorten(unit.name, MOST_NAME);
  return commentMessage(
    {
      kicker: t.followUp.kicker(formatMonth(summary.month, lang), shorten(area.name, MOST_NAME)),
      headline: t.unitComment.comment(name),
      text: [note, whyText(shown, lang)].filter((line) => line !== "").join(" "),
      warning: warningText(shown, lang),
      figures: unitFigures(unit, summary.month, lang),
      saidHeading: changed === undefined ? "" : changedHeading(changed, shown, lang),
      said: changed === undefined ? [] : saidLines(changed, lang),
      notes: [recommendationText(unit, summary, lang)],
      inputs: inputsOf(shown, lang),
      small: [caveatText(summary), signText(lang)],
      buttons: (press) => [
        saveCommentButton(summary, unit, changed?.revision ?? unit.comment?.revision ?? 0, press),
        showMonthButton(summary, press),
      ],
    },
    lang,
  );
}

function whyText({ area, unit }: CommentFormShown, lang: Lang): string {
  const t = texts[lang].unitComment.form;
  const why: Readonly<Record<CommentPart, string>> = {
    deviation: t.over(limitsText(area.threshold, lang)),
    operations: t.operations,
  };
  const wanted = wantedOf(unit, area).map((part) => why[part]);
  return wanted.length === 0 ? t.free : wanted.join(" ");
}

function warningText({ faults, changed }: CommentFormShown, lang: Lang): string {
  const t = texts[lang].unitComment.form;
  if (changed !== undefined) return t.changedText;
  return faults === undefined ? "" : t.faulty;
}

function changedHeading({ by, at }: UnitComment, { today, reader }: CommentFormShown, lang: Lang): string {
  const t = texts[lang].unitComment.form;
  const when = momentText(at, today, lang);
  if (by.aadObjectId === reader.aadObjectId) return t.changedByYou(when);
  return t.changed(shorten(by.name, MOST_NAME), when);
}

function inputsOf(shown: CommentFormShown, lang: Lang): readonly CardInput[] {
  const { unit, area, typed } = shown;
  const form = typed ?? commentFormOf(unit.comment);
  const wanted = wantedOf(unit, area);
  const asksOperations = wanted.includes("operations") || form.operations !== "";
  // Who is asked for a line on the operations alone is not shown a form for what is not asked.
  const asksDeviation = wanted.includes("deviation") || !asksOperations || form.text !== "";
  return [
    ...(asksDeviation ? deviationInputs(form, shown, lang) : []),
    ...(asksOperations ? [textInput("operations", form, shown, lang)] : []),
  ];
}

function deviationInputs(form: CommentForm, shown: CommentFormShown, lang: Lang): readonly CardInput[] {
  const { cause, effect } = texts[lang].followUp;
  return [
    choiceInput(
      "cause",
      form,
      shown,
      CAUSES.map((value) => ({ value, title: cause[value] })),
      lang,
    ),
    textInput("text", form, shown, lang),
    textInput("action", form, shown, lang),
    choiceInput(
      "effect",
      form,
      shown,
      EFFECTS.map((value) => ({ value, title: effect[value] })),
      lang,
    ),
  ];
}

function choiceInput(
  field: "cause" | "effect",
  form: CommentForm,
  { faults = {} }: CommentFormShown,
  choices: CardInput["choices"],
  lang: Lang,
): CardInput {
  const t = texts[lang].unitComment.form;
  const isOne = choices.some(({ value }) => value === form[field]);
  return cardInput({
    id: field,
    label: t.field[field],
    value: isOne ? form[field] : "",
    choices,
    example: t.choose,
    wrong: escapeMarkdown(faults[field] === undefined ? "" : t.wrong[field]),
  });
}

function textInput(
  field: Exclude<CommentField, "cause" | "effect">,
  form: CommentForm,
  { faults = {} }: CommentFormShown,
  lang: Lang,
): CardInput {
  const t = texts[lang].unitComment.form;
  const most = MOST_COMMENT_TEXT[field];
  const fault = faults[field];
  const missing = field === "action" ? "" : t.wrong[field];
  const wrong = fault === undefined ? "" : fault === "tooLong" ? t.wrong.tooLong(most) : missing;
  const words = { label: t.field[field], example: t.example[field] };
  return typedInput(field, words, { value: form[field], most }, wrong);
}
