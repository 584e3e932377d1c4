import { svReportForm } from "./report/sv-report-form.ts";

/** The words of the reports that administrators make, in Swedish. */
export const svReport = {
  report: {
    list: {
      headline: "Rapporter",
      none: "Det finns inga rapporter än",
      noneText:
        "Här syns de rapporter som ska klarmarkeras. En administratör lägger upp dem. Skriv ”hjälp” för att se vad jag kan svara på.",
      noneInside: "Lägg upp den första med ”Ny rapport”.",
      ahead: "På gång",
      passed: "Stoppdatum har passerat",
      until: (day: string) => `Stoppdatum ${day}`,
      locked: "Låst",
      mine: (names: string) => `Du har kvar ${names}.`,
      mineDone: "Din del är klar.",
      open: "Visa",
      openOf: (title: string) => `Visa ${title}`,
      more: (count: number) => (count === 1 ? "1 till visas inte." : `${count} till visas inte.`),
      proposals: "Förslag från kalendern",
      proposalsText: "Kalendern talar om de här rapporterna. Inget läggs upp förrän du bekräftar det.",
      proposalLine: (act: string, day: string) => `${act} senast ${day}`,
      ended: "Avslutade",
    },
    /** How many are done, in the words of the act. */
    done: {
      mark: (done: number, total: number) => `${done} av ${total} klara`,
      approve: (done: number, total: number) => `${done} av ${total} godkända`,
    },
    act: { mark: "Klarmarkeras", approve: "Godkänns" },
    actChoice: {
      mark: "Klarmarkeras av tjänstepersoner",
      approve: "Godkänns, till exempel av nämndens ordförande",
    },
    reporting: {
      committee: {
        choice: (count: number) => `Nämnder (${count})`,
        many: "Nämnder",
        none: "Organisationen har inga nämnder än.",
      },
      department: {
        choice: (count: number) => `Förvaltningar (${count})`,
        many: "Förvaltningar",
        none: "Organisationen har inga förvaltningar än.",
      },
      unit: {
        choice: (count: number) => `Enheter (${count})`,
        many: "Enheter",
        none: "Organisationen har inga enheter än.",
      },
      goal: {
        choice: (count: number) => `Mål (${count})`,
        many: "Mål",
        none: "Organisationen har inga mål som rapporterar än.",
      },
      processGroup: {
        choice: (count: number) => `Processgrupper (${count})`,
        many: "Processgrupper",
        none: "Organisationen har inga processgrupper än.",
      },
      person: {
        choice: (count: number) => `Personer (${count})`,
        many: "Personer",
        none: "Organisationen har inga personer än.",
      },
    },
    all: (many: string, count: number) => `${many}, alla ${count}`,
    /** Some of them, by name. */
    and: (names: string, others: number) => `${names} och ${others} till`,
    schedule: {
      once: { choice: "En gång", told: "En gång" },
      monthly: {
        choice: "Varje månad",
        told: (workingDay: number) => `Varje månad, arbetsdag ${workingDay} i månaden efter`,
      },
      followUps: {
        choice: "Tre gånger om året, efter mars, augusti och december",
        told: (workingDay: number) =>
          `Efter mars, augusti och december, arbetsdag ${workingDay} i månaden efter`,
      },
      yearly: { choice: "En gång om året", told: (day: string) => `Varje år den ${day}` },
    },
    plan: {
      kicker: "Rapport",
      ended: "Avslutad",
      endedText: (day: string) =>
        `Avslutad den ${day}. Inga nya rapporter kommer. Det som är klarmarkerat finns kvar.`,
      noReport: "Ingen rapport är på gång.",
      gone: "Händelsen finns inte längre i kalendern. Dagen som var känd gäller tills du väljer en annan under ”Ändra”.",
      fact: {
        what: "Vad som ska göras",
        who: "Vilka som rapporterar",
        often: "Hur ofta",
        sections: "Avsnitt",
        follows: "Följer händelsen",
        channel: "Kanal för tavlan",
        reminders: "Påminnelser",
      },
      noChannel: "Ingen, så tavlan visas bara när någon frågar",
      reminders: {
        off: "Inga",
        usual: "Till dem som inte är klara",
        first: (days: number) =>
          days === 1
            ? "Till dem som inte är klara, från dagen före"
            : `Till dem som inte är klara, från ${days} dagar före`,
        escalates: "Chefen får veta två arbetsdagar efter stoppdatum.",
      },
      reach: {
        nobody: (names: string) =>
          `Ingen är ansvarig för ${names}, så ingen påminns. Skriv ”organisation” för att ändra det.`,
        noChat: (names: string) =>
          `De här har ingen egen chatt med mig och kan inte påminnas: ${names}. Be dem lägga till mig i Teams.`,
        noChatOf: (name: string, of: string) => `${name} (${of})`,
        somebody: "någon som har lämnat den",
        gone: (names: string) =>
          `De här finns inte längre i organisationen: ${names}. Välj andra under ”Ändra”.`,
      },
    },
    proposal: {
      kicker: "Förslag från kalendern",
      text: "Rapporten läggs upp när du bekräftar. Om dagen flyttas i kalendern flyttas stoppdatumet med.",
      range: (written: string) => `I kalendern står ”${written}”. Den sista dagen gäller.`,
      unclear: "Kalendern säger inte vilka som rapporterar. Välj ”Ändra först”.",
      nobody: "Lägg till dem i organisationen, eller välj andra under ”Ändra först”.",
      gone: "Den händelsen finns inte längre i kalendern",
    },
    form: svReportForm,
    end: {
      headline: (name: string) => `Vill du avsluta ${name}?`,
      text: "Inga nya rapporter kommer och ingen påminns om nya. Det som är klarmarkerat finns kvar.",
    },
    button: {
      mine: "Visa min del",
      new: "Ny rapport",
      all: "Visa alla rapporter",
      board: "Visa läget",
      administer: "Lås eller markera",
      edit: "Ändra",
      end: "Avsluta",
      reallyEnd: "Ja, avsluta",
      keep: "Behåll",
      make: "Lägg upp",
      changeFirst: "Ändra först",
      next: "Fortsätt",
      more: "Visa fler",
      show: "Visa rapporten",
      save: "Spara",
    },
    said: {
      made: "Klart. Rapporten är upplagd.",
      already: (name: string, when: string) =>
        `${name} lade upp den här rapporten ${when}. Inget av ditt är sparat. Det här gäller, och du kan ändra det.`,
      saved: "Klart. Ändringarna är sparade.",
      same: "Det gäller redan. Inget är ändrat.",
      changed: "Någon annan hann ändra rapporten. Inget av ditt är sparat. Det här gäller nu.",
      ended: "Klart. Rapporten är avslutad.",
      gone: "Den rapporten finns inte längre",
      conflict: "Flera ändrade rapporten samtidigt. Inget av ditt är sparat. Försök igen.",
      back: "Skriv ”rapporter”, så visar jag vad som gäller.",
      notAllowed: "Bara en administratör kan lägga upp, ändra och avsluta rapporter.",
    },
    personal: {
      noPerson:
        "Jag kan inte se vem du är i Teams, så rapporterna går inte att ändra härifrån. Skriv till mig i vår egen chatt.",
      inOurChat: "Jag har svarat i vår egen chatt.",
      noChat: "Vi har ingen egen chatt än. Lägg till mig i Teams och skriv ”rapporter” till mig där.",
      chatFailed: "Jag kom inte fram till vår egen chatt. Skriv ”rapporter” till mig där.",
      chatUnsure:
        "Jag är inte säker på att svaret kom fram till vår egen chatt. Titta där, och skriv ”rapporter” om det saknas.",
    },
  },
};

export type ReportTexts = typeof svReport;
