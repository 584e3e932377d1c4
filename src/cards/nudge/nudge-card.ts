import type { Lang } from "../../domain/lang.ts";
import type { MissingPlace } from "../../domain/report/nudged-people.ts";
import { nextMorning } from "../../domain/report/reminder-mornings.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { joinList } from "../../text/format-list.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { markButton, mineButton } from "../mark/mark-buttons.ts";
import { asSentence, markMessage } from "../mark/mark-message.ts";
import { actOf, named } from "../mark/mark-words.ts";
import { groupsOf, linesOf, wholeRowOf, type MyRow } from "../mark/my-rows.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { pauseButton } from "./pause-buttons.ts";

/** Rows of a card: more nobody looks through on a phone. */
const MOST_ROWS = 12;
/** Places that are named where it says why it came. */
const MOST_NAMED = 4;

/** What one person is reminded of on a morning. */
export interface NudgeShown {
  /** At least one. */
  readonly missing: readonly MissingPlace[];
  readonly today: CalendarDate;
  readonly now: Instant;
}

/** All that one person misses, in one message: why it came, what is missing, and when the next one comes. */
export function nudgeMessage(shown: NudgeShown, lang: Lang): PersonalMessage {
  const { missing, today } = shown;
  const all = missing.flatMap((place) => wholeRowOf({ ...place, isLocked: false }));
  const rows = all.slice(0, MOST_ROWS);
  const t = texts[lang].nudge;
  return markMessage(
    {
      headline: nudgeHeadline(shown, lang),
      text: whyText(shown, lang),
      notes: nextTexts(shown, lang),
      groups: (press) => groupsOf(rows, today, press, "reminder"),
      lines: linesOf(rows, today, lang),
      page: all.length > rows.length ? t.more(all.length - rows.length) : "",
      buttons: (press) => buttonsOf(all, press),
    },
    lang,
  );
}

/** The large line, and the line of a notification. */
function nudgeHeadline({ missing, today }: NudgeShown, lang: Lang): string {
  const t = texts[lang].nudge;
  const reports = new Map(missing.map(({ report }) => [report.id, report]));
  const isLate = [...reports.values()].every(({ stoppdatum }) => stoppdatum < today);
  return isLate ? t.lateHeadline(reports.size) : t.headline(reports.size);
}

/** The same with what it is about: "En rapport väntar på dig: Omvärldsanalys." */
export function nudgeSummary(shown: NudgeShown, lang: Lang): string {
  const names = [...new Set(shown.missing.map(({ report }) => report.plan.name))];
  return asSentence(`${nudgeHeadline(shown, lang)}: ${joinList(names, lang)}`);
}

function whyText({ missing }: NudgeShown, lang: Lang): string {
  const t = texts[lang].nudge;
  const own = placesText(
    missing.filter(({ isSubstitute }) => !isSubstitute),
    lang,
  );
  const others = placesText(
    missing.filter(({ isSubstitute }) => isSubstitute),
    lang,
  );
  if (own === "") return t.whySubstitute(others);
  return others === "" ? t.why(own) : `${t.why(own)} ${t.alsoSubstitute(others)}`;
}

function placesText(missing: readonly MissingPlace[], lang: Lang): string {
  const names = [...new Set(missing.map(({ standing }) => named(standing.name)))];
  const more = names.length - MOST_NAMED;
  const rest = more > 0 ? [texts[lang].mark.administer.more(more)] : [];
  return joinList([...names.slice(0, MOST_NAMED), ...rest], lang);
}

/** What a press leads to, and the first morning that anything of this is reminded of again. */
function nextTexts({ missing, now, today }: NudgeShown, lang: Lang): readonly string[] {
  const mornings = missing.flatMap(({ report }) => nextMorning(report, now) ?? []);
  const [next] = mornings.toSorted((a, b) => a.due - b.due);
  const t = texts[lang].nudge;
  const isWritten = missing.every(({ report }) => report.plan.about !== undefined);
  if (next === undefined) return [isWritten ? t.writeLast : t.markLast, t.last];
  return [isWritten ? t.write : t.mark, t.next(momentText(next.due, today, lang))];
}

function buttonsOf(rows: readonly MyRow[], press: PressContext): readonly CardButton[] {
  const [first, ...more] = rows;
  const isOne = first !== undefined && more.length === 0;
  return [...(isOne ? [onlyButton(first, press)] : []), mineButton(press), pauseButton(press)];
}

/** The one thing that is missing is the one press that the card is there for. */
function onlyButton({ of: { report, standing }, section }: MyRow, press: PressContext): CardButton {
  const act = actOf(report, press.lang);
  const place = named(standing.name);
  const title = section === undefined ? act.buttonOf(place) : act.buttonOfSection(named(section.name), place);
  const of = { report, place: standing.place, ...(section === undefined ? {} : { section }) };
  return { ...markButton(title, of, press, "reminder"), style: "positive" };
}
