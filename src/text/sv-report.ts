/** The words of the reports that administrators make, in Swedish. */
export const svReport = {
  report: {
    list: {
      headline: "Rapporter",
      none: "Det finns inga rapporter än",
      noneText: "Här syns de rapporter som ska klarmarkeras. En administratör lägger upp dem.",
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
            ? "Till dem som inte är klara, första dagen före"
            : `Till dem som inte är klara, från ${days} dagar före`,
        escalates: "Chefen får veta två arbetsdagar efter stoppdatum.",
      },
      reach: {
        nobody: (names: string) =>
          `Ingen är ansvarig för ${names}, så ingen påminns. Skriv ”organisation” för att ändra det.`,
        noChat: (names: string) =>
          `De här har ingen egen chatt med mig och kan inte påminnas: ${names}. Be dem lägga till mig i Teams.`,
        noChatOf: (name: string, of: string) => `${name} (${of})`,
        gone: (names: string) =>
          `De här finns inte längre i organisationen: ${names}. Välj andra under ”Ändra”.`,
      },
    },
    proposal: {
      kicker: "Förslag från kalendern",
      text: "Rapporten läggs upp när du bekräftar. Om dagen flyttas i kalendern flyttas stoppdatumet med.",
      range: (written: string) => `I kalendern står ”${written}”. Den sista dagen gäller.`,
      unclear: "Kalendern säger inte vilka som rapporterar. Välj ”Ändra först”.",
      gone: "Den händelsen finns inte längre i kalendern",
    },
    form: {
      new: "Ny rapport",
      edit: (name: string) => `Ändra ${name}`,
      shape: (who: string, often: string) => `${who}. ${often}.`,
      editText: "Det som redan är klarmarkerat står kvar.",
      mixed: "Rapporten gäller platser av flera slag. Välj vilka som ska rapportera, så ersätts de.",
      field: {
        reporting: "Vilka ska rapportera?",
        schedule: "Hur ofta?",
        name: "Vad heter rapporten?",
        act: "Vad ska göras?",
        places: "Bara några? Välj dem här. Annars rapporterar alla.",
        placesTyped: "Bara några? Skriv deras namn, ett på varje rad. Annars rapporterar alla.",
        people: "Vilka personer? Välj dem här.",
        peopleTyped: "Vilka personer? Skriv deras namn, ett på varje rad.",
        event: "Vilken händelse i kalendern är stoppdatum?",
        day: "Eller vilken dag är stoppdatum?",
        yearlyDay: "Vilken dag varje år är stoppdatum?",
        workingDay: "Vilken arbetsdag i månaden efter är stoppdatum?",
        sections: "Avsnitt som markeras var för sig, ett på varje rad (kan vänta)",
        channel: "Kanal för tavlan (kan vänta)",
        reminders: "Ska de som inte är klara påminnas?",
        firstDaysBefore: "Hur många dagar före kommer första påminnelsen? (kan vänta)",
        escalates: "Ska chefen få veta två arbetsdagar efter stoppdatum?",
      },
      example: {
        name: "Till exempel Omvärldsanalys",
        places: "Till exempel IT",
        people: "Till exempel Anna Berg",
        day: "Till exempel 18 november 2022",
        yearlyDay: "Till exempel 5 oktober",
        workingDay: "Till exempel 10",
        sections: "Till exempel Ekonomi",
        firstDaysBefore: "Tomt ger 28 dagar, eller 7 för en kort period",
      },
      yes: "Ja",
      no: "Nej",
      noEvent: "Ingen, jag skriver dagen",
      noChannel: "Ingen kanal",
      eventChoice: (day: string, title: string) => `${day}: ${title}`,
      wrong: {
        lead: "Inget är sparat än. Ändra det som är markerat och försök igen.",
        changed: "Någon annan har ändrat rapporten. Inget av ditt är sparat.",
        name: { missing: "Skriv vad rapporten heter.", tooLong: "Skriv högst 80 tecken." },
        act: "Välj vad som ska göras.",
        places: {
          none: "Välj vilka som ska rapportera.",
          unknown: (name: string) => `”${name}” finns inte i organisationen.`,
          several: (name: string) => `Flera heter ”${name}”. Ge dem olika namn i organisationen först.`,
        },
        event: "Den händelsen finns inte längre i kalendern. Välj en annan, eller skriv dagen.",
        day: {
          missing: "Välj en händelse eller skriv dagen.",
          missingYearly: "Skriv dagen, till exempel 5 oktober.",
          both: "Välj antingen en händelse eller en egen dag.",
          unreadable: "Skriv dagen så här: 5 oktober 2023.",
          notAhead: "Välj en dag som inte har passerat.",
        },
        workingDay: "Skriv ett tal från 1 till 23.",
        sections: {
          tooMany: "Skriv högst 12 avsnitt.",
          tooLong: "Skriv högst 60 tecken för varje avsnitt.",
          twice: "Samma avsnitt står två gånger.",
        },
        channel: "Den kanalen går inte att nå längre. Välj en annan.",
        choose: "Välj ja eller nej.",
        firstDaysBefore: "Skriv ett antal dagar från 1 till 90, eller lämna tomt.",
        reporting: "Välj vilka som ska rapportera.",
      },
    },
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
