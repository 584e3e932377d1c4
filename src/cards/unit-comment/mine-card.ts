import type { AskedUnit, UnaskedUnit } from "../../domain/follow-up/asked-units.ts";
import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { joinList } from "../../text/format-list.ts";
import { signText } from "../../text/follow-up/summary-text.ts";
import { texts } from "../../text/texts.ts";
import { escapeMarkdown } from "../markdown.ts";
import { mineButton } from "../mark/mark-buttons.ts";
import { markMessage } from "../mark/mark-message.ts";
import { pageOf, pageText } from "../page.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { shorten } from "../shorten.ts";
import { myCommentsButton, showMonthButton } from "./comment-buttons.ts";
import { unitGroups, unitLines, type UnitRow } from "./unit-rows.ts";

const PAGE = 12;
/** Of whom nobody can be asked: more than so many are counted. */
const MOST_UNASKED = 8;
const MOST_PEOPLE = 3;
const MOST_NAME = 60;

export interface WaitingMonthShown {
  readonly summary: MonthSummary;
  readonly units: readonly Omit<AskedUnit, "isSubstitute">[];
  /** Empty for who is no administrator. */
  readonly unasked: readonly UnaskedUnit[];
}

/** What waits for somebody of each area's newest month. */
export interface MyCommentsShown {
  readonly months: readonly WaitingMonthShown[];
  /** How many rows have been shown. */
  readonly shown: number;
}

/** The units that wait for the reader; administrators see too of which nobody can be asked. */
export function myCommentsMessage({ months, shown }: MyCommentsShown, lang: Lang): PersonalMessage {
  const t = texts[lang].unitComment.list;
  const rows = months.flatMap(({ summary, units }) => units.map((each): UnitRow => ({ ...each, summary })));
  const page = pageOf(rows, shown, PAGE);
  const unasked = months.flatMap(({ summary, unasked: all }) =>
    all.map((one) => unaskedRow(summary, one, lang)),
  );
  const some = unasked.slice(0, MOST_UNASKED);
  const to = page.first + page.rows.length;
  const rest = unasked.length > some.length ? t.unaskedMore(unasked.length - some.length) : "";
  return markMessage(
    {
      headline: months.length === 0 ? texts[lang].followUp.none.headline : t.headline(rows.length),
      text: months.length === 0 ? texts[lang].followUp.none.text : rows.length === 0 ? t.none : "",
      notes: rows.length === 0 ? [] : [signText(lang)],
      groups: (press) => [
        ...unitGroups(page.rows, press),
        ...(some.length === 0
          ? []
          : [
              {
                heading: escapeMarkdown(t.unasked),
                text: escapeMarkdown([t.unaskedText, rest].filter(Boolean).join(" ")),
                rows: unitGroups(some, press).flatMap((group) => group.rows),
              },
            ]),
      ],
      lines: [
        ...unitLines(page.rows, lang),
        ...(some.length === 0
          ? []
          : [`${t.unasked}:`, ...unitLines(some, lang).filter((line) => !line.endsWith(":"))]),
        rest,
      ].filter((line) => line !== ""),
      page: pageText(page, lang),
      buttons: (press) => [
        ...(to < rows.length ? [myCommentsButton(press, to)] : []),
        ...months.slice(0, 1).map(({ summary }) => showMonthButton(summary, press)),
        mineButton(press),
      ],
    },
    lang,
  );
}

function unaskedRow(summary: MonthSummary, { unit, why, people }: UnaskedUnit, lang: Lang): UnitRow {
  const t = texts[lang].unitComment.list.why;
  const names = people.slice(0, MOST_PEOPLE).map(({ name }) => shorten(name, MOST_NAME));
  const detail = why === "noChat" ? t.noChat(joinList(names, lang)) : t[why];
  return { summary, unit, parts: [], detail };
}
