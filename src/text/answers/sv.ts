import type { EventKind } from "../../domain/calendar/calendar-event.ts";
import type { AskedField, Standing } from "../../domain/question/answer.ts";

const dagar = (days: number): string => (days === 1 ? "1 dag" : `${days} dagar`);

interface KindWords {
  readonly one: string;
  readonly many: string;
  readonly a: "ett" | "en";
}

const KINDS: Readonly<Record<EventKind, KindWords>> = {
  stoppdatum: { one: "stoppdatum", many: "stoppdatum", a: "ett" },
  meeting: { one: "möte", many: "möten", a: "ett" },
  mailing: { one: "utskick", many: "utskick", a: "ett" },
  decision: { one: "beslut", many: "beslut", a: "ett" },
  workday: { one: "arbetsdag", many: "arbetsdagar", a: "en" },
  report: { one: "rapport", many: "rapporter", a: "en" },
  period: { one: "period", many: "perioder", a: "en" },
  other: { one: "händelse", many: "händelser", a: "en" },
};

/** What a list, a count or an empty answer is about, in words. */
export interface Chosen {
  readonly kind: EventKind | undefined;
  readonly role: string | undefined;
  readonly topic: string | undefined;
  readonly weekend: boolean;
  readonly when: string | undefined;
}

const narrowing = ({ role, topic, weekend }: Chosen): string =>
  [
    role === undefined ? "" : ` för ${role}`,
    topic === undefined ? "" : ` om ”${topic}”`,
    weekend ? " på helger" : "",
  ].join("");

const during = (when: string | undefined): string => (when === undefined ? "" : ` ${when}`);

/** The sentences of answers in Swedish; the contract that English satisfies. Titles and quotes come in as the document writes them. */
export const svAnswers = {
  is: (title: string, date: string, when: string) => `${title}: ${date} (${when}).`,
  rowWhen: (date: string, title: string, when: string) => `• ${date}: ${title} (${when})`,
  next: "Härnäst:",
  then: "Därefter:",
  daysLeft: (days: number) => {
    if (days === 0) return "Det är i dag.";
    if (days === -1) return "Datumet passerade i går.";
    if (days < 0) return `Datumet passerade för ${dagar(-days)} sedan.`;
    return `Det är ${dagar(days)} kvar.`;
  },
  daysLeftNext: (days: number) =>
    days === 0 ? "Nästa är i dag." : days === 1 ? "Nästa är i morgon." : `Nästa är om ${dagar(days)}.`,
  lastDay: "Sista dagen är i dag.",
  daysUnknown: "Dagen står inte i kalendern, så dagarna går inte att räkna.",
  weeksLeft: (weeks: number, rest: number) =>
    `Det är ${weeks === 1 ? "1 vecka" : `${weeks} veckor`}${rest === 0 ? "" : ` och ${dagar(rest)}`}.`,
  inWeek: (first: number, last: number) =>
    first === last ? `Det är vecka ${first}.` : `Det är vecka ${first}–${last}.`,
  weekUnknown: "Veckan står inte i kalendern.",
  status: {
    passed: "Datumet har passerat.",
    today: "Det är i dag.",
    ongoing: "Det pågår nu.",
    upcoming: "Datumet har inte passerat.",
  } satisfies Record<Standing, string>,
  /** What is known only to its month or week, while that month or week goes on. */
  statusRough: (unit: string) => `Det är ${unit}. Vilken dag står inte i kalendern.`,
  statusAll: (count: number) => `${count === 2 ? "Båda datumen" : "Alla datumen"} har passerat.`,
  /** Some of what fits has passed and some has not: the dates tell. */
  statusMixed: (count: number) => `Jag hittar ${count} datum, och alla har inte passerat:`,
  outcome: "Kalendern visar bara planen, inte vad som har beslutats.",
  quote: (text: string) => `”${text}”`,
  says: (text: string) => `I kalendern står: ”${text}”`,
  label: (label: string, text: string) => `${label}: ${text}`,
  who: {
    responsible: "Ansvarar",
    "takes-part": "Deltar",
    decides: "Beslutar",
    body: "Organ",
    who: "Vem",
  },
  purpose: "Syfte",
  saysLabel: "I kalendern står",
  noPurpose: "Syftet står inte i kalendern",
  place: "Plats",
  unknown: {
    day: "Dagen står inte i kalendern",
    time: "Klockslaget står inte i kalendern",
    place: "Platsen står inte i kalendern",
    responsible: "Vem som ansvarar står inte i kalendern",
    "takes-part": "Vem som deltar står inte i kalendern",
    decides: "Vem som beslutar står inte i kalendern",
    who: "Vem som gör det står inte i kalendern",
  } satisfies Partial<Record<AskedField, string>>,
  condition: (text: string) => `Villkor: ${text}`,
  several: (count: number) => `Jag hittar ${count} händelser`,
  candidates: (count: number) => `Jag hittar ${count} händelser. Vilken menar du?`,
  listLead: (count: number, chosen: Chosen) => {
    const { one, many, a } = KINDS[chosen.kind ?? "other"];
    const rest = `${narrowing(chosen)}${during(chosen.when)}`;
    if (count === 0) return `Inga ${many}${rest}${chosen.when === undefined ? " är kvar" : ""}.`;
    return `${count === 1 ? `${a === "ett" ? "Ett" : "En"} ${one}` : `${count} ${many}`}${rest}:`;
  },
  mayLead: (chosen: Chosen) => `Kalendern anger inget${during(chosen.when)}, men det här kan infalla då:`,
  unstated: (count: number) =>
    count === 1
      ? "För en av dem anger kalendern ingen dag."
      : `För ${count} av dem anger kalendern ingen dag.`,
  more: (count: number) => `… och ${count} till.`,
  passedRows: (count: number) => `${count} har passerat:`,
  none: (chosen: Chosen) => {
    const isKind = chosen.kind !== undefined && chosen.kind !== "other";
    const { one, a } = KINDS[chosen.kind ?? "other"];
    const [no, planned] = !isKind
      ? ["Ingenting", "planerat"]
      : a === "ett"
        ? [`Inget ${one}`, "planerat"]
        : [`Ingen ${one}`, "planerad"];
    return isKind
      ? `${no}${narrowing(chosen)} är ${planned}${during(chosen.when)}.`
      : `${no} är planerat${narrowing(chosen)}${during(chosen.when)}.`;
  },
  noneLeft: (chosen: Chosen) => {
    const isKind = chosen.kind !== undefined && chosen.kind !== "other";
    const { one, a } = KINDS[chosen.kind ?? "other"];
    const no = isKind ? `${a === "ett" ? "Inget" : "Ingen"} ${one}` : "Ingenting";
    return `${no}${narrowing(chosen)} är kvar.`;
  },
  nothingBegins: "Inget nytt börjar.",
  noneOfKind: (kind: EventKind) => `Den här kalendern har inga ${KINDS[kind].many}.`,
  allPassed: "Ingenting är kvar i kalendern.",
  ends: (month: string) => `Kalendern slutar i ${month}.`,
  begins: (month: string) => `Kalendern börjar i ${month}.`,
  beyondEnd: "Längre fram står inget.",
  beyondStart: "Tidigare än så står inget.",
  importNext: "Be en administratör läsa in nästa tidsplan.",
  importEarlier: "Be en administratör läsa in en tidigare tidsplan.",
  before: "Närmast dessförinnan",
  after: "Närmast därefter",
  latest: "Senast",
  decline: "Det vet jag inte. Det står inte i kalendern.",
  near: "Menar du något av det här?",
  tryThese: "Fråga till exempel:",
  tryRow: (question: string) => `• ${question}`,
  errand:
    "Det kan jag inte göra. Jag bokar, ändrar och skickar inget, men jag svarar på frågor om kalendern.",
  help: "Jag svarar på frågor om kommunens planeringskalender: datum, stoppdatum, händelser, vem som ansvarar och hur länge det är kvar.",
  firstIs: "Kommer först",
  thenIs: "Sedan",
  yes: "Ja.",
  no: "Nej.",
  sameTime: (date: string) => `Båda är samma dag, ${date}:`,
  between: (days: number) => (days === 1 ? "Det är 1 dag emellan." : `Det är ${days} dagar emellan.`),
  betweenEnd: (days: number) => `Det är ${dagar(days)} emellan, räknat från sista dagen.`,
  betweenUnknown: "Dagarna står inte i kalendern, så jag kan inte räkna dem.",
  source: (calendar: string, places: string) => `Källa: ${calendar}, ${places}`,
  section: (section: string, rows: string) => `avsnittet ${section}, ${rows}`,
  row: (rows: readonly string[]) =>
    `rad ${rows.length < 2 ? rows.join("") : `${rows.slice(0, -1).join(", ")} och ${rows.at(-1) ?? ""}`}`,
  verbatim: (dateText: string) => `. I dokumentet står ”${dateText}”`,
  asks: {
    when: (title: string) => `När är ”${title}”?`,
    who: (title: string) => `Vem ansvarar för ”${title}”?`,
    purpose: (title: string) => `Vad är syftet med ”${title}”?`,
    whatNext: "Vad händer härnäst?",
    allStoppdatum: "Vilka stoppdatum finns?",
    month: (month: string) => `Vad händer i ${month}?`,
    help: "Vad kan du hjälpa mig med?",
  },
  period: {
    day: (day: string) => day,
    week: (week: string) => week,
    month: (month: string) => `i ${month}`,
    season: (season: string) => `under ${season}`,
    year: (year: string) => `under ${year}`,
    "rest-of-year": (rest: string) => `under ${rest}`,
    range: (range: string) => range,
    from: (from: string) => from,
    until: (until: string) => until,
  },
};

export type AnswerTexts = typeof svAnswers;
