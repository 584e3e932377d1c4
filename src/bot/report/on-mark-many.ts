import { administerAnswer, notAdministratorAnswer } from "../../cards/mark/administer-card.ts";
import { behalfAnswer, manyAnswer } from "../../cards/mark/administer-forms.ts";
import { asSentence, type MarkAnswer } from "../../cards/mark/mark-message.ts";
import { actOf } from "../../cards/mark/mark-words.ts";
import { receiptAnswer } from "../../cards/mark/receipt-card.ts";
import { parsePlaceRef } from "../../domain/organisation/place-text.ts";
import type { Lang } from "../../domain/lang.ts";
import { MOST_MARK_NAME, MOST_MARK_REASON } from "../../domain/report/mark-limits.ts";
import { texts } from "../../text/texts.ts";
import type {
  FieldWrong,
  MarkBehalfOutcome,
  MarkManyOutcome,
} from "../../usecases/report/administer-outcomes.ts";
import { markBehalf } from "../../usecases/report/mark-behalf.ts";
import { markMany } from "../../usecases/report/mark-many.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { administered } from "./administered.ts";
import { refusedAnswer } from "./mark-answers.ts";
import type { Telling } from "./telling.ts";
import { tellOfMarks } from "./tell-of-marks.ts";

/** The form of an administrator, and where in the list it stood. */
interface Form {
  readonly report: string;
  readonly shown: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Marks the places that an administrator has chosen, or all that are left. */
export async function onMarkMany(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "mark-many") return;
  const { lang, report: reportId, chosen, which, reason, shown } = turn.submit;
  await tellOfMarks(turn, deps, lang, async (by) => {
    const places =
      which === "all" ? ("left" as const) : chosen.split(",").flatMap((each) => parsePlaceRef(each) ?? []);
    const outcome = await markMany(deps, { reportId, by, places, reason });
    const form = { report: reportId, shown, values: { chosen, reason } };
    return manyDone(outcome, form, { deps, reader: by, lang });
  });
}

/** Marks for somebody who is not in Teams. */
export async function onMarkBehalf(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "mark-behalf") return;
  const { lang, report: reportId, place, name, ground, shown } = turn.submit;
  await tellOfMarks(turn, deps, lang, async (by) => {
    const outcome = await markBehalf(deps, { reportId, by, place: parsePlaceRef(place), name, ground });
    const form = { report: reportId, shown, values: { place, name, ground } };
    return behalfDone(outcome, form, { deps, reader: by, lang });
  });
}

async function manyDone(outcome: MarkManyOutcome, form: Form, telling: Telling): Promise<MarkAnswer> {
  const { lang } = telling;
  const { wrong: t } = texts[lang].mark.administer;
  switch (outcome.kind) {
    case "marked": {
      const note = manyNote(outcome, lang);
      return administered(telling, form.report, (shown) => administerAnswer(shown, lang), { note });
    }
    case "faulty": {
      const { chosen, reason } = outcome;
      const wrong = {
        ...(chosen === undefined ? {} : { chosen: chosen === "missing" ? t.noneChosen : t.tooMany }),
        ...(reason === undefined ? {} : { reason: wrongText(reason, t.reason, MOST_MARK_REASON, lang) }),
      };
      const { values, shown } = form;
      return administered(telling, form.report, (seen) => manyAnswer(seen, lang, { values, wrong }), {
        shown,
      });
    }
    case "notAdministrator":
      return notAdministratorAnswer(lang);
    case "locked":
    case "unknownReport":
    case "unknownPlace":
    case "unknownSection":
    case "conflict":
      return refusedAnswer(outcome, telling);
  }
}

function manyNote(
  { report, marked, already }: Extract<MarkManyOutcome, { readonly kind: "marked" }>,
  lang: Lang,
): string {
  const act = actOf(report, lang);
  if (already === 0) return marked === 0 ? texts[lang].mark.administer.many.none : act.doneMany(marked);
  const before = act.alreadyMany(already);
  return marked === 0 ? before : `${asSentence(act.doneMany(marked))} ${before}`;
}

async function behalfDone(outcome: MarkBehalfOutcome, form: Form, telling: Telling): Promise<MarkAnswer> {
  const { lang, reader, deps } = telling;
  const t = texts[lang].mark.administer.wrong;
  switch (outcome.kind) {
    case "marked":
    case "already":
      return receiptAnswer({ ...outcome, reader, today: deps.clock.today(), byAdministrator: true }, lang);
    case "faulty": {
      const { place, name, ground } = outcome;
      const wrong = {
        ...(place === undefined ? {} : { place: t.place }),
        ...(name === undefined ? {} : { name: wrongText(name, t.name, MOST_MARK_NAME, lang) }),
        ...(ground === undefined ? {} : { ground: wrongText(ground, t.ground, MOST_MARK_REASON, lang) }),
      };
      const { values, shown } = form;
      return administered(telling, form.report, (seen) => behalfAnswer(seen, lang, { values, wrong }), {
        shown,
      });
    }
    case "notAdministrator":
      return notAdministratorAnswer(lang);
    case "locked":
    case "unknownReport":
    case "unknownPlace":
    case "unknownSection":
    case "conflict":
      return refusedAnswer(outcome, telling);
  }
}

function wrongText(wrong: FieldWrong, missing: string, most: number, lang: Lang): string {
  return wrong === "missing" ? missing : texts[lang].mark.administer.wrong.tooLong(most);
}
