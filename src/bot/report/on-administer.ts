import { administerAnswer, notAdministratorAnswer } from "../../cards/mark/administer-card.ts";
import { unlockAnswer } from "../../cards/mark/administer-forms.ts";
import type { MarkAnswer } from "../../cards/mark/mark-message.ts";
import { named, titleOf } from "../../cards/mark/mark-words.ts";
import { MOST_MARK_REASON } from "../../domain/report/mark-limits.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import type { LockOutcome, UnlockOutcome } from "../../usecases/report/administer-outcomes.ts";
import { lockReport, unlockReport } from "../../usecases/report/lock-report.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { administered, partAnswer } from "./administered.ts";
import { refusedAnswer } from "./mark-answers.ts";
import type { Telling } from "./telling.ts";
import { tellOfMarks } from "./tell-of-marks.ts";

/** What an administrator may do with a report, or one of its forms. */
export async function onAdministerReport(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "administer-report") return;
  const { lang, report, part, shown } = turn.submit;
  await tellOfMarks(turn, deps, lang, (reader) => {
    const telling = { deps, reader, lang };
    return administered(telling, report, partAnswer(part, telling), { shown });
  });
}

/** From now on nobody changes anything in the report. */
export async function onLockReport(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "lock-report") return;
  const { lang, report: reportId } = turn.submit;
  await tellOfMarks(turn, deps, lang, async (reader) =>
    lockedAnswer(await lockReport(deps, { reportId, by: reader }), reportId, { deps, reader, lang }),
  );
}

/** Lets the marks of a locked report be changed again, for a reason. */
export async function onUnlockReport(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "unlock-report") return;
  const { lang, report: reportId, reason } = turn.submit;
  await tellOfMarks(turn, deps, lang, async (reader) => {
    const outcome = await unlockReport(deps, { reportId, by: reader, reason });
    return unlockedAnswer(outcome, { reportId, reason }, { deps, reader, lang });
  });
}

async function lockedAnswer(outcome: LockOutcome, reportId: string, telling: Telling): Promise<MarkAnswer> {
  const { lang, deps } = telling;
  const t = texts[lang].mark.administer.done;
  switch (outcome.kind) {
    case "locked":
      return afterwards(reportId, t.locked(titleOf(outcome.report, lang)), telling);
    case "already": {
      const when = momentText(outcome.at, deps.clock.today(), lang);
      return afterwards(reportId, t.alreadyLocked(named(outcome.by.name), when), telling);
    }
    case "notAdministrator":
      return notAdministratorAnswer(lang);
    case "unknownReport":
    case "conflict":
      return refusedAnswer(outcome, telling);
  }
}

async function unlockedAnswer(
  outcome: UnlockOutcome,
  { reportId, reason }: { readonly reportId: string; readonly reason: string },
  telling: Telling,
): Promise<MarkAnswer> {
  const { lang } = telling;
  const t = texts[lang].mark.administer;
  switch (outcome.kind) {
    case "unlocked":
      return afterwards(reportId, t.done.unlocked(titleOf(outcome.report, lang)), telling);
    case "notLocked":
      return afterwards(reportId, t.done.notLocked, telling);
    case "faulty": {
      const text = outcome.reason === "missing" ? t.wrong.unlockReason : t.wrong.tooLong(MOST_MARK_REASON);
      const typed = { values: { reason }, wrong: { reason: text } };
      return administered(telling, reportId, (shown) => unlockAnswer(shown, lang, typed));
    }
    case "notAdministrator":
      return notAdministratorAnswer(lang);
    case "unknownReport":
    case "conflict":
      return refusedAnswer(outcome, telling);
  }
}

/** The report after something was done with it. */
function afterwards(reportId: string, note: string, telling: Telling): Promise<MarkAnswer> {
  return administered(telling, reportId, (shown) => administerAnswer(shown, telling.lang), { note });
}
