import type { Lang } from "../../domain/lang.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { joinList } from "../../text/format-list.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import { askButton, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { mineButton } from "./mark-buttons.ts";
import { asSentence, markMessage, type MarkAnswer } from "./mark-message.ts";
import type { MarkRefusalShown } from "./mark-shown.ts";
import { actOf, named, titleOf } from "./mark-words.ts";

/** So many names say whom to turn to. */
const MOST_NAMES = 4;

interface Words {
  readonly headline: string;
  readonly text: string;
}

/** That nothing was done, why, and what to do instead. */
export function refusalAnswer(refusal: MarkRefusalShown, today: CalendarDate, lang: Lang): MarkAnswer {
  const { headline, text } = wordsOf(refusal, today, lang);
  const message = markMessage({ headline, text, buttons: (press) => buttonsOf(refusal, press) }, lang);
  return { brief: [asSentence(headline), text].join(" "), isReceipt: true, message };
}

function wordsOf(refusal: MarkRefusalShown, today: CalendarDate, lang: Lang): Words {
  const t = texts[lang].mark.refused;
  switch (refusal.kind) {
    case "notYours":
      return notYours(refusal, lang);
    case "noneOfYours":
      return { headline: t.noneOfYours(titleOf(refusal.report, lang)), text: `${t.nothing} ${t.claimSome}` };
    case "locked": {
      const { report, by, at } = refusal;
      const text = t.lockedText(named(by.name), momentText(at, today, lang));
      return { headline: t.locked(titleOf(report, lang)), text };
    }
    case "unknownReport":
    case "unknownPlace":
    case "unknownSection":
    case "conflict":
      return t[refusal.kind];
  }
}

function notYours(
  { report, placeName, responsible }: Extract<MarkRefusalShown, { readonly kind: "notYours" }>,
  lang: Lang,
): Words {
  const t = texts[lang].mark.refused;
  const place = named(placeName);
  const names = responsible.slice(0, MOST_NAMES).map(({ name }) => named(name));
  const may =
    names.length === 0 ? t.nobody(place) : actOf(report, lang).may(joinList(names, lang, "or"), place);
  return { headline: t.notYours(place), text: [may, t.nothing, t.claim(place)].join(" ") };
}

function buttonsOf(refusal: MarkRefusalShown, press: PressContext): readonly CardButton[] {
  const t = texts[press.lang].mark;
  switch (refusal.kind) {
    case "notYours": {
      const place = named(refusal.placeName);
      const claim = askButton(t.refused.claimButton(place), t.refused.claimQuestion(place), press);
      return [claim, mineButton(press)];
    }
    case "locked":
    case "noneOfYours":
    case "unknownReport":
    case "unknownPlace":
    case "unknownSection":
    case "conflict":
      return [mineButton(press)];
  }
}
