import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { AskedUnit } from "../../domain/follow-up/asked-units.ts";
import { wantedOf } from "../../domain/follow-up/wanted-parts.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { UnitComment } from "../../domain/follow-up/unit-comment.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { formatMonth } from "../../text/figures.ts";
import { namesText, recommendationText } from "../../text/follow-up/units-text.ts";
import { joinList } from "../../text/format-list.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { shorten } from "../shorten.ts";
import { commentUnitButton, myCommentsButton, showMonthButton } from "./comment-buttons.ts";
import { commentMessage } from "./comment-message.ts";
import { saidLines } from "./said-lines.ts";

const MOST_NAME = 60;
const MOST_NEXT = 4;

/** What is saved of a unit. */
export interface CommentReceiptShown {
  readonly area: FollowUpArea;
  readonly summary: MonthSummary;
  readonly unit: UnitSummary;
  readonly comment: UnitComment;
  /** Another had said exactly that. */
  readonly isAnothers: boolean;
  /** Other units of the month that wait for the reader. */
  readonly others: readonly Omit<AskedUnit, "isSubstitute">[];
  readonly reader: PersonRef;
  readonly today: CalendarDate;
}

/** What was saved, what follows of it, and what waits next. */
export function commentReceipt(shown: CommentReceiptShown, lang: Lang): PersonalMessage {
  const { area, summary, unit, comment, others, today } = shown;
  const t = texts[lang];
  const name = shorten(unit.name, MOST_NAME);
  const { receipt } = t.unitComment;
  const [next] = others;
  return commentMessage(
    {
      kicker: t.followUp.kicker(formatMonth(summary.month, lang), shorten(area.name, MOST_NAME)),
      headline: (shown.isAnothers ? receipt.already : receipt.saved)(name),
      text: t.followUp.comment.by(shorten(comment.by.name, MOST_NAME), momentText(comment.at, today, lang)),
      said: saidLines(comment, lang),
      notes: [recommendationText(unit, summary, lang), missingText(shown, lang), nextText(shown, lang)],
      buttons: (press) => [
        ...(next === undefined
          ? []
          : [{ ...commentUnitButton(summary, next.unit, press), style: "positive" as const }]),
        commentUnitButton(summary, unit, press, receipt.change),
        showMonthButton(summary, press),
        myCommentsButton(press),
      ],
    },
    lang,
  );
}

function missingText({ area, unit, comment }: CommentReceiptShown, lang: Lang): string {
  const t = texts[lang].unitComment;
  const left = leftOf({ area, unit, comment });
  return left.length === 0
    ? ""
    : t.receipt.missing(
        joinList(
          left.map((part) => t.wanted[part]),
          lang,
        ),
      );
}

function leftOf({ area, unit, comment }: Pick<CommentReceiptShown, "area" | "unit" | "comment">) {
  return wantedOf(unit, area).filter((part) => comment[part] === undefined);
}

function nextText(shown: CommentReceiptShown, lang: Lang): string {
  const { receipt } = texts[lang].unitComment;
  const { others } = shown;
  if (others.length === 0) return leftOf(shown).length === 0 ? receipt.done : "";
  const names = others.map(({ unit }) => shorten(unit.name, MOST_NAME));
  return receipt.next(namesText(names, MOST_NEXT, texts[lang].followUp.over.more, lang), others.length);
}
