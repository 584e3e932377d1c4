import type { Lang } from "../../domain/lang.ts";
import { joinList } from "../../text/format-list.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { AdministerPart } from "../mark-submits.ts";
import type { AdministerShown } from "./administer-shown.ts";
import { asSentence, markMessage, type MarkAnswer } from "./mark-message.ts";
import { actOf, named, progressText, titleOf } from "./mark-words.ts";
import { stoppdatumText } from "./my-rows.ts";

/** So many of those that are left are named. */
const MOST_NAMED = 8;

/** Where a report stands, and what an administrator may do with it. */
export function administerAnswer(shown: AdministerShown, lang: Lang): MarkAnswer {
  const { standing, note = "", today } = shown;
  const { report, isLocked } = standing;
  const t = texts[lang].mark.administer;
  const headline = note === "" ? titleOf(report, lang) : note;
  const message = markMessage(
    {
      kicker: note === "" ? "" : titleOf(report, lang),
      headline,
      text: [progressText(standing, lang), asSentence(stoppdatumText(report.stoppdatum, today, lang))].join(
        " ",
      ),
      notes: [leftText(shown, lang), lockText(shown, lang), isLocked ? t.lockedText : t.text],
      buttons: (press) => buttonsOf(shown, press),
    },
    lang,
  );
  return { brief: asSentence(headline), isReceipt: note !== "", message };
}

export function leftOf({ standing }: AdministerShown): AdministerShown["standing"]["places"] {
  return standing.places.filter(({ done }) => done === undefined);
}

function leftText(shown: AdministerShown, lang: Lang): string {
  const t = texts[lang].mark.administer;
  const left = leftOf(shown);
  const names = left.slice(0, MOST_NAMED).map(({ name }) => named(name));
  if (names.length === 0) return "";
  const more = left.length - names.length;
  return asSentence(t.left(joinList([...names, ...(more > 0 ? [t.more(more)] : [])], lang)));
}

/** Who locked or unlocked it last. */
function lockText({ state, today }: AdministerShown, lang: Lang): string {
  const t = texts[lang].mark.administer;
  const last = state?.history.at(-1);
  if (last === undefined) return "";
  const when = momentText(last.at, today, lang);
  const who = named(last.by.name);
  return last.kind === "locked" ? t.locked(who, when) : asSentence(t.unlocked(who, when, last.reason ?? ""));
}

function buttonsOf(shown: AdministerShown, press: PressContext): readonly CardButton[] {
  const { report, isLocked } = shown.standing;
  const t = texts[press.lang].mark.administer;
  const act = actOf(report, press.lang);
  const part = (title: string, which: AdministerPart) => partButton(title, report.id, which, press);
  if (isLocked) return [part(t.unlock.button, "unlock")];
  const lock: CardButton = { title: t.lock, data: { verb: "lock-report", ...press, report: report.id } };
  return leftOf(shown).length === 0 ? [lock] : [part(act.many, "many"), part(act.behalf, "behalf"), lock];
}

/** Opens what administrators do with a report, or one of its forms. */
export function partButton(
  title: string,
  report: string,
  part: AdministerPart,
  press: PressContext,
  shown = 0,
): CardButton {
  return { title, data: { verb: "administer-report", ...press, report, part, shown } };
}

/** That it is for administrators. */
export function notAdministratorAnswer(lang: Lang): MarkAnswer {
  const { headline, text } = texts[lang].mark.administer.notAllowed;
  const message = markMessage(
    {
      headline,
      text,
      buttons: (press) => [{ title: texts[lang].mark.mine, data: { verb: "my-reports", ...press } }],
    },
    lang,
  );
  return { brief: [asSentence(headline), text].join(" "), isReceipt: true, message };
}
