import { anEvent, day, month, range } from "./events.ts";

/** Rows of the sample calendar, as they are read: one of each sort that a card must carry. */
const flu = anEvent(1, "Möte FLU", day("2022-08-30"), {
  kind: "meeting",
  purpose: "Tidsplan för Mål och budget 2024 med flerårsplan 2025–2026 fastställs.",
  politicians: "FLU med ersättare",
  comment: "Budgetcontroller upprättar tjänsteskrivelse samt ansvarar för dragning.",
});
export const templates = anEvent(
  6,
  "Tillgång till mallar för investeringar, effektiviseringar, driftkostnadsförändringar samt uppdrag",
  day("2022-09-29"),
  {
    purpose: "Möjlighet att börja fylla i mallarna för budget 2024.",
    place: "(L:)/Kommungemensam/Budgetprocess/Budget 2024",
  },
);
export const analysis = anEvent(
  7,
  "Stoppdatum för inlämning av rapporter Omvärldsanalys",
  day("2022-11-18"),
  { kind: "stoppdatum", officials: "Processgruppansvariga", comment: "Klarmarkering i Stratsys." },
);
export const approval = anEvent(
  9,
  "Stoppdatum för när rapport per mål avseende omvärldsanalys ska vara godkänd",
  day("2023-01-15"),
  { kind: "stoppdatum", politicians: "Nämndsordföranden" },
);
export const workday = anEvent(10, "Politisk arbetsdag (valår)", day("2023-01-27"), {
  kind: "workday",
  politicians: "Nämndsordförandena samt kommunalråd",
});
export const budgetDay = anEvent(11, "Budgetdag", day("2023-02-01"), {
  kind: "workday",
  purpose:
    "Delge opposition och styrande förutsättningar inför kommande Mål- och budgetarbete för budget 2024.",
  politicians: "Kommunalråd, nämndsordföranden",
  officials: "Kommunledningsgruppen, ekonomichefer",
  comment: "Område ekonomi samt Område strategi och styrning ansvarar för dagen.",
});
export const csgInMarch = anEvent(20, "Möte CSG", day("2023-03-01"), { kind: "meeting" });
export const proposals = anEvent(
  21,
  "Stoppdatum för förslag på uppdrag, investeringar, drift, effektiviseringar",
  day("2023-03-17"),
  {
    kind: "stoppdatum",
    purpose: "Lämna in förslag på uppdrag, investeringar, drift och effektiviseringar.",
    comment:
      "Förvaltningschefen ansvarar för att underlagen är färdigställda enligt instruktion och uppladdade på (L:)/Kommungemensam/Budgetprocess/Budget 2024",
  },
);
export const mailing = anEvent(
  22,
  "Utskick av sammanställning av inkomna förslag på uppdrag, investeringar, drift och effektiviseringar inför strategisk dag KLG",
  day("2023-03-24"),
  { kind: "mailing", comment: "Område ekonomi ansvarar för utskick." },
);
export const strategicDay = anEvent(23, "Strategisk dag för KLG", day("2023-03-31"), { kind: "workday" });
export const secondMailing = anEvent(
  24,
  "Utskick av sammanställning av inkomna förslag på uppdrag, investeringar, drift och effektiviseringar inför strategisk dag politik och KLG",
  day("2023-04-05"),
  { kind: "mailing", comment: "Område ekonomi ansvarar för utskick." },
);
export const ksoMeeting = anEvent(26, "Möte med KSO samt kommundirektör", day("2023-05-02"), {
  kind: "meeting",
});
const remiss = anEvent(31, "Remissrunda budgetdokument", range("2023-05-25", "2023-05-30"), {
  kind: "period",
});
export const adjustments = anEvent(
  32,
  "Stoppdatum – Förslag på justeringar i budgetdokument från remissrundan",
  day("2023-05-31"),
  { kind: "stoppdatum" },
);
export const board = anEvent(34, "Rambudget Kommunstyrelsen", day("2023-06-07"), { kind: "decision" });
export const council = anEvent(35, "Rambudget Kommunfullmäktige", day("2023-06-19"), {
  kind: "decision",
  politicians: "Kommunfullmäktige",
});
export const plans = anEvent(
  36,
  "Nämnderna arbetar med sina verksamhetsplaner inför 2024",
  range("2023-06-23", "2023-10-05"),
  {
    kind: "period",
    politicians: "Nämnderna",
    purpose:
      "Ta fram förslag till respektive nämnds verksamhetsplan för 2024 vilka ska beslutas senast 5 oktober 2023.",
  },
);
export const boardMeetings = anEvent(45, "Nämndsmöten", month("2023-12", "31"), { kind: "meeting" });

export const tidsplanRows = [
  flu,
  templates,
  analysis,
  approval,
  workday,
  budgetDay,
  csgInMarch,
  proposals,
  mailing,
  strategicDay,
  secondMailing,
  ksoMeeting,
  remiss,
  adjustments,
  board,
  council,
  plans,
  boardMeetings,
];
