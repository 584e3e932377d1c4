/** The words of a budget round, in Swedish. */
export const svRound = {
  round: {
    kicker: (year: number) => `Budgetomgång ${year}, stoppdatum för förslag`,
    /** To those who cannot confirm it themselves. */
    waiting: {
      headline: "Det går inte att lämna förslag än",
      text: "En administratör, ofta budgetcontrollern, behöver först bekräfta vilket stoppdatum som gäller. Be någon av dem skriva ”budgetomgång” till mig. Så länge kan du fråga om tidsplanen och förbereda dina underlag.",
    },
    confirm: {
      headline: (year: number) => `Vilket stoppdatum gäller för förslag till budget ${year}?`,
      headlineOpen: "Vilket stoppdatum gäller för förslag?",
      notFound: "Jag hittar inget stoppdatum för förslag i kalendern. Välj den händelse som gäller.",
      nothing:
        "Ingen händelse i kalendern kan vara stoppdatum för förslag. Skriv ”kalendrar” för att använda en annan kalender, eller läs in tidsplanen igen med stoppdatumet i.",
      told: {
        event: (year: number, words: string) => `Budgetår ${year} står i händelsen: ”${words}”.`,
        calendar: (year: number, words: string) => `Budgetår ${year} står i kalenderns namn: ”${words}”.`,
        yearAfter: (year: number) =>
          `Kalendern nämner inget budgetår. Året efter stoppdatumet är ifyllt: ${year}.`,
      },
      passed: "Den dagen har passerat. Du kan bekräfta den ändå och ge mer tid efteråt.",
      follows: "Flyttas dagen i kalendern så flyttas stoppdatumet med.",
      button: "Bekräfta",
    },
    edit: {
      headline: (year: number) => `Ändra för budget ${year}`,
      button: "Spara",
    },
    field: {
      event: "Händelse",
      budgetYear: "Budgetår",
      internalRate: "Internränta i procent (kan vänta)",
      amountLimit: "Beloppsgräns för investeringar i tkr (kan vänta)",
      shortestLife: "Kortaste livslängd för en investering (antal år)",
      channel: "Ledningsgruppens kanal (kan vänta)",
    },
    example: {
      budgetYear: "Till exempel 2024",
      internalRate: "Till exempel 2,5",
      amountLimit: "Till exempel 50",
      shortestLife: "Till exempel 3",
    },
    hint: "Utan internränta visas ingen kapitalkostnad. Under beloppsgränsen eller livslängden tipsar jag om att förslaget hör till driften.",
    noChannel: "Välj när sammanställningen ska ut",
    choice: (day: string, title: string) => `${day}: ${title}`,
    wrong: {
      lead: "Inget är sparat än. Ändra det som är markerat och försök igen.",
      event: "Välj den händelse som är stoppdatum.",
      budgetYear: "Skriv året med fyra siffror, till exempel 2024.",
      wrongYear: (day: string, first: number, second: number) =>
        `Stoppdatumet är ${day}. Då är budgetåret ${first} eller ${second}.`,
      internalRate: {
        unreadable: "Skriv räntan i procent, till exempel 2,5.",
        negative: "Internräntan kan inte vara negativ.",
        tooFine: "Skriv högst två decimaler, till exempel 2,25.",
        unlikely: "Över 15 procent är ovanligt. Glömde du ett decimalkomma? Skriv till exempel 2,5.",
      },
      amountLimit: {
        unreadable: "Skriv beloppet i tkr, till exempel 50.",
        negative: "Beloppsgränsen kan inte vara negativ.",
        tooFine: "Skriv beloppet i hela kronor.",
        tooLarge: "Beloppet är för stort. Skriv det i tkr, till exempel 50.",
        ambiguous: (amounts: string) => `Menar du ${amounts}? Skriv beloppet med enhet.`,
      },
      shortestLife: "Skriv antalet år, till exempel 3.",
      channel: "Den kanalen går inte att nå längre. Välj en annan.",
    },
    left: {
      today: "Sista dagen är i dag",
      days: (days: number) => (days === 1 ? "1 dag kvar" : `${days} dagar kvar`),
      passed: "Har passerat",
    },
    until: (day: string) => `Till och med ${day}`,
    gone: "Händelsen finns inte längre i kalendern. Dagen som var känd gäller tills du väljer en annan händelse under ”Ändra”.",
    imprecise: (written: string) => `I kalendern står ”${written}”. Den sista dagen i den tiden gäller.`,
    fact: {
      internalRate: "Internränta",
      amountLimit: "Beloppsgräns",
      shortestLife: "Kortaste livslängd",
      channel: "Ledningsgruppens kanal",
      years: (years: number) => `${years} år`,
      noRate: "Inte angiven, så kapitalkostnaden visas inte",
      noLimit: "Inte angiven",
      noChannel: "Väljs när sammanställningen ska ut",
    },
    proposals: "Förslag",
    noProposals: "Inga förslag än",
    extensions: {
      heading: "Förlängd tid",
      row: (name: string, day: string) => `${name} till och med ${day}`,
      over: (name: string, day: string) => `${name} till och med ${day} (har passerat)`,
      by: (name: string, when: string) => `${name}, ${when}`,
      takeBack: "Ta tillbaka",
      takeBackOf: (name: string) => `Ta tillbaka den förlängda tiden för ${name}`,
      more: (count: number) => (count === 1 ? "1 till visas inte." : `${count} till visas inte.`),
    },
    extend: {
      headline: (year: number) => `Ge mer tid för budget ${year}`,
      text: (day: string) =>
        `Stoppdatum är ${day}. Ge mer tid till en nämnd eller till ett enda förslag. Det som frisläpps efter stoppdatum märks som sent.`,
      field: {
        committee: "Nämnd",
        number: "Eller ett enda förslag (skriv numret eller utkastets kod)",
        until: "Till och med",
        reason: "Varför",
      },
      noCommittee: "Ingen nämnd, bara ett förslag",
      example: { number: "EFF-2024-007", until: "24 mars", reason: "Nämnden sammanträder först den 22 mars" },
      button: "Ge mer tid",
      wrong: {
        committee: "Välj en nämnd eller skriv ett förslags nummer.",
        number: {
          both: "Välj antingen en nämnd eller ett förslag.",
          unreadable: "Skriv numret så här: EFF-2024-007. Ett utkast har en kod: UTKAST-1A2B3C4D.",
          notFound: "Det finns inget förslag med det numret eller den koden.",
          otherYear: (year: number) => `Det förslaget hör inte till budget ${year}.`,
        },
        until: {
          unreadable: "Skriv dagen så här: 24 mars.",
          notAhead: "Välj en kommande dag.",
          notAfter: (day: string) => `Välj en dag efter stoppdatumet, ${day}.`,
          tooFar: "Välj en dag före budgetåret.",
        },
        reason: { missing: "Skriv varför.", tooLong: "Skriv högst 400 tecken." },
      },
    },
    button: {
      propose: "Lämna ett förslag",
      edit: "Ändra",
      extend: "Ge mer tid",
      following: (year: number) => `Starta budget ${year}`,
      history: "Visa ändringar",
      takeBack: "Ta tillbaka omgången",
      show: "Visa omgången",
    },
    history: {
      heading: "Ändringar",
      line: (when: string, who: string, what: string) => `${when}: ${who} ${what}`,
      confirmed: "bekräftade omgången",
      takenBack: "tog tillbaka omgången",
      stoppdatum: (before: string, after: string) => `bytte händelse från ”${before}” till ”${after}”`,
      internalRate: (before: string, after: string) => `ändrade internräntan från ${before} till ${after}`,
      amountLimit: (before: string, after: string) => `ändrade beloppsgränsen från ${before} till ${after}`,
      shortestLife: (before: string, after: string) =>
        `ändrade kortaste livslängd från ${before} till ${after} år`,
      channel: (before: string, after: string) =>
        `ändrade ledningsgruppens kanal från ${before} till ${after}`,
      granted: (name: string, day: string) => `gav ${name} tid till och med ${day}`,
      revoked: (name: string, day: string) => `tog tillbaka tiden till och med ${day} för ${name}`,
      nothing: "inget",
      more: (count: number) =>
        count === 1 ? "1 äldre ändring visas inte." : `${count} äldre ändringar visas inte.`,
    },
    said: {
      confirmed: (year: number, day: string) =>
        `Klart. Förslag till budget ${year} kan lämnas till och med ${day}.`,
      already: (name: string, when: string) =>
        `${name} bekräftade den här omgången ${when}. Inget av ditt är sparat. Det här gäller, och du kan ändra det.`,
      saved: "Klart. Ändringarna är sparade.",
      same: "Det gäller redan. Inget är ändrat.",
      changed: (name: string, when: string) =>
        `${name} ändrade omgången ${when}. Inget av ditt är sparat. Det här gäller nu.`,
      extended: (name: string, day: string) =>
        `Klart. Tiden för ${name} är förlängd till och med ${day}. Berätta det för dem som berörs, för jag skickar inget själv.`,
      extensionTakenBack:
        "Klart. Den förlängda tiden är borttagen. Det som redan är frisläppt är det fortfarande.",
      takenBack: (year: number) =>
        `Klart. Omgången för budget ${year} är tillbakatagen. Skriv ”budgetomgång” när du vill bekräfta en ny.`,
      inUse: "Omgången går inte att ta tillbaka, för det finns förslag i den. Du kan ändra den.",
      gone: "Den omgången finns inte längre. Skriv ”budgetomgång”, så visar jag vad som gäller.",
      conflict: "Flera ändrade omgången samtidigt. Inget av ditt är sparat. Försök igen.",
      notAllowed: "Bara en administratör, ofta budgetcontrollern, kan ändra budgetomgången.",
    },
  },
};

export type RoundTexts = typeof svRound;
