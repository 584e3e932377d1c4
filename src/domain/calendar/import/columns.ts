import { distance } from "fastest-levenshtein";

/** What a column of a planning calendar can hold. */
export const COLUMNS = [
  "date",
  "endDate",
  "time",
  "day",
  "month",
  "week",
  "weekday",
  "year",
  "section",
  "title",
  "purpose",
  "politicians",
  "officials",
  "responsible",
  "decisionBody",
  "comment",
  "place",
  "inflow",
  "result",
] as const;
export type Column = (typeof COLUMNS)[number];

/** The words that documents use, best first: with two candidates for a column the earlier word wins. */
const SYNONYMS: Readonly<Record<Column, string>> = {
  date: "datum, när, startdatum, från och med, från, fr o m, period, tidpunkt, tidpunkter, tidsperiod, datum och tid, sammanträdesdatum, mötesdatum, start, startar, klart senast, klar senast, senast, sista datum, sista dag, stoppdatum, tidsfrist, deadline, date, when, dates, start date, from, due, due date",
  endDate: "slutdatum, till och med, t o m, till, slut, slutar, end date, end, until, to",
  time: "klockan, klockslag, kl, tid, tider, starttid, mötestid, time, hours",
  day: "dag, dagar, day",
  month: "månad, mån, month",
  week: "vecka, vecka nr, veckonummer, v, week",
  weekday: "veckodag, weekday",
  year: "år, årtal, budgetår, year",
  section: "avsnitt, process, delprocess, tabell, del, fas, område, section, phase, part",
  title:
    "händelse, vad, aktivitet, moment, rubrik, ärende, titel, uppgift, steg, milstolpe, programpunkt, evenemang, arrangemang, vad händer, vad sker, vad ska göras, vad görs, arbetsmoment, delmoment, sammanträde, möte, ämne, punkt, benämning, event, what, activity, title, task, step, milestone, meeting, subject",
  purpose:
    "syfte, beskrivning, innehåll, detaljer, huvudfrågor, punkter, förklaring, innebörd, dagordning, bakgrund, purpose, description, content, details, aim",
  politicians:
    "politiker, förtroendevalda, politik, ledamöter, deltagare politiker, politiska deltagare, politicians",
  officials:
    "tjänstemän, tjänstepersoner, deltagare, deltagande, deltar, medverkande, medverkar, kallade, kallas, inbjudna, berörda, vilka deltar, vilka, officials, participants, attendees",
  responsible:
    "ansvarig, vem ansvarar, ansvar, ansvarig funktion, ansvariga, ansvarig för aktiviteten, ägare, vem, vem gör, vem gör vad, utförare, kontaktperson, responsible, owner, who",
  decisionBody:
    "beslutsinstans, beslutande organ, beslutsorgan, organ, instans, politisk instans, politiskt organ, beslutas av, beslutas i, vem beslutar, beslut, nämnd, beslutande, forum, decision body, body, committee",
  comment:
    "kommentar, anmärkning, övrigt, anm, övr, notering, anteckning, information, övrig information, info, upplysning, att tänka på, comment, note, remark, other",
  place:
    "plats, lokal, var, mötesplats, möteslokal, samlingsplats, sal, rum, adress, place, location, room, where, venue",
  inflow: "inflöde, underlag, indata, ingångsvärden, input, inflow",
  result: "resultat, utfall, leverans, leverabel, result, output, outcome",
};

/** Word → column and how good a word it is (0 is best). */
const BY_WORD = new Map(
  COLUMNS.flatMap((column) =>
    SYNONYMS[column].split(", ").map((word, rank) => [plainHeading(word), { column, rank }] as const),
  ),
);

/** A heading as it is compared: lower case, no dots over letters, no punctuation, no bracketed remark. */
function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/gu, " ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]+/gu, " ")
    .trim();
}

/** A heading with less doubt than this is written as everybody writes it. */
export const EXACT = 30;

export interface HeadingMatch {
  readonly column: Column;
  /** 0 for the best word; larger for weaker words, misspellings and headings with more words. */
  readonly doubt: number;
}

/** Tells which column a heading names, in any case, plural or slight misspelling; undefined for an unknown heading. */
export function matchHeading(text: string): HeadingMatch | undefined {
  // "Datum 2024" is a heading; "Vecka 12" and "2023-03-17 v. 11" are dates.
  if (/\d/u.test(text.replace(/(?<!\d)(?:19|20)\d\d(?:[/–-](?:20)?\d\d)?(?![\d-])/gu, ""))) return undefined;
  const heading = plainHeading(text);
  if (heading === "" || heading.length > 60) return undefined;
  const exact = BY_WORD.get(heading);
  if (exact) return { column: exact.column, doubt: exact.rank };
  return misspelt(heading) ?? startsLike(heading);
}

function misspelt(heading: string): HeadingMatch | undefined {
  let best: HeadingMatch | undefined;
  for (const [word, { column, rank }] of BY_WORD) {
    // Short words have neighbours that mean something else ("vad", "var"), so only longer ones may be misspelt.
    const allowed = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
    if (allowed === 0 || Math.abs(word.length - heading.length) > allowed) continue;
    const errors = distance(word, heading);
    if (errors > allowed) continue;
    const doubt = EXACT + errors * 10 + rank;
    if (!best || doubt < best.doubt) best = { column, doubt };
  }
  return best;
}

/** "Datum och tid", "Syfte med mötet", "Ansvarig tjänsteman": the first words decide. */
function startsLike(heading: string): HeadingMatch | undefined {
  const words = heading.split(" ");
  if (words.length > 5) return undefined;
  for (let count = Math.min(words.length - 1, 3); count > 0; count--) {
    const found = BY_WORD.get(words.slice(0, count).join(" "));
    if (found && words.slice(0, count).join("").length >= 3)
      return { column: found.column, doubt: 60 + found.rank };
  }
  return undefined;
}
