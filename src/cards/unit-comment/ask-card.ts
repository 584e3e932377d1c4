import type { AskedUnit } from "../../domain/follow-up/asked-units.ts";
import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { formatMonth } from "../../text/figures.ts";
import { caveatText, signText } from "../../text/follow-up/summary-text.ts";
import { namesText } from "../../text/follow-up/units-text.ts";
import { texts } from "../../text/texts.ts";
import { markMessage } from "../mark/mark-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { shorten } from "../shorten.ts";
import { commentUnitButton, myCommentsButton, showMonthButton } from "./comment-buttons.ts";
import { unitGroups, unitLines, type UnitRow } from "./unit-rows.ts";

const MOST_ROWS = 12;
const MOST_NAMED = 4;
const MOST_NAME = 60;

/** What one person is asked to comment of a month. */
export interface AskShown {
  readonly summary: MonthSummary;
  /** At least one. */
  readonly units: readonly AskedUnit[];
  /** They have been asked before: these are what a corrected table has brought. */
  readonly isCorrected: boolean;
  /** By when; undefined where no report asks for it. */
  readonly by: CalendarDate | undefined;
  readonly today: CalendarDate;
}

/** All that one person is asked of a month, in one message. */
export function askMessage(shown: AskShown, lang: Lang): PersonalMessage {
  const { summary, units, by, today } = shown;
  const t = texts[lang].unitComment;
  const rows = units.slice(0, MOST_ROWS).map((each): UnitRow => ({ ...each, summary }));
  const more = units.length - rows.length;
  return markMessage(
    {
      headline: t.ask.headline(formatMonth(summary.month, lang)),
      text: [shown.isCorrected ? t.ask.corrected : "", whyText(shown, lang)].filter(Boolean).join(" "),
      notes: [
        by === undefined ? "" : t.ask.by(dayBeside(by, today, lang)),
        caveatText(summary),
        signText(lang),
      ],
      groups: (press) => unitGroups(rows, press),
      lines: unitLines(rows, lang),
      page: more > 0 ? t.list.more(more) : "",
      buttons: (press) => [
        ...units
          .filter(() => units.length === 1)
          .map(({ unit }) => ({ ...commentUnitButton(summary, unit, press), style: "positive" as const })),
        showMonthButton(summary, press),
        myCommentsButton(press),
      ],
    },
    lang,
  );
}

/** The same in a line for notifications. */
export function askSummary({ summary, units }: AskShown, lang: Lang): string {
  return texts[lang].unitComment.ask.summary(formatMonth(summary.month, lang), namesOf(units, lang));
}

function whyText({ units }: AskShown, lang: Lang): string {
  const t = texts[lang].nudge;
  const own = units.filter(({ isSubstitute }) => !isSubstitute);
  const others = units.filter(({ isSubstitute }) => isSubstitute);
  if (own.length === 0) return t.whySubstitute(namesOf(others, lang));
  const why = t.why(namesOf(own, lang));
  return others.length === 0 ? why : `${why} ${t.alsoSubstitute(namesOf(others, lang))}`;
}

function namesOf(units: readonly AskedUnit[], lang: Lang): string {
  const names = units.map(({ unit }) => shorten(unit.name, MOST_NAME));
  return namesText(names, MOST_NAMED, texts[lang].followUp.over.more, lang);
}
