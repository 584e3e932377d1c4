import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { Report } from "../../domain/report/report.ts";
import type { PlaceStanding, ReportStanding } from "../../domain/report/standing.ts";
import { joinList } from "../../text/format-list.ts";
import { shortMomentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import type { Tone } from "../card-parts.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { shorten } from "../shorten.ts";
import type { BoardGroup, BoardRow } from "./contracts.ts";

const MOST_NAME = 80;
const MOST_PERSON = 40;
const MOST_COMMENT = 120;
const MOST_SECTIONS = 160;
const MOST_PERSONS = 2;

/** The places that are shown, those that are missing first; `more` counts those that are not. */
export interface ShownPlaces {
  readonly missing: readonly PlaceStanding[];
  readonly moreMissing: number;
  readonly done: readonly PlaceStanding[];
  readonly moreDone: number;
}

/** Those that are shown at first: of both kinds, and more of the missing where few are done. */
export function firstPlaces({ places }: ReportStanding, most: number): ShownPlaces {
  const missing = places.filter(({ done }) => done === undefined);
  const done = places.filter((place) => place.done !== undefined);
  const forMissing = Math.min(missing.length, most + Math.max(0, most - done.length));
  const forDone = 2 * most - forMissing;
  return {
    missing: missing.slice(0, forMissing),
    moreMissing: missing.length - forMissing,
    done: done.slice(0, forDone),
    moreDone: Math.max(0, done.length - forDone),
  };
}

/** A page of them, in the order that they stand in. */
export function placesOnPage({ places }: ReportStanding, from: number, most: number): ShownPlaces {
  const page = places.slice(from, from + most);
  return {
    missing: page.filter(({ done }) => done === undefined),
    moreMissing: 0,
    done: page.filter((place) => place.done !== undefined),
    moreDone: 0,
  };
}

/** A row as it is read, before it is made safe. */
interface RowTexts {
  readonly name: string;
  readonly detail: string;
  readonly tone: Tone;
  readonly comment: string;
}

/** One kind of places, as it is read. */
export interface GroupTexts {
  readonly heading: string;
  readonly rows: readonly RowTexts[];
  readonly more: string;
}

export function groupTexts(standing: ReportStanding, shown: ShownPlaces, lang: Lang): readonly GroupTexts[] {
  const t = texts[lang].board;
  const act = t.act[standing.report.plan.act];
  const left = standing.total - standing.done;
  const row = (place: PlaceStanding) => rowOf(standing.report, place, lang);
  const more = (count: number) => (count > 0 ? t.more(count) : "");
  return [
    { heading: act.missing(left), rows: shown.missing.map(row), more: more(shown.moreMissing) },
    { heading: act.done(standing.done), rows: shown.done.map(row), more: more(shown.moreDone) },
  ].filter(({ rows }) => rows.length > 0);
}

export function boardGroups(groups: readonly GroupTexts[]): readonly BoardGroup[] {
  return groups.map(({ heading, rows, more }) => ({
    heading: asMarkdown(heading),
    rows: rows.map(toRow),
    more: asMarkdown(more),
  }));
}

function toRow({ name, detail, tone, comment }: RowTexts): BoardRow {
  return {
    name: escapeMarkdown(name),
    detail: escapeMarkdown(detail),
    tone,
    comment: escapeMarkdown(comment),
  };
}

/** The same as words, a place a line. */
export function boardLines(groups: readonly GroupTexts[]): readonly string[] {
  return groups.flatMap(({ heading, rows, more }) => [
    `${heading}:`,
    ...rows.map(({ name, detail }) => [name, detail].filter((part) => part !== "").join(" – ")),
    ...(more === "" ? [] : [more]),
  ]);
}

function rowOf(report: Report, place: PlaceStanding, lang: Lang): RowTexts {
  const { row } = texts[lang].board;
  const comment = place.comment ?? "";
  return {
    name: shorten(place.name, MOST_NAME),
    detail: place.done === undefined ? leftText(report, place, lang) : doneText(place.done, lang),
    tone: place.done?.late === true ? "Attention" : "Default",
    comment: comment === "" ? "" : row.comment(shorten(comment, MOST_COMMENT)),
  };
}

function doneText({ by, at, late, onBehalfOf }: NonNullable<PlaceStanding["done"]>, lang: Lang): string {
  const { row } = texts[lang].board;
  const who = shorten(by.name, MOST_PERSON);
  const whose = onBehalfOf === undefined ? who : row.behalf(shorten(onBehalfOf, MOST_PERSON), who);
  return (late ? row.late : row.done)(whose, shortMomentText(at, lang));
}

/** Which of its sections are left, where some are done; and who sees to it. */
function leftText({ plan }: Report, place: PlaceStanding, lang: Lang): string {
  const { row } = texts[lang].board;
  const nameOf = (id: string) => plan.sections.find((section) => section.id === id)?.name ?? id;
  const sections = place.doneSections.length === 0 ? [] : place.missingSections.map(nameOf);
  const left = sections.length === 0 ? "" : row.left(shorten(joinList(sections, lang), MOST_SECTIONS));
  return [left, whoText(place, lang)].filter((part) => part !== "").join(". ");
}

function whoText({ place, isGone, responsible, substitutes }: PlaceStanding, lang: Lang): string {
  const { row } = texts[lang].board;
  if (isGone) return row.gone;
  // Who is one person is not said twice.
  if (place.kind === "person") return "";
  const people: readonly PersonRef[] = responsible.length > 0 ? responsible : substitutes;
  if (people.length === 0) return row.nobody;
  const names = people.slice(0, MOST_PERSONS).map(({ name }) => shorten(name, MOST_PERSON));
  const said = people.length > MOST_PERSONS ? `${names.join(", ")} ${row.more}` : joinList(names, lang);
  return row.responsible(said);
}
