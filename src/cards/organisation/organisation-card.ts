import type { Lang } from "../../domain/lang.ts";
import type { Organisation, UnitKind } from "../../domain/organisation/organisation.ts";
import { joinList } from "../../text/format-list.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { toMessage } from "../message-card.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import type { OrganisationCardData, OrganisationRow } from "./contracts.ts";
import { named } from "./named.ts";
import { peopleRows, placeRows, reviewersOf } from "./organisation-rows.ts";
import { claimRows, unitRows } from "./reporting-rows.ts";
import type { RowTexts } from "./row-texts.ts";

/** The organisation as an administrator sees it. */
export interface OrganisationShown {
  readonly organisation: Organisation;
  /** By name; `unnamed` counts those whom only the service's settings know. */
  readonly administrators: { readonly names: readonly string[]; readonly unnamed: number };
  readonly part: "places" | "units" | "people";
  /** Those who are responsible for something, and whom the bot cannot tell anything. */
  readonly unreached: readonly string[];
  /** How many rows have been shown. */
  readonly shown: number;
  /** What has just been done. */
  readonly done?: string;
}

/** Rows a card: as much as a phone scrolls. */
const PAGE = 10;

/** The nämnder with their förvaltningar and who has which role; what else reports; or the people with their roles. */
export function organisationMessage(shown: OrganisationShown, lang: Lang): PersonalMessage {
  const rows = rowsOf(shown, lang);
  // A page that somebody has pressed on an old card may lie beyond the last one.
  const first = shown.shown < rows.length ? shown.shown : 0;
  const page = pageOf(rows, first);
  const notes = first === 0 ? notesOf(shown, lang) : [];
  const headline = headlineOf(shown, lang);
  const lines = page.map(({ title, lines: said }) => [title, ...said].reduce(asSentences));
  const plain = [headline, shown.done ?? "", ...notes, ...lines].filter((line) => line !== "").join("\n");
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const data: OrganisationCardData = {
        plain: frame.plain,
        clock: frame.clock,
        headline: asMarkdown(headline),
        done: escapeMarkdown(shown.done ?? ""),
        notes: notes.map(escapeMarkdown),
        rows: page.map((row, at) => toRow(row, at, frame)),
        page: asMarkdown(
          rows.length > PAGE
            ? texts[lang].organisation.page(first + 1, Math.min(first + PAGE, rows.length), rows.length)
            : "",
        ),
        buttons: buttonsOf(shown, first + PAGE < rows.length ? first + PAGE : undefined, frame.press),
      };
      return renderCard("organisation", data, lang);
    },
  };
}

function asSentences(said: string, next: string): string {
  return /[.?]$/u.test(said) ? `${said} ${next}` : `${said}. ${next}`;
}

function rowsOf({ organisation, part }: OrganisationShown, lang: Lang): readonly RowTexts[] {
  switch (part) {
    case "people":
      return peopleRows(organisation, lang);
    case "units":
      return unitRows(organisation, lang);
    case "places":
      return [...claimRows(organisation, lang), ...placeRows(organisation, lang)];
  }
}

/** A förvaltning that a page begins with stands below its nämnd, which is told again. */
function pageOf(rows: readonly RowTexts[], first: number): readonly RowTexts[] {
  const page = rows.slice(first, first + PAGE);
  if (page[0]?.level !== "department") return page;
  const above = rows.slice(0, first).findLast(({ level }) => level !== "department");
  return above === undefined ? page : [above, ...page];
}

function headlineOf({ part }: OrganisationShown, lang: Lang): string {
  const t = texts[lang].organisation;
  switch (part) {
    case "people":
      return t.people;
    case "units":
      return t.units;
    case "places":
      return t.headline;
  }
}

function unitNotes({ units }: Organisation, unreached: readonly string[], lang: Lang): string[] {
  const t = texts[lang].organisation;
  const count = (kind: UnitKind): number => units.filter((unit) => unit.kind === kind).length;
  return [
    units.length === 0 ? t.noUnits : t.unitCounts(count("unit"), count("goal"), count("processGroup")),
    ...(unreached.length === 0 ? [] : [t.unreached(named(unreached, lang))]),
  ];
}

function notesOf({ organisation, administrators, part, unreached }: OrganisationShown, lang: Lang): string[] {
  const t = texts[lang].organisation;
  const { committees, departments, people, goals } = organisation;
  const withRole = people.filter(({ grants }) => grants.length > 0).length;
  if (part === "people") return withRole === 0 ? [t.noPeople] : [];
  if (part === "units") return unitNotes(organisation, unreached, lang);

  const { names, unnamed } = administrators;
  const all = unnamed === 0 ? names : [...names, t.unnamed(unnamed)];
  const reviewers = reviewersOf(organisation, undefined);
  return [
    committees.length === 0
      ? t.empty
      : `${t.counts(committees.length, departments.length, withRole)} ${t.goals(goals.length)}`,
    ...(all.length === 0 ? [] : [t.administrators(joinList(all, lang))]),
    ...(reviewers.length === 0 ? [] : [t.reviewersOfAll(named(reviewers, lang))]),
  ];
}

function toRow({ title, lines, level, open }: RowTexts, at: number, { press }: CardFrame): OrganisationRow {
  const isPart = level === "department";
  return {
    title: escapeMarkdown(title),
    weight: isPart ? "Default" : "Bolder",
    spacing: isPart ? "Small" : "Medium",
    separator: !isPart || at === 0,
    lines: lines.map(escapeMarkdown),
    open: open(press),
    openWord: texts[press.lang].organisation.open,
  };
}

function buttonsOf(
  { organisation, part }: OrganisationShown,
  next: number | undefined,
  { submitId, lang }: PressContext,
): CardButton[] {
  const { buttons: t } = texts[lang].organisation;
  const common = { submitId, lang };
  const more: CardButton[] =
    next === undefined
      ? []
      : [{ title: t.more, data: { verb: "organisation", ...common, part, shown: next } }];
  const addPerson: CardButton = { title: t.addPerson, data: { verb: "edit-person", ...common } };
  if (part === "people")
    return [...more, addPerson, { title: t.back, data: { verb: "organisation", ...common } }];
  if (part === "units")
    return [
      ...more,
      { title: t.addUnit, data: { verb: "edit-unit", ...common } },
      addPerson,
      { title: t.goals, data: { verb: "edit-goals", ...common } },
      { title: t.back, data: { verb: "organisation", ...common } },
    ];
  return [
    ...more,
    addPerson,
    { title: t.people, data: { verb: "organisation", ...common, part: "people" } },
    { title: t.addCommittee, data: { verb: "edit-committee", ...common } },
    ...(organisation.committees.length === 0
      ? []
      : [{ title: t.addDepartment, data: { verb: "edit-department", ...common } } as const]),
    { title: t.units, data: { verb: "organisation", ...common, part: "units" } },
  ];
}

/** That somebody is no administrator. */
export function notAllowedMessage(lang: Lang): PersonalMessage {
  const { headline, notAllowed } = texts[lang].organisation;
  return {
    plain: notAllowed,
    card: (context) => {
      const frame = frameOf(notAllowed, lang, context);
      return renderCard("message", toMessage({ headline, text: notAllowed }, frame), lang);
    },
  };
}
