/** The words of a month's follow-up, in Swedish. Amounts, shares and months come formatted. */
export const svFollowUp = {
  followUp: {
    title: (month: string, area: string) => `Uppföljning ${month}, ${area}`,
    kicker: (month: string, area: string) => `Uppföljning ${month} · ${area}`,
    /** The report to fullmäktige with a forecast. */
    fullerKicker: (month: string, area: string) => `Fördjupad uppföljning ${month} · ${area}`,
    corrected: (version: number) => `Rättad tabell, version ${version}.`,
    total: {
      used: (area: string, month: string, outcome: string, budget: string) =>
        `${area} har till och med ${month} använt ${outcome} av budgetens ${budget}.`,
      /** Where income makes either of them negative, and nothing is used of anything. */
      beside: (area: string, month: string, outcome: string, budget: string) =>
        `${area} har till och med ${month} utfallet ${outcome}. Budgeten är ${budget}.`,
      outcomeOnly: (area: string, month: string, outcome: string) =>
        `${area} har till och med ${month} utfallet ${outcome}. Budgeten står inte i tabellen.`,
      budgetOnly: (area: string, month: string, budget: string) =>
        `${area} har till och med ${month} budgeten ${budget}. Utfallet står inte i tabellen.`,
      nothing: (area: string, month: string) =>
        `${area} har varken budget eller utfall till och med ${month} i tabellen.`,
    },
    /** Behind an amount without a sign. */
    deviation: {
      under: (amount: string) => `Det är ${amount} under budget.`,
      over: (amount: string) => `Det är ${amount} över budget.`,
      none: "Det är precis enligt budget.",
    },
    /** Under the large line. */
    headline: {
      under: (month: string) => `under budget till och med ${month}`,
      over: (month: string) => `över budget till och med ${month}`,
      none: (month: string) => `precis enligt budget till och med ${month}`,
      unknown: "Avvikelsen går inte att läsa ut",
    },
    shares: {
      year: (passed: string, used: string) => `${passed} av året har gått, ${used} av årsbudgeten är använd.`,
      yearOnly: (passed: string) => `${passed} av året har gått.`,
      period: (month: string, used: string) => `Av budgeten till och med ${month} har ${used} använts.`,
    },
    key: {
      passed: "av året har gått",
      ofYear: "av årsbudgeten är använd",
      ofPeriod: "av periodens budget är använd",
    },
    /** Names with their deviations. */
    largest: {
      under: (units: string) => `Längst under budget: ${units}.`,
      over: (units: string) => `Längst över budget: ${units}.`,
      noneOver: "Ingen enhet ligger över sin budget.",
      noneUnder: "Ingen enhet ligger under sin budget.",
    },
    over: {
      heading: (limits: string) => `Når gränsen på ${limits}`,
      all: (limits: string, units: string) => `Når gränsen på ${limits}: ${units}.`,
      /** Behind those that there is more to say of. */
      others: (units: string) => `Också: ${units}.`,
      one: (name: string, deviation: string) => `${name} ${deviation}`,
      more: (count: number) => (count === 1 ? "1 enhet till" : `${count} enheter till`),
      none: (limits: string) => `Ingen enhet når gränsen på ${limits}.`,
    },
    recommendation: {
      unit: (reason: string) => `Rekommendation: verksamheten hanterar avvikelsen, eftersom ${reason}.`,
      political: (body: string, reason: string) =>
        `Rekommendation: ${body} beslutar om åtgärder, eftersom ${reason}.`,
      reason: {
        within: "den kan hanteras inom budgeten",
        "whole-budget": "avvikelsen kan påverka hela budgeten",
        reallocation: "pengar behöver flyttas",
        goals: "avvikelsen påverkar verksamhetens mål",
      },
    },
    forecast: {
      after: (month: string) => `Prognosen efter ${month}`,
      plain: "Prognosen",
      surplus: (forecast: string, amount: string) =>
        `${forecast} pekar på ett överskott på ${amount} för hela året.`,
      deficit: (forecast: string, amount: string) =>
        `${forecast} pekar på ett underskott på ${amount} för hela året.`,
      even: (forecast: string) => `${forecast} pekar på att årsbudgeten håller.`,
      outcome: (forecast: string, amount: string) => `${forecast} är ett utfall på ${amount} för hela året.`,
      blank: (forecast: string) => `${forecast} har ingen summa i tabellen.`,
      none: "Tabellen har ingen prognos.",
      heading: {
        deviation: "Prognos för året, avvikelse i tkr",
        outcome: "Prognos för året, utfall i tkr",
      },
      ofUnit: (amount: string) => `Prognos ${amount}`,
    },
    months: {
      deviations: (months: string) => `Avvikelse till och med varje månad: ${months}.`,
      one: (month: string, deviation: string) => `${month} ${deviation}`,
      heading: "Månad för månad",
      chart: {
        tkr: "Budget och utfall från januari, tkr",
        million: "Budget och utfall från januari, miljoner kronor",
      },
      rows: "Avvikelse från januari, tkr",
      legend: { budget: "Budget", outcome: "Utfall" },
      /** Under the curves, which nothing else says the unit of. */
      axis: {
        tkr: "Från januari till och med månaden, tkr",
        million: "Från januari till och med månaden, miljoner kronor",
      },
      gaps: (months: string) => `Inte inlästa: ${months}.`,
    },
    bars: {
      title: "Avvikelse per enhet, tkr",
      more: (count: number) =>
        count === 1 ? "1 enhet till har en avvikelse." : `${count} enheter till har en avvikelse.`,
    },
    missing: {
      deviation: (units: string) => `Kommentar till avvikelsen saknas från ${units}.`,
      operations: (units: string) => `Text om verksamheten saknas från ${units}.`,
      more: (count: number) => (count === 1 ? "1 enhet till" : `${count} enheter till`),
    },
    comment: {
      /** Cause and effect of a deviation, then what has been written. */
      about: (cause: string, effect: string) => `${cause}. ${effect}.`,
      action: (text: string) => `Åtgärd: ${text}`,
      noAction: "Ingen åtgärd är angiven.",
      operations: (text: string) => `Verksamheten: ${text}`,
      by: (name: string, time: string) => `${name}, ${time}`,
      earlierTable: (version: number) => `Skriven till tabellens version ${version}.`,
      one: (unit: string, said: string) => `${unit}: ${said}`,
      more: (count: number) =>
        count === 1 ? "1 enhet till har skrivit." : `${count} enheter till har skrivit.`,
      heading: "Enheterna om verksamheten",
      noneYet: "Ingen enhet har skrivit någon kommentar än",
      count: (count: number) => (count === 1 ? "1 enhet har skrivit" : `${count} enheter har skrivit`),
    },
    cause: {
      volume: "Ändrad volym",
      price: "Ändrade priser",
      staffing: "Bemanning",
      timing: "Förskjutning i tid",
      "one-off": "Engångshändelse",
      decision: "Beslut under året",
      other: "Annan orsak",
    },
    effect: {
      within: "Hanteras inom budgeten",
      budget: "Påverkar hela budgeten",
      reallocation: "Kräver att pengar flyttas",
      goals: "Påverkar verksamhetens mål",
    },
    sign: "Avvikelse är budget minus utfall: plus är under budget, minus är över budget.",
    source: (document: string, version: number, month: string) =>
      `Källa: ${document}, version ${version}, ${month}.`,
    dated: (day: string) => `Tabellen är daterad ${day}.`,
    unit: {
      /** Outcome and budget until the month. */
      used: (outcome: string, budget: string, share: string) => `Utfall ${outcome} av ${budget}${share}`,
      share: (share: string) => `, ${share}`,
      outcomeOnly: (outcome: string) => `Utfall ${outcome}, budget saknas`,
      budgetOnly: (budget: string) => `Budget ${budget}, utfall saknas`,
      nothing: "Budget och utfall saknas",
      unknown: "okänd",
      amounts: "Belopp i tkr, från januari till och med månaden.",
    },
    button: {
      units: "Alla enheter",
      comments: "Läs kommentarerna",
      comment: "Kommentera",
      summary: "Sammanfattning",
      more: "Visa fler",
      memorandum: "Tjänsteskrivelse",
      settings: "Inställningar",
      month: (month: string) => `Visa ${month}`,
    },
    /** Asked by a button. */
    ask: {
      comment: (month: string) => `kommentera ${month}`,
      show: (month: string, area: string) => `uppföljning ${month} för ${area}`,
    },
    notImported: {
      headline: (month: string) => `${month} är inte inläst`,
      text: (area: string, months: string) => `För ${area} är de här månaderna inlästa: ${months}.`,
      one: (area: string, month: string) => `För ${area} är bara ${month} inläst.`,
      more: (count: number) => (count === 1 ? "1 månad till" : `${count} månader till`),
    },
    which: {
      headline: "Vilket område menar du?",
      text: "Jag följer upp flera områden.",
      noneCalled: (said: string) => `Jag följer inte upp något område som heter ${said}`,
      choose: "Välj ett av dem som finns.",
      more: (count: number) =>
        count === 1
          ? "Det finns 1 område till. Skriv dess namn, till exempel ”uppföljning för …”."
          : `Det finns ${count} områden till. Skriv områdets namn, till exempel ”uppföljning för …”.`,
    },
    none: {
      headline: "Ingen uppföljning är inläst än",
      text: "När månadens tabell är inläst visar jag den här. Be den som sköter Styrkedjan att läsa in den.",
      how: "Tabellen läses in på servern med kommandot ”npm run import-follow-up -- filen.xlsx”. Kör det först med --dry-run, så ser du vad som hittas innan något sparas.",
    },
  },
};

export type FollowUpTexts = typeof svFollowUp;
