import type { AskedField, ClarifyAnswer, SmalltalkAnswer, Standing } from "../../domain/question/answer.ts";
import type { EventKind } from "../../domain/calendar/calendar-event.ts";

const dagar = (days: number): string => (days === 1 ? "1 dag" : `${days} dagar`);

const KINDS: Readonly<Record<EventKind, readonly [one: string, many: string]>> = {
  stoppdatum: ["stoppdatum", "stoppdatum"],
  meeting: ["möte", "möten"],
  mailing: ["utskick", "utskick"],
  decision: ["beslut", "beslut"],
  workday: ["arbetsdag", "arbetsdagar"],
  report: ["rapport", "rapporter"],
  period: ["period", "perioder"],
  other: ["händelse", "händelser"],
};

const NO: Readonly<Record<EventKind, string>> = {
  stoppdatum: "inget stoppdatum",
  meeting: "inget möte",
  mailing: "inget utskick",
  decision: "inget beslut",
  workday: "ingen arbetsdag",
  report: "ingen rapport",
  period: "ingen period",
  other: "inget",
};

/** The sentences of answers in Swedish; the contract that English satisfies. Titles and quotes come in as the document writes them. */
export const svAnswers = {
  is: (title: string, date: string, when: string) => `${title}: ${date} (${when}).`,
  rowWhen: (date: string, title: string, when: string) => `• ${date}: ${title} (${when})`,
  row: (date: string, title: string) => `• ${date}: ${title}`,
  next: "Härnäst:",
  daysLeft: (days: number, title: string, date: string) => {
    if (days === 0) return `I dag är det ${title} (${date}).`;
    if (days < 0) return `Datumet har passerat för ${dagar(-days)} sedan. ${title}: ${date}.`;
    return `Det är ${dagar(days)} kvar. ${title}: ${date}.`;
  },
  weeksLeft: (weeks: number, rest: number) =>
    `Det är ${weeks === 1 ? "1 vecka" : `${weeks} veckor`}${rest === 0 ? "" : ` och ${dagar(rest)}`}.`,
  inWeek: (first: number, last: number) =>
    first === last ? `Det är vecka ${first}.` : `Det är vecka ${first}–${last}.`,
  weekUnknown: "Kalendern anger inte vilken vecka.",
  daysLeftRoughly: (title: string, date: string, when: string) =>
    `${title}: ${date} (${when}). Kalendern anger ingen dag, så dagarna går inte att räkna.`,
  status: (standing: Standing, title: string, date: string) => {
    switch (standing) {
      case "passed":
        return `Datumet har passerat. ${title}: ${date}.`;
      case "today":
        return `Det är i dag. ${title}: ${date}.`;
      case "ongoing":
        return `Det pågår nu. ${title}: ${date}.`;
      case "upcoming":
        return `Datumet har inte passerat. ${title}: ${date}.`;
    }
  },
  /** Some of what fits has passed and some has not: the dates tell. */
  statusMixed: (count: number) => `${count} datum passar, och alla har inte passerat:`,
  outcome: "Kalendern visar planen. Om det blev beslutat eller gjort framgår inte.",
  quote: (text: string) => `”${text}”`,
  whoLead: {
    responsible: "Så står det om ansvaret",
    "takes-part": "Deltar",
    decides: "Beslutar",
    who: "Så står det",
  } satisfies Partial<Record<AskedField, string>>,
  saysOf: (lead: string, text: string) => `${lead}: ${text}`,
  purpose: (text: string) => `Syfte: ${text}`,
  noPurpose: "Kalendern säger inget mer om syftet.",
  place: (text: string) => `Var: ${text}`,
  unknown: {
    day: (title: string, date: string) => `Vilken dag det blir står inte i kalendern. ${title}: ${date}.`,
    time: (title: string, date: string) => `Klockslaget står inte i kalendern. ${title}: ${date}.`,
    who: (title: string, date: string) => `Vem det är står inte i kalendern. ${title}: ${date}.`,
    place: (title: string, date: string) => `Platsen står inte i kalendern. ${title}: ${date}.`,
  },
  involved: (who: string) => `Deltar: ${who}.`,
  decider: (who: string) => `Beslutar: ${who}.`,
  condition: (text: string) => `Gäller bara: ${text}.`,
  several: (count: number) => `${count} händelser passar:`,
  candidates: (count: number) => `${count} händelser passar. Vilken menar du?`,
  listLead: (count: number, kind: EventKind | undefined, when: string | undefined) => {
    const [one, many] = KINDS[kind ?? "other"];
    return `${count} ${count === 1 ? one : many}${when ? ` ${when}` : ""}:`;
  },
  more: (count: number) => `… och ${count} till.`,
  none: (kind: EventKind | undefined, when: string | undefined) =>
    `Jag hittar ${kind && kind !== "other" ? NO[kind] : "inget"} i kalendern${when ? ` ${when}` : ""}.`,
  allPassed: "Inget mer är planerat: allt i kalendern har passerat.",
  before: (title: string, date: string) => `Närmast före: ${date}, ${title}.`,
  after: (title: string, date: string) => `Närmast efter: ${date}, ${title}.`,
  decline: "Det vet jag inte, det står inte i kalendern.",
  declineWords: (words: string) => `Det vet jag inte. Jag hittar inget om ${words} i kalendern.`,
  near: (titles: string) => `Närmast i ord: ${titles}.`,
  tryThese: (questions: string) => `Fråga till exempel: ${questions}`,
  errand:
    "Det kan jag inte göra. Jag bokar, ändrar och skickar inget, men jag svarar på frågor om kalendern.",
  help: "Jag svarar på frågor om kommunens planeringskalender: datum, stoppdatum, händelser, vem som ansvarar och hur långt det är kvar.",
  talk: {
    greeting: "Hej. Fråga mig om kalendern.",
    thanks: "Varsågod. Hör av dig när du undrar något mer.",
    goodbye: "Hej då.",
    ok: "Bra. Fråga gärna om något mer.",
    "who-are-you": "Jag är Styrkedjan, en bot som svarar på frågor om kommunens planeringskalender.",
    "how-are-you": "Tack, bra. Fråga mig gärna om kalendern.",
  } satisfies Record<SmalltalkAnswer["talk"], string>,
  clarify: {
    event: "Vilken händelse menar du? Skriv vad den heter, så svarar jag.",
    period: "Vilken tid menar du? Skriv till exempel vecka 12 eller i mars.",
    "second-event": "Vilka två händelser ska jag jämföra?",
  } satisfies Record<ClarifyAnswer["missing"], string>,
  firstIs: (first: string, firstDate: string, second: string, secondDate: string) =>
    `Först kommer ${first} (${firstDate}), sedan ${second} (${secondDate}).`,
  yes: "Ja.",
  no: "Nej.",
  sameTime: (a: string, b: string, date: string) => `Båda är ${date}: ${a} och ${b}.`,
  between: (days: number) => `Det är ${dagar(days)} emellan.`,
  betweenUnknown: "Kalendern anger inte dagarna, så jag kan inte räkna dagar emellan.",
  source: (document: string, row: number, dateText: string) =>
    `Källa: ${document}, rad ${row} (”${dateText}”).`,
  sources: (document: string, rows: string) => `Källa: ${document}, rad ${rows}.`,
  asks: {
    when: (title: string) => `När är ${title}?`,
    who: (title: string) => `Vem ansvarar för ${title}?`,
    purpose: (title: string) => `Vad är syftet med ${title}?`,
    whatNext: "Vad händer härnäst?",
    allStoppdatum: "Vilka stoppdatum finns?",
    month: (month: string) => `Vad händer i ${month}?`,
    help: "Vad kan du hjälpa mig med?",
  },
  period: {
    day: (day: string) => day,
    week: (week: number, year: number) => `vecka ${week} ${year}`,
    month: (month: string) => `i ${month}`,
    season: { spring: "våren", summer: "sommaren", autumn: "hösten", winter: "vintern" },
    inSeason: (season: string, year: number) => `${season} ${year}`,
    year: (year: number) => `${year}`,
    restOfYear: (year: number) => `under resten av ${year}`,
    range: (start: string, end: string) => `${start} till ${end}`,
    from: (start: string) => `från ${start}`,
    until: (end: string) => `till och med ${end}`,
  },
};

export type AnswerTexts = typeof svAnswers;
