/** The words of answers about a month's figures, in Swedish. Amounts, shares and months come formatted. */
export const svFollowUpAnswers = {
  followUpAnswers: {
    /** Which figures: from January on, or the month alone. */
    until: (month: string) => `till och med ${month}`,
    alone: (month: string) => `för enbart ${month}`,
    standing: {
      under: (name: string, amount: string, when: string) => `${name} ligger ${amount} under budget ${when}`,
      over: (name: string, amount: string, when: string) => `${name} ligger ${amount} över budget ${when}`,
      even: (name: string, when: string) => `${name} ligger precis enligt budget ${when}`,
      unknown: (name: string) => `Avvikelsen för ${name} går inte att läsa ut`,
    },
    deviation: (name: string, amount: string, when: string) => `Avvikelsen för ${name} är ${amount} ${when}`,
    outcome: (name: string, amount: string, when: string) => `Utfallet för ${name} är ${amount} ${when}`,
    noOutcome: (name: string) => `Utfallet för ${name} står inte i tabellen`,
    budget: {
      year: (name: string, amount: string) => `Årsbudgeten för ${name} är ${amount}`,
      until: (amount: string, when: string) => `Budgeten ${when} är ${amount}.`,
      of: (name: string, amount: string, when: string) => `Budgeten för ${name} är ${amount} ${when}`,
      none: (name: string) => `Budgeten för ${name} står inte i tabellen`,
    },
    used: {
      both: (name: string, period: string, when: string, year: string) =>
        `${name} har använt ${period} av budgeten ${when} och ${year} av årsbudgeten`,
      period: (name: string, period: string, when: string) =>
        `${name} har använt ${period} av budgeten ${when}`,
      year: (name: string, year: string) => `${name} har använt ${year} av årsbudgeten`,
      none: (name: string) => `Andelen av budgeten går inte att räkna ut för ${name}`,
      noBudget: (when: string) => `Budgeten ${when} är noll, så den har ingen andel.`,
      passed: (share: string) => `${share} av året har gått.`,
    },
    left: {
      some: (name: string, amount: string) => `${name} har ${amount} kvar av årsbudgeten`,
      gone: (name: string, amount: string) => `${name} har gått ${amount} över årsbudgeten`,
      nothing: (name: string) => `${name} har inget kvar av årsbudgeten`,
      unknown: (name: string) => `Det går inte att räkna ut vad ${name} har kvar`,
      unknownWhy: "Årsbudgeten eller utfallet står inte i tabellen.",
    },
    forecast: {
      of: (forecast: string, name: string) => `${forecast} för ${name}`,
      surplus: (forecast: string, amount: string) =>
        `${forecast} pekar på ett överskott på ${amount} för hela året`,
      deficit: (forecast: string, amount: string) =>
        `${forecast} pekar på ett underskott på ${amount} för hela året`,
      even: (forecast: string) => `${forecast} pekar på att årsbudgeten håller`,
      outcome: (forecast: string, amount: string) => `${forecast} är ett utfall på ${amount} för hela året`,
      blank: (name: string) => `${name} har ingen egen prognos i tabellen`,
      none: "Tabellen har ingen prognos",
      /** What the column holds, beside its amount. */
      deviation: (amount: string) => `${amount}, avvikelse för hela året`,
      cost: (amount: string) => `${amount}, utfall för hela året`,
    },
    row: {
      until: (month: string) => `Till och med ${month}`,
      alone: (month: string) => `Bara ${month}`,
      year: "Hela året",
      comment: "Kommentar",
      used: (outcome: string, budget: string, share: string) => `Utfall ${outcome} av ${budget}${share}.`,
      share: (share: string) => `, ${share}`,
      outcomeOnly: (outcome: string) => `Utfall ${outcome}.`,
      budgetOnly: (budget: string) => `Budget ${budget}.`,
      deviation: (amount: string) => `Avvikelse ${amount}.`,
      yearUsed: (share: string, budget: string) => `${share} av ${budget} är använt.`,
      yearBudget: (budget: string) => `Årsbudget ${budget}.`,
      left: (amount: string) => `${amount} är kvar.`,
      shares: (period: string, year: string) => `${period} av budgeten hittills, ${year} av årsbudgeten`,
      periodShare: (period: string) => `${period} av budgeten hittills`,
      yearShare: (year: string) => `${year} av årsbudgeten`,
      unknown: "står inte i tabellen",
    },
    sumOf: (name: string, parts: string) => `${name} är en delsumma av ${parts}.`,
    /** What several rows are beside each other in. */
    figure: {
      standing: "Avvikelse",
      deviation: "Avvikelse",
      used: "Andel av budgeten",
      left: "Kvar av årsbudgeten",
      budget: "Årsbudget",
      outcome: "Utfall",
      forecast: "Prognos",
    },
    several: (figure: string, rows: string) => `${figure}: ${rows}`,
    severalRows: (figure: string, count: number) => `${figure} för ${count} enheter`,
    one: (name: string, value: string) => `${name} ${value}`,
    more: (count: number) => (count === 1 ? "1 enhet till" : `${count} enheter till`),
    largest: {
      one: (name: string, amount: string, when: string) => `${name} har störst avvikelse: ${amount} ${when}`,
      /** The size, since they may go either way. */
      some: (names: string, amount: string, when: string) =>
        `${names} avviker lika mycket: ${amount} ${when}`,
      over: (name: string, amount: string, when: string) =>
        `${name} ligger längst över budget: ${amount} ${when}`,
      under: (name: string, amount: string, when: string) =>
        `${name} ligger längst under budget: ${amount} ${when}`,
      noneOver: (when: string) => `Ingen ligger över budget ${when}`,
      noneUnder: (when: string) => `Ingen ligger under budget ${when}`,
      none: (when: string) => `Ingen avvikelse går att läsa ut ${when}`,
    },
    /** Who is first in the order of a figure; several may be equal. */
    ranked: {
      budget: { most: "störst årsbudget", least: "minst årsbudget" },
      outcome: { most: "störst utfall", least: "minst utfall" },
      deviation: { most: "störst avvikelse", least: "minst avvikelse" },
      share: { most: "använt störst andel av budgeten", least: "använt minst andel av budgeten" },
      forecast: { most: "högst prognos", least: "lägst prognos" },
      headline: (names: string, what: string, value: string) => `${names} har ${what}: ${value}`,
      none: "Tabellen har inga siffror att jämföra",
      sum: (name: string, value: string) => `${name} är en delsumma: ${value}.`,
    },
    over: {
      over: (count: number, when: string) =>
        `${count === 1 ? "1 enhet" : `${count} enheter`} ligger över budget ${when}`,
      under: (count: number, when: string) =>
        `${count === 1 ? "1 enhet" : `${count} enheter`} ligger under budget ${when}`,
      threshold: (count: number, limits: string) =>
        `${count === 1 ? "1 enhet når" : `${count} enheter når`} gränsen ${limits}`,
      noneOver: (when: string) => `Ingen enhet ligger över budget ${when}`,
      noneUnder: (when: string) => `Ingen enhet ligger under budget ${when}`,
      noneThreshold: (limits: string) => `Ingen enhet når gränsen ${limits}`,
      noLimits: "Ingen gräns för avvikelser är satt",
      noLimitsText: "En administratör sätter den med ”uppföljning inställningar”.",
    },
    compare: {
      headline: (name: string, now: string, when: string, before: string, whenBefore: string) =>
        `${name} har avvikelsen ${now} ${when} och hade ${before} ${whenBefore}`,
      several: (month: string, other: string) => `${month} jämfört med ${other}`,
      deviation: "Avvikelse",
      outcome: "Utfall",
      budget: "Budget",
      yearShare: "Använt av årsbudgeten",
      forecast: "Prognos",
      beside: (now: string, month: string, before: string) => `${now} (${month}: ${before})`,
      notThere: (month: string) => `fanns inte i tabellen för ${month}`,
      until: "Beloppen är från januari till och med respektive månad.",
    },
    fact: {
      caseOfficer: (value: string) => `Handläggare för uppföljningen är ${value}`,
      head: (value: string) => `Ansvarig chef är ${value}`,
      caseNumber: (value: string) => `Diarienumret är ${value}`,
      dated: (day: string) => `Tjänsteskrivelsen är daterad ${day}`,
      tableDated: (day: string) => `Tabellen är daterad ${day}`,
      body: (value: string) => `${value} behandlar uppföljningen`,
      bodyOn: (value: string, day: string) => `${value} behandlar uppföljningen ${day}`,
      paragraph: (value: string) => `Paragrafen är ${value}`,
      caveat: "Så här säger dokumentet om månaden",
      unit: (value: string) => `Uppföljningen kommer från ${value}`,
      paragraphLabel: "Paragraf",
    },
    notStated: {
      caseOfficer: "Dokumentet säger inte vem som är handläggare",
      head: "Dokumentet säger inte vem som är ansvarig chef",
      caseNumber: "Dokumentet har inget diarienummer",
      dated: "Dokumentet säger inte när tjänsteskrivelsen är daterad",
      tableDated: "Dokumentet säger inte när tabellen är daterad",
      body: "Dokumentet säger inte vilket organ som behandlar uppföljningen",
      paragraph: "Dokumentet har ingen paragraf",
      caveat: "Dokumentet säger inte om månaden är slut i siffrorna",
      unit: "Dokumentet säger inte vilken enhet uppföljningen kommer från",
    },
    comment: {
      headline: (name: string) => `${name} har kommenterat sin avvikelse`,
      operations: (name: string) => `${name} har skrivit om sin verksamhet`,
      none: (name: string) => `${name} har inte lämnat någon kommentar`,
      noneText: "Tabellen säger inte varför.",
      ask: (name: string) => `Fråga den som ansvarar för ${name}.`,
      officer: (value: string) => `Handläggare för uppföljningen är ${value}.`,
      by: (name: string, time: string) => `${name}, ${time}`,
      count: (count: number) =>
        count === 1 ? "1 enhet har kommenterat" : `${count} enheter har kommenterat`,
      nobody: "Ingen enhet har lämnat någon kommentar än",
    },
    missing: {
      some: (count: number) =>
        count === 1 ? "1 enhet har inte kommenterat" : `${count} enheter har inte kommenterat`,
      none: "Ingen kommentar saknas",
    },
    meaning: {
      headline: "Plus är under budget, minus är över budget",
      share: "Andel av budget",
      shareText: "Utfallet delat med budgeten. Utan budget finns ingen andel.",
      until: "Till och med månaden",
      untilText: (month: string) => `Från januari till och med ${month}, inte månaden för sig.`,
      forecast: "Prognos",
      forecastDeviation: "Så långt under (plus) eller över (minus) årsbudgeten som året väntas sluta.",
      forecastOutcome: "Vad hela året väntas kosta.",
    },
    parts: {
      of: (name: string, count: number) => `I ${name} ingår ${count === 1 ? "1 enhet" : `${count} enheter`}`,
      none: (name: string) => `${name} har inga delar i tabellen`,
      all: (area: string, count: number) =>
        `Uppföljningen för ${area} har ${count === 1 ? "1 enhet" : `${count} enheter`}`,
    },
    months: {
      headline: (count: number) => (count === 1 ? "1 månad är inläst" : `${count} månader är inlästa`),
      more: (count: number) => (count === 1 ? "1 månad till" : `${count} månader till`),
    },
    whichUnit: {
      headline: "Vilken enhet menar du?",
      text: (said: string, names: string) => `”${said}” kan vara ${names}.`,
    },
    unknownUnit: {
      headline: (said: string) => `Jag hittar ingen enhet som heter ${said}`,
      text: (month: string, names: string) => `I uppföljningen för ${month} finns ${names}.`,
    },
    buttons: { show: "Visa uppföljningen", units: "Alla enheter", comments: "Läs kommentarerna" },
    /** Asked by a button about one of several units. */
    asks: {
      standing: (unit: string) => `hur ligger ${unit} till?`,
      used: (unit: string) => `hur mycket av budgeten har ${unit} gjort av med?`,
      left: (unit: string) => `hur mycket har ${unit} kvar?`,
      budget: (unit: string) => `vad är årsbudgeten för ${unit}?`,
      outcome: (unit: string) => `vad är utfallet för ${unit}?`,
      deviation: (unit: string) => `vad är avvikelsen för ${unit}?`,
      forecast: (unit: string) => `vad är prognosen för ${unit}?`,
      comments: (unit: string) => `kommentarer från ${unit}`,
      parts: (unit: string) => `vilka ingår i ${unit}?`,
      /** The month that is meant, behind one of these without its question mark. */
      inMonth: (question: string, month: string) => `${question} i ${month}?`,
    },
  },
};
