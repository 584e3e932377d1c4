import type { CommentPart } from "../domain/follow-up/unit-comment.ts";

/** What is wanted of a unit, within a sentence. */
type PartWords = Readonly<Record<CommentPart, string>>;

const wanted: PartWords = { deviation: "kommentar till avvikelsen", operations: "text om verksamheten" };

/** The words of units' comments on a month, in Swedish. Amounts, shares, days and months come formatted. */
export const svUnitComment = {
  unitComment: {
    /** What the reports are called that ask for what is missing. */
    report: {
      deviation: (month: string, area: string) => `Kommentarer till uppföljningen ${month}, ${area}`,
      operations: (month: string, area: string) => `Verksamhetsuppföljning ${month}, ${area}`,
    },
    ask: {
      headline: (month: string) => `Kommentera uppföljningen ${month}`,
      /** The line of a notification. */
      summary: (month: string, units: string) => `Kommentera uppföljningen ${month}: ${units}.`,
      corrected: "Tabellen har rättats. Det här har tillkommit för dig.",
      by: (day: string) => `Svara senast ${day}. Saknas något påminner jag dig.`,
    },
    wanted,
    deviation: (amount: string) => `Avvikelse ${amount}`,
    open: "Skriv",
    comment: (unit: string) => `Kommentera ${unit}`,
    list: {
      headline: (count: number) =>
        count === 0
          ? "Ingen kommentar väntar på dig"
          : count === 1
            ? "En enhet väntar på din kommentar"
            : `${count} enheter väntar på din kommentar`,
      none: "När en enhet som du är ansvarig för behöver kommenteras frågar jag dig.",
      change: "Du kan ändra en kommentar: skriv ”kommentera” och enhetens namn.",
      more: (count: number) => (count === 1 ? "och 1 enhet till" : `och ${count} enheter till`),
      unaskedMore: (count: number) =>
        count === 1 ? "1 enhet till visas inte." : `${count} enheter till visas inte.`,
      unasked: "De här kan jag inte fråga någon om",
      unaskedText: "Du som är administratör kan skriva själv, eller ändra vem som är ansvarig.",
      why: {
        noPlace: "Jag vet inte vilken enhet i organisationen det är",
        nobody: "Ingen är ansvarig",
        noChat: (names: string) => `${names} har ingen chatt med mig`,
      },
    },
    form: {
      over: (limits: string) => `Jag frågar eftersom avvikelsen når gränsen på ${limits}.`,
      operations: "Alla enheter skriver en kort text om verksamheten.",
      free: "Ingen kommentar behövs, men du kan lämna en.",
      faulty: "Inget är sparat än. Rätta det som är markerat.",
      notYet: (place: string) => `Kommentaren för ${place} är inte skriven än`,
      followsComment: "Klarmarkeringen följer kommentaren. Ändra den här om något är fel.",
      changed: (who: string, when: string) => `${who} skrev det här ${when}, efter att du öppnade kortet:`,
      changedByYou: (when: string) => `Du skrev det här ${when}, på ett annat kort:`,
      changedText: "Det du skrev finns kvar i fälten. Spara om det ska gälla i stället.",
      choose: "Välj",
      save: "Spara",
      field: {
        cause: "Vad beror avvikelsen på?",
        text: "Beskriv orsaken kort.",
        action: "Vilken åtgärd planerar ni? Lämna tomt om ingen behövs.",
        effect: "Vilken effekt får avvikelsen?",
        operations: "Hur går det i verksamheten?",
      },
      example: {
        text: "Till exempel: Licenserna blev dyrare än väntat.",
        action: "Till exempel: Vi säger upp två avtal.",
        operations: "Till exempel: Bytet av nät går enligt plan.",
      },
      wrong: {
        cause: "Välj vad avvikelsen beror på.",
        text: "Skriv något om orsaken.",
        effect: "Välj vilken effekt avvikelsen får.",
        operations: "Skriv något om verksamheten.",
        tooLong: (most: number) => `Skriv högst ${most} tecken.`,
      },
    },
    figures: {
      budget: (month: string) => `Budget t.o.m. ${month}`,
      outcome: (month: string) => `Utfall t.o.m. ${month}`,
      deviation: "Avvikelse",
      share: "Använt av budgeten",
    },
    receipt: {
      saved: (unit: string) => `Kommentaren för ${unit} är sparad`,
      already: (unit: string) => `Kommentaren för ${unit} var redan sparad`,
      missing: (part: string) => `Det saknas fortfarande ${part}.`,
      next: (units: string, count: number) =>
        `${units} väntar också på ${count === 1 ? "en kommentar" : "kommentarer"} från dig.`,
      done: "Inget mer väntar på dig i den här uppföljningen.",
      change: "Ändra",
      show: "Visa uppföljningen",
      mine: "Det som väntar på mig",
    },
    refused: {
      notImported: {
        headline: "Den månaden är inte inläst",
        text: "Uppföljningen finns inte längre, eller har aldrig funnits. Inget är ändrat.",
      },
      unknownUnit: {
        headline: "Enheten finns inte i tabellen",
        text: "Tabellen kan ha rättats sedan kortet gjordes. Inget är ändrat.",
      },
      notFound: (said: string) => `Jag hittar ingen enhet som heter ”${said}”`,
      notFoundText: "Skriv namnet som det står i tabellen, till exempel ”kommentera IT”.",
      several: (said: string) => `Flera enheter kan vara ”${said}”`,
      severalText: "Välj den du menar.",
      may: (names: string, unit: string) => `${names} kan kommentera ${unit}.`,
    },
    /** Said in a channel or a group chat, to the one who pressed or wrote. */
    personal: {
      noPerson: "Jag kan inte se vem du är, och du kommenterar i eget namn. Skriv till mig i Teams.",
      inOurChat: "Vi fortsätter i vår egen chatt.",
      noChat:
        "Vår egen chatt har du inte öppnat än. Sök efter Styrkedjan i Teams, välj Lägg till och skriv ”kommentera” till mig där.",
      chatFailed:
        "Jag nådde dig inte i vår egen chatt. Sök efter Styrkedjan i Teams, öppna chatten och skriv ”kommentera” där.",
      chatUnsure:
        "Jag vet inte om mitt svar kom fram i vår egen chatt. Syns det inte där, skriv ”kommentera” till mig i den.",
    },
  },
};

export type UnitCommentTexts = typeof svUnitComment;
