import { svArea } from "./sv-area.ts";
import { svMemorandum } from "./sv-memorandum.ts";
import { svCards } from "./sv-cards.ts";
import { svDigest } from "./sv-digest.ts";
import { svPosts } from "./sv-posts.ts";
import { svReminders } from "./sv-reminders.ts";
import { svOrganisation } from "./sv-organisation.ts";
import { svProposalFaults } from "./sv-proposal-faults.ts";
import { svProposalQuestions } from "./sv-proposal-questions.ts";
import { svProposalWords } from "./sv-proposal-words.ts";
import { svProposals } from "./sv-proposals.ts";
import { svReview } from "./sv-review.ts";
import { svRound } from "./sv-round.ts";
import { svSummary } from "./sv-summary.ts";
import { svSummaryCard } from "./sv-summary-card.ts";
import { svReport } from "./sv-report.ts";
import { svMark } from "./sv-mark.ts";
import { svBoard } from "./sv-board.ts";
import { svNudge } from "./sv-nudge.ts";
import { svReportQuestions } from "./sv-report-questions.ts";
import { svUnitComment } from "./sv-unit-comment.ts";
import { svSettings } from "./sv-settings.ts";
import { svFollowUp } from "./sv-follow-up.ts";
import { svFollowUpAnswers } from "./sv-follow-up-answers.ts";

/**
 * Every sentence of the bot that is not itself an answer, in Swedish. Its shape is the contract that the other
 * languages satisfy. Entries are functions where a word depends on a number or a name.
 */
export const sv = {
  welcome: {
    headline: "Hej, jag är Styrkedjan",
    text: "Jag läser kommunens planeringskalender åt dig. Fråga med dina egna ord, så svarar jag med datum, vem som gör vad och var det står.",
    try: "Prova en fråga:",
  },
  help: {
    headline: "Fråga om planeringsåret",
    text: "Mina svar kommer från kalendern och från månadens uppföljning. Det som inte står där vet jag inte.",
    topics: [
      {
        what: "När något händer",
        example: "”När är …?”",
      },
      {
        what: "Vem som ansvarar eller deltar",
        example: "”Vem ansvarar för …?”",
      },
      {
        what: "Vad som är på gång",
        example: "”Vad händer nästa vecka?”",
      },
      {
        what: "Hur länge det är kvar",
        example: "”Hur många dagar är det kvar till …?”",
      },
      {
        what: "En påminnelse i vår egen chatt",
        example: "”Påminn mig 3 dagar innan …”",
      },
      {
        what: "Ett förslag till budgeten",
        example: "”Jag vill lämna ett förslag”",
      },
      {
        what: "Att din del av en rapport är klar",
        example: "”Klarmarkera”",
      },
      {
        what: "Hur det går mot budgeten",
        example: "”Hur ligger … till?”",
      },
    ],
    commands:
      "Skriv ”kalender” för en överblick, ”veckobrev” för den här veckan och nästa eller ”mina påminnelser” för att se dina. Skriv ”mina förslag” för att se dina förslag och ”sammanställning” för att se vad som har frisläppts. Skriv ”rapporter” för att se vad som ska klarmarkeras och ”vad saknar jag?” för att se vad du har kvar. Skriv ”uppföljning” för att se månaden mot budgeten och ”kommentera” för att skriva om din enhet. Förvaltningschefer skriver ”förvaltningens förslag”, och granskare skriver ”granska”. Skriv ”inställningar” för att få veckobrevet varje vecka eller ändra det, och ”hjälp” för att se det här igen.",
    adminCommands:
      "Du är administratör. Skriv ”kalendrar” för att välja vilka kalendrar jag använder, ”organisation” för att se och ändra vem som har vilken roll, ”budgetomgång” för att bestämma stoppdatum för förslag, ”rapporter” för att lägga upp och ändra rapporter, ”uppföljning inställningar” för att bestämma gränser och mottagare, ”tjänsteskrivelse” för att få ett utkast, eller ”utskick” för att se vad jag har skickat.",
    try: "Prova till exempel:",
  },
  smalltalk: {
    headline: {
      greeting: "Hej",
      thanks: "Varsågod",
      goodbye: "Hej då",
      ok: "Bra",
      "who-are-you": "Jag är Styrkedjan",
      "how-are-you": "Tack, bara bra",
    },
    text: {
      greeting: "Fråga mig om planeringsåret, så letar jag i kalendern.",
      thanks: "Fråga gärna igen.",
      goodbye: "Jag finns här när du behöver kalendern.",
      ok: "Fråga gärna igen.",
      "who-are-you":
        "Jag svarar på frågor om kommunens planeringskalender. Det som inte står där vet jag inte.",
      "how-are-you": "Vad vill du veta om planeringsåret?",
    },
    try: "Du kan till exempel fråga:",
  },
  decline: {
    headline: "Det vet jag inte",
    outside: "Det står inte i kalendern.",
    unknownWords: (words: readonly string[]) =>
      `I kalendern står inget om ${words.map((word) => `”${word}”`).join(" eller ")}.`,
    near: "Menar du något av det här?",
    try: "Det här kan jag svara på:",
  },
  clarify: {
    headline: {
      event: "Vilken händelse menar du?",
      period: "Vilken period menar du?",
      "second-event": "Vilka två händelser ska jag jämföra?",
    },
    text: {
      event: "Skriv hela frågan, så hittar jag rätt.",
      period: "Skriv till exempel ”vecka 12” eller ”i mars”.",
      "second-event": "Skriv hela frågan, så hittar jag rätt.",
    },
    try: "Till exempel:",
  },
  overview: {
    today: (day: string) => `I dag är det ${day}.`,
    nextStoppdatum: "Nästa stoppdatum",
    nothingLeft: "Allt i kalendern har passerat",
    upcoming: "Det här kommer sedan",
    ongoing: "Pågår nu",
    left: (left: number, total: number) =>
      left === 0
        ? total === 1
          ? "Den enda händelsen har passerat."
          : `Alla ${total} händelser har passerat.`
        : `${left} av ${total} ${total === 1 ? "händelse" : "händelser"} är kvar.`,
    stoppdatumLeft: (left: number) =>
      left === 0 ? "Inget stoppdatum är kvar." : `${left} stoppdatum är kvar.`,
    yearly: "Kalendern anger inga år. Den gäller varje år.",
    undated: (rows: number) =>
      rows === 1 ? "På en rad kan jag inte läsa datumet." : `På ${rows} rader kan jag inte läsa datumet.`,
  },
  calendars: {
    headline: "Vilka kalendrar ska jag använda?",
    text: "Valet gäller alla i kommunen.",
    label: "Aktiva kalendrar",
    choice: (name: string, events: number) =>
      `${name} (${events} ${events === 1 ? "händelse" : "händelser"})`,
    required: "Välj minst en kalender.",
    save: "Spara valet",
    saved: (names: string) => `Klart. Nu använder jag ${names}.`,
    notAllowed: (names: string) =>
      `Bara administratörer kan byta kalender. Just nu använder jag ${names}. Skriv ”kalender” för en överblick.`,
    gone: "En av kalendrarna finns inte längre. Skriv ”kalendrar” och välj igen.",
    conflict: "Någon annan ändrade valet nyss. Skriv ”kalendrar” och välj igen.",
    inPersonalChat: "Kalendrar väljer du i vår egen chatt. Öppna den och skriv ”kalendrar” där.",
    noneStored: "Det finns ingen kalender än. Be en administratör läsa in en.",
  },
  ...svCards,
  ...svDigest,
  ...svPosts,
  ...svReminders,
  ...svSettings,
  ...svOrganisation,
  ...svProposalFaults,
  ...svProposalQuestions,
  ...svProposalWords,
  ...svProposals,
  ...svReview,
  ...svRound,
  ...svSummary,
  ...svReport,
  ...svMark,
  ...svBoard,
  ...svNudge,
  ...svReportQuestions,
  ...svSummaryCard,
  ...svFollowUp,
  ...svFollowUpAnswers,
  ...svArea,
  ...svMemorandum,
  ...svUnitComment,
  hints: {
    mentionMe: "I kanaler och gruppchattar svarar jag när du skriver @Styrkedjan.",
    digestHere: "Vill ni ha ett veckobrev här? Skriv ”@Styrkedjan inställningar”.",
    emptyMention: "Skriv din fråga efter mitt namn, till exempel ”vad händer nästa vecka?”.",
    attachment: "Jag kan bara läsa text. Skriv din fråga, så svarar jag.",
  },
  errors: {
    unexpected: (reference: string) =>
      `Något gick fel hos mig. Försök igen om en stund. Hjälper inte det, hör av dig till den som sköter Styrkedjan och ange felnummer ${reference}.`,
    unavailable: (reference: string) =>
      `Jag kommer inte åt kalendern just nu. Försök igen om en stund. Hjälper inte det, ange felnummer ${reference} till den som sköter Styrkedjan.`,
    oldCard: "Kortet är för gammalt och fungerar inte längre. Skriv din fråga, så får du ett nytt.",
  },
  clock: (day: string) => `Provdatum: i dag är ${day}.`,
};

export type Texts = typeof sv;
