import type { Digest, DigestEvent, DigestOccasion } from "../../domain/digest/digest.ts";
import type { Lang } from "../../domain/lang.ts";
import { nameIn } from "../answers/labels.ts";
import { formatBareDate } from "../format.ts";
import { texts } from "../texts.ts";
import { dateBeside, leftText } from "./dates.ts";
import { noteLines, whyLine, type DigestReading } from "./occasion.ts";
import { beginsNothing, digestSections, type DigestLine, type DigestSection } from "./sections.ts";

/** More rows than these a section nobody reads or listens to. */
const MOST_ROWS = 8;

/** The digest as plain text: for the terminal, for screen readers and where no card can be shown. */
export function digestText(digest: Digest, occasion: DigestOccasion, reading: DigestReading): string {
  const { lang } = reading;
  const lead = digestLead(digest, lang);
  return [
    `${texts[lang].digest.headline(digest.weeks[0].week.week)}, ${daysOfWeek(digest, lang)}`,
    ...noteLines(digest, occasion, reading),
    ...(lead === "" ? [] : [lead]),
    ...digestSections(digest, lang, MOST_ROWS).flatMap(sectionLines),
    "",
    whyLine(digest, occasion, reading),
  ].join("\n");
}

/** One line for a notification: what most matters comes first, and a title, which may be cut, last. */
export function digestSummary(digest: Digest, lang: Lang): string {
  const t = texts[lang].digest.summary;
  const { week, events } = digest.weeks[0];
  const next = digest.stoppdatum[0] ?? digest.nextStoppdatum;
  const changes = digest.changes.length === 0 ? [] : [t.changes(digest.changes.length)];
  return [
    digest.quiet ? t.quiet(week.week) : t.week(week.week, events.length),
    ...changes,
    ...reportsSummary(digest, lang),
    ...(next === undefined ? [] : [nextLine(next, digest, lang)]),
  ].join(" ");
}

function reportsSummary({ reports }: Digest, lang: Lang): readonly string[] {
  const t = texts[lang].digest.summary;
  const missing = reports.filter(({ missingCount }) => missingCount > 0);
  if (missing.length === 0) return [];
  return [
    missing.some(({ isMine }) => isMine) ? t.reportsOfYours(missing.length) : t.reports(missing.length),
  ];
}

/** What is said before the sections, or "": weeks in which nothing begins need no sections to say so. */
export function digestLead(digest: Digest, lang: Lang): string {
  const t = texts[lang].digest;
  const { quiet, ongoing, nextStoppdatum } = digest;
  const isEmpty = beginsNothing(digest);
  if (!quiet && !isEmpty) return "";
  // What stood there earlier in the week is over.
  const none = isEmpty ? t.nothingEither : t.nothingMoreEither;
  const nothing = ongoing.length > 0 ? t.nothingNewEither : none;
  return quiet && nextStoppdatum === undefined ? `${nothing} ${t.noStoppdatumLeft}` : nothing;
}

/** The days of this week: "6–12 mars 2023". */
export function daysOfWeek({ weeks }: Digest, lang: Lang): string {
  return formatBareDate({ precision: "range", ...weeks[0].days }, lang, "medium");
}

/** Many documents begin the title with the word: it is not said twice. */
function nextLine(next: DigestEvent, { day }: Digest, lang: Lang): string {
  const title = nameIn(next, [next]);
  const left = leftText(next, lang);
  const date = dateBeside(next.date, day, lang);
  const when = left === "" ? date : `${date} (${left})`;
  const begin = /^stoppdatum/iu.test(title)
    ? when.slice(0, 1).toUpperCase() + when.slice(1)
    : texts[lang].digest.summary.stoppdatum(when);
  return `${begin}: ${title}`;
}

function sectionLines({ heading, lines, rest }: DigestSection): string[] {
  return ["", `${heading}:`, ...lines.map(lineText), ...(rest === "" ? [] : [rest])];
}

function lineText({ date, standing, title, detail }: DigestLine): string {
  const when = standing === "" ? date : `${date} (${standing})`;
  return `• ${when}: ${title}${detail === "" ? "" : `. ${detail}`}`;
}
