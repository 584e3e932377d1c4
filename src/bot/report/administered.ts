import { administerAnswer, notAdministratorAnswer } from "../../cards/mark/administer-card.ts";
import { behalfAnswer, manyAnswer, unlockAnswer } from "../../cards/mark/administer-forms.ts";
import type { AdministerShown } from "../../cards/mark/administer-shown.ts";
import type { MarkAnswer } from "../../cards/mark/mark-message.ts";
import { refusalAnswer } from "../../cards/mark/refusal-card.ts";
import type { AdministerPart } from "../../cards/mark-submits.ts";
import { administerReport } from "../../usecases/report/administer-report.ts";
import type { Telling } from "./telling.ts";

/** A card about a report for an administrator, made of the report as it is now. */
export async function administered(
  { deps, reader, lang }: Telling,
  reportId: string,
  make: (shown: AdministerShown) => MarkAnswer,
  { shown = 0, note }: { readonly shown?: number; readonly note?: string } = {},
): Promise<MarkAnswer> {
  const today = deps.clock.today();
  const outcome = await administerReport(deps, reader.aadObjectId, reportId);
  switch (outcome.kind) {
    case "report": {
      const { standing, state } = outcome;
      return make({ standing, state, today, shown, ...(note === undefined ? {} : { note }) });
    }
    case "notAdministrator":
      return notAdministratorAnswer(lang);
    case "unknownReport":
      return refusalAnswer({ kind: "unknownReport" }, today, lang);
  }
}

/** What an administrator sees of a report: what can be done, or one of its forms. */
export function partAnswer(part: AdministerPart, { lang }: Telling): (shown: AdministerShown) => MarkAnswer {
  switch (part) {
    case "all":
      return (shown) => administerAnswer(shown, lang);
    case "many":
      return (shown) => (shown.standing.isLocked ? administerAnswer(shown, lang) : manyAnswer(shown, lang));
    case "behalf":
      return (shown) => (shown.standing.isLocked ? administerAnswer(shown, lang) : behalfAnswer(shown, lang));
    case "unlock":
      return (shown) => (shown.standing.isLocked ? unlockAnswer(shown, lang) : administerAnswer(shown, lang));
  }
}
