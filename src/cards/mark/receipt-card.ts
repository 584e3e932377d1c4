import { MOST_MARK_COMMENT } from "../../domain/report/mark-limits.ts";
import type { Lang } from "../../domain/lang.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { CardInput } from "../card-input.ts";
import { partButton } from "./administer-card.ts";
import { chooseButton, commentButton, markButton, mineButton, undoButton } from "./mark-buttons.ts";
import { typedInput } from "./mark-inputs.ts";
import { asSentence, markMessage, type MarkAnswer } from "./mark-message.ts";
import type { ReceiptShown } from "./mark-shown.ts";
import { actOf, lateText, named, progressText, saidWith, titleOf, whenText } from "./mark-words.ts";

/** What was done, when, whether it was late, and how many are done; with a comment to add, and the way back. */
export function receiptAnswer(shown: ReceiptShown, lang: Lang): MarkAnswer {
  const headline = headlineOf(shown, lang);
  const text = textOf(shown, lang);
  const message = markMessage(
    {
      headline,
      text,
      tone: isDone(shown) && shown.change?.late === true ? "Attention" : "Default",
      notes: notesOf(shown, lang),
      lines: shown.wrong === undefined ? [] : [shown.wrong.text],
      inputs: isDone(shown) ? [commentInput(shown, lang)] : [],
      buttons: (press) => buttonsOf(shown, press),
    },
    lang,
  );
  const brief = [asSentence(headline), progressText(shown, lang)].join(" ");
  return { brief, isReceipt: true, message };
}

function isDone({ kind }: ReceiptShown): boolean {
  return kind === "marked" || kind === "already" || kind === "commented";
}

function headlineOf({ kind, report, placeName, section }: ReceiptShown, lang: Lang): string {
  const act = actOf(report, lang);
  const place = named(placeName);
  const of = (whole: (place: string) => string, part: (section: string, place: string) => string): string =>
    section === undefined ? whole(place) : part(named(section.name), place);
  switch (kind) {
    case "marked":
    case "commented":
      return of(act.done, act.doneSection);
    case "already":
      return of(act.already, act.alreadySection);
    case "undone":
      return of(act.undone, act.undoneSection);
    case "notDone":
      return of(act.notDone, act.notDoneSection);
  }
}

/** Who did it is only said where it was another. */
function textOf({ kind, report, change, reader, today }: ReceiptShown, lang: Lang): string {
  if (change === undefined) return asSentence(titleOf(report, lang));
  if (kind !== "undone" && kind !== "notDone" && change.by.aadObjectId !== reader.aadObjectId) {
    const by = actOf(report, lang).by(named(change.by.name), momentText(change.at, today, lang));
    return asSentence(`${titleOf(report, lang)}. ${by}`);
  }
  return whenText(report, change.at, today, lang);
}

function notesOf(shown: ReceiptShown, lang: Lang): readonly string[] {
  const { kind, report, change, today, wrong } = shown;
  const t = texts[lang].mark;
  if (change === undefined || !isDone(shown)) return [progressText(shown, lang)];
  const isSaved = kind === "commented" && wrong === undefined;
  const saved = change.comment === undefined ? t.comment.removed : t.comment.saved;
  return [
    isSaved ? saved : "",
    lateText(report, change, today, lang),
    progressText(shown, lang),
    ...saidWith(change, lang),
  ];
}

function commentInput({ change, wrong }: ReceiptShown, lang: Lang): CardInput {
  const t = texts[lang].mark.comment;
  const value = wrong?.typed ?? change?.comment ?? "";
  const label = value === "" ? t.label : t.change;
  return typedInput(
    "comment",
    { label, example: t.example },
    { value, most: MOST_MARK_COMMENT },
    wrong?.text,
  );
}

function buttonsOf(shown: ReceiptShown, press: PressContext): readonly CardButton[] {
  const t = texts[press.lang].mark;
  const { id } = shown.report;
  const others = shown.byAdministrator
    ? partButton(t.administer.back, id, "all", press)
    : chooseButton(t.others, id, press);
  if (isDone(shown))
    return [commentButton(shown, press), undoButton(t.undo, shown, press), others, mineButton(press)];
  const again = markButton(actOf(shown.report, press.lang).button, shown, press);
  return [{ ...again, style: "positive" }, others, mineButton(press)];
}
