import { wordsOf } from "./month-words.ts";

/** What a line beside the table can say. */
export const FACT_KEYS = [
  "caseNumber",
  "unit",
  "head",
  "caseOfficer",
  "dated",
  "tableDated",
  "caveat",
  "body",
  "bodyMeets",
  "paragraph",
  "areaName",
  "month",
  "year",
  "title",
  "amounts",
  "forecast",
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

const LABELS: Readonly<Record<FactKey, string>> = {
  caseNumber:
    "diarienummer, diarienr, dnr, dnr nr, ärendenummer, ärendenr, case number, case no, reference number, registration number",
  unit: "enhet/verksamhet, enhet, verksamhet, avdelning, förvaltning, unit, unit/operations, department",
  head: "ansvarig chef, chef, responsible head, responsible manager, manager, head",
  caseOfficer: "handläggare, tjänsteperson, case officer, officer, administrator",
  dated:
    "datum, skrivelsens datum, tjänsteskrivelsens datum, tjänsteskrivelse daterad, date, memorandum dated",
  tableDated:
    "tabellens datum, tabell daterad, tabellen daterad, uttagsdatum, uttagen, utdrag, rapportdatum, table dated, date of the table, date of table, extracted",
  caveat: "anmärkning, anm, obs, notering, not, förbehåll, kommentar, note, remark, caveat",
  body: "organ/nämnd, organ, nämnd, nämnd/organ, utskott, beslutsorgan, beslutande organ, beslutsinstans, instans, body, committee, board",
  bodyMeets:
    "sammanträde, sammanträdesdatum, sammanträdesdag, sammanträder, protokollsutdrag, möte, mötesdatum, meeting, meeting date, minutes",
  paragraph: "paragraf, §, paragraph, section",
  areaName: "verksamhetsområde, område, area, area of operations",
  month: "månad, avser, avser månad, uppföljning efter, redovisningsperiod, month, period",
  year: "år, budgetår, verksamhetsår, year",
  title: "rubrik, titel, ärende, ärendemening, title, subject, heading",
  amounts:
    "belopp, belopp i, belopp anges i, alla belopp i, beloppen är i, sort, amounts, amounts in, amounts are in",
  forecast:
    "prognosen visar, prognosen är, prognosen anger, prognos, prognosen, prognoskolumnen visar, forecast shows, the forecast shows, forecast",
};

const compared = (text: string): string => (text.trim() === "§" ? "§" : wordsOf(text).join(" "));
const BY_LABEL = new Map(
  FACT_KEYS.flatMap((key) => LABELS[key].split(", ").map((label) => [compared(label), key] as const)),
);

/** What a label is of, "Ansvarig chef:", in Swedish or English; undefined for what nobody here knows. */
export function factKeyOf(label: string): FactKey | undefined {
  return BY_LABEL.get(compared(label));
}
