import { formatPlaceRef } from "../../domain/organisation/place-text.ts";
import { MOST_MARK_NAME, MOST_MARK_REASON } from "../../domain/report/mark-limits.ts";
import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { AdministerPart } from "../mark-submits.ts";
import type { CardInput, InputChoice } from "../card-input.ts";
import { pageOf, pageText } from "../page.ts";
import { shorten } from "../shorten.ts";
import { leftOf, partButton } from "./administer-card.ts";
import type { AdministerShown, TypedForm } from "./administer-shown.ts";
import { chosenInput, typedInput } from "./mark-inputs.ts";
import { asSentence, markMessage, type MarkAnswer } from "./mark-message.ts";
import { actOf, titleOf } from "./mark-words.ts";

/** So many places are chosen among on one card. */
const PAGE = 40;
const MOST_CHOICE = 60;

const NOTHING_TYPED: TypedForm = { values: {}, wrong: {} };

/** Several places at once, with the reason. */
export function manyAnswer(shown: AdministerShown, lang: Lang, typed = NOTHING_TYPED): MarkAnswer {
  const { report } = shown.standing;
  const t = texts[lang].mark.administer;
  const { choices, total, page, next } = choicesOf(shown, lang);
  const reason = typedInput(
    "reason",
    { label: t.many.reason, example: t.many.reasonExample },
    { value: typed.values["reason"] ?? "", most: MOST_MARK_REASON },
    typed.wrong["reason"],
  );
  const chosen = chosenInput(
    "chosen",
    t.many.label,
    { value: typed.values["chosen"] ?? "", choices, isMultiSelect: true },
    typed.wrong["chosen"],
  );
  const act = actOf(report, lang);
  const send = (title: string, which: "chosen" | "all", press: PressContext): CardButton => ({
    title,
    data: { verb: "mark-many", ...press, report: report.id, which, shown: shown.shown },
  });
  return formAnswer(
    {
      kicker: titleOf(report, lang),
      headline: total === 0 ? t.many.none : act.many,
      page,
      inputs: total === 0 ? [] : [chosen, reason],
      isWrong: Object.keys(typed.wrong).length > 0,
      buttons: (press) => [
        ...(total === 0 ? [] : [{ ...send(t.many.chosen, "chosen", press), style: "positive" as const }]),
        ...(total > 1 ? [send(t.many.all(total), "all", press)] : []),
        ...nextButton(shown, next, "many", press),
        partButton(t.back, report.id, "all", press),
      ],
      text: total === 0 ? "" : t.many.text,
    },
    lang,
  );
}

/** For somebody who is not in Teams, on a ground. */
export function behalfAnswer(shown: AdministerShown, lang: Lang, typed = NOTHING_TYPED): MarkAnswer {
  const { report } = shown.standing;
  const t = texts[lang].mark.administer;
  const { choices, total, page, next } = choicesOf(shown, lang);
  const field = (id: "name" | "ground", label: string, example: string, most: number) =>
    typedInput(
      id,
      { label, example },
      { value: typed.values[id] ?? "", most, isMultiline: id === "ground" },
      typed.wrong[id],
    );
  return formAnswer(
    {
      kicker: titleOf(report, lang),
      headline: total === 0 ? t.many.none : actOf(report, lang).behalf,
      text: total === 0 ? "" : t.behalf.text,
      page,
      inputs:
        total === 0
          ? []
          : [
              chosenInput(
                "place",
                t.behalf.place,
                { value: typed.values["place"] ?? "", choices, isMultiSelect: false },
                typed.wrong["place"],
              ),
              field("name", t.behalf.name, t.behalf.nameExample, MOST_MARK_NAME),
              field("ground", t.behalf.ground, t.behalf.groundExample, MOST_MARK_REASON),
            ],
      isWrong: Object.keys(typed.wrong).length > 0,
      buttons: (press) => [
        ...(total === 0
          ? []
          : [
              {
                title: actOf(report, lang).button,
                style: "positive" as const,
                data: { verb: "mark-behalf" as const, ...press, report: report.id, shown: shown.shown },
              },
            ]),
        ...nextButton(shown, next, "behalf", press),
        partButton(t.back, report.id, "all", press),
      ],
    },
    lang,
  );
}

/** Why a locked report is to be unlocked. */
export function unlockAnswer(shown: AdministerShown, lang: Lang, typed = NOTHING_TYPED): MarkAnswer {
  const { report } = shown.standing;
  const t = texts[lang].mark.administer;
  const { unlock } = t;
  return formAnswer(
    {
      kicker: "",
      headline: unlock.headline(titleOf(report, lang)),
      text: t.lockedText,
      page: "",
      inputs: [
        typedInput(
          "reason",
          { label: unlock.reason, example: unlock.reasonExample },
          { value: typed.values["reason"] ?? "", most: MOST_MARK_REASON },
          typed.wrong["reason"],
        ),
      ],
      isWrong: Object.keys(typed.wrong).length > 0,
      buttons: (press) => [
        {
          title: unlock.button,
          style: "positive",
          data: { verb: "unlock-report", ...press, report: report.id },
        },
        partButton(t.back, report.id, "all", press),
      ],
    },
    lang,
  );
}

interface FormParts {
  readonly kicker: string;
  readonly headline: string;
  readonly text: string;
  readonly page: string;
  readonly inputs: readonly CardInput[];
  readonly isWrong: boolean;
  readonly buttons: (press: PressContext) => readonly CardButton[];
}

function formAnswer(parts: FormParts, lang: Lang): MarkAnswer {
  const { lead } = texts[lang].mark.administer.wrong;
  const { headline, text, isWrong, inputs } = parts;
  const message = markMessage(
    {
      ...parts,
      text: isWrong ? lead : text,
      tone: isWrong ? "Attention" : "Default",
      lines: inputs.map(({ wrong }) => wrong).filter((line) => String(line) !== ""),
    },
    lang,
  );
  return { brief: asSentence(headline), isReceipt: false, message };
}

function choicesOf(shown: AdministerShown, lang: Lang) {
  const page = pageOf(leftOf(shown), shown.shown, PAGE);
  const to = page.first + page.rows.length;
  const choices: readonly InputChoice[] = page.rows.map(({ place, name }) => ({
    title: shorten(name, MOST_CHOICE),
    value: formatPlaceRef(place),
  }));
  const { total } = page;
  return { choices, total, page: pageText(page, lang), next: to < total ? to : undefined };
}

function nextButton(
  { standing }: AdministerShown,
  next: number | undefined,
  part: AdministerPart,
  press: PressContext,
): readonly CardButton[] {
  const { next: title } = texts[press.lang].mark.administer.many;
  return next === undefined ? [] : [partButton(title, standing.report.id, part, press, next)];
}
