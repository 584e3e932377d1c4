import { svDepartment } from "./review/sv-department.ts";
import { svNews } from "./review/sv-news.ts";
import { svQueue } from "./review/sv-queue.ts";

const ONLY_LEADERS = "Det kan bara förvaltningschefen och ställföreträdaren göra. Inget är ändrat.";
const ONLY_REVIEWERS = "Det kan bara den göra som granskar för nämnden. Inget är ändrat.";
const ONLY_ADMINISTRATORS = "Det kan bara en administratör göra. Inget är ändrat.";

/** The words of what the department's leaders, the reviewers and the administrators do with proposals, in Swedish. */
export const svReview = {
  review: {
    department: svDepartment,
    queue: svQueue,
    news: svNews,
    /** The buttons of one proposal. */
    action: {
      release: "Frisläpp",
      sendBack: "Skicka tillbaka",
      comment: "Kommentera",
      support: "Tillstyrk",
      oppose: "Avstyrk",
      return: "Åter för komplettering",
      decide: "Markera som beslutat",
      reject: "Markera som avslaget",
      reopen: "Öppna igen",
    },
    comment: {
      label: "Din kommentar",
      placeholder: "Behövs när du avstyrker eller skickar tillbaka",
    },
    done: {
      release: "Klart. Förslaget är frisläppt.",
      sendBack: "Klart. Förslaget är tillbaka hos den som skrev det.",
      comment: "Klart. Din kommentar är sparad.",
      support: "Klart. Du har tillstyrkt förslaget.",
      oppose: "Klart. Du har avstyrkt förslaget.",
      return: "Klart. Förslaget är åter för komplettering.",
      decide: "Klart. Förslaget är markerat som beslutat.",
      reject: "Klart. Förslaget är markerat som avslaget.",
      reopen: "Klart. Förslaget är öppet igen.",
    },
    told: (name: string) => `Jag berättar det för ${name}.`,
    refused: {
      wrongState: (state: string) => `Det går inte, för läget är nu ”${state}”. Inget är ändrat.`,
      notYours: {
        release: ONLY_LEADERS,
        sendBack: ONLY_LEADERS,
        comment: "Du kan läsa förslaget, men inte kommentera det. Inget är ändrat.",
        support: ONLY_REVIEWERS,
        oppose: ONLY_REVIEWERS,
        return: ONLY_REVIEWERS,
        decide: ONLY_ADMINISTRATORS,
        reject: ONLY_ADMINISTRATORS,
        reopen: ONLY_ADMINISTRATORS,
      },
      changed:
        "Förslaget har ändrats sedan du fick kortet, så inget är gjort. Välj igen om du fortfarande vill.",
      changedBy: (what: string) => `${what} Därför är inget gjort. Välj igen om du fortfarande vill.`,
      needsComment: {
        sendBack: "Skriv vad som behöver kompletteras och tryck igen.",
        comment: "Skriv en kommentar och tryck igen.",
        oppose: "Skriv varför du avstyrker och tryck igen.",
        return: "Skriv vad som behöver kompletteras och tryck igen.",
      },
      nothingDone: "Inget är gjort än.",
      longComment: (most: number) => `Kommentaren är för lång. Skriv högst ${most} tecken.`,
      tooLate: (day: string) =>
        `Stoppdatum var ${day}, så förslaget kan inte frisläppas. Fråga en administratör om mer tid.`,
      noRound: {
        headline: "Ingen budgetomgång är öppen",
        text: "En administratör, ofta budgetcontrollern, behöver först bekräfta stoppdatum för förslag. Be någon av dem skriva ”budgetomgång” till mig.",
      },
      gone: {
        headline: "Jag hittar inte förslaget",
        text: "Det finns inte längre, eller så får du inte läsa det. Inget är ändrat.",
      },
      conflict: "Andra ändrade förslaget samtidigt, så inget är gjort. Försök igen.",
    },
  },
};

export type ReviewTexts = typeof svReview;
