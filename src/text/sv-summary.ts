/** The words of the compiled summary, in Swedish: what text, card and workbook all say of it. */
export const svSummary = {
  summary: {
    name: "Sammanställning",
    headline: (budgetYear: number) =>
      `Sammanställning av förslag, budget ${budgetYear} med plan ${budgetYear + 1}–${budgetYear + 2}`,
    version: (version: number, day: string) => `Version ${version}, publicerad ${day}`,
    now: (day: string) => `Läget ${day}`,
    /** The heading of each type's part. */
    section: {
      efficiency: "Effektiviseringar",
      investment: "Investeringar",
      operating: "Driftkostnadsförändringar",
      assignment: "Uppdrag",
    },
    none: "Inget förslag är frisläppt än.",
    counts: (count: number, types: string) => `${count} förslag: ${types}.`,
    states: {
      released: (count: number) => (count === 1 ? "1 frisläppt" : `${count} frisläppta`),
      supported: (count: number) => (count === 1 ? "1 tillstyrkt" : `${count} tillstyrkta`),
      notSupported: (count: number) => (count === 1 ? "1 avstyrkt" : `${count} avstyrkta`),
      decided: (count: number) => (count === 1 ? "1 beslutat" : `${count} beslutade`),
    },
    /** "500 tkr 2024": the amount has its unit. */
    yearAmount: (year: number, amount: string) => `${amount} ${year}`,
    unit: "Belopp i tkr",
    drift: {
      title: "Nettoeffekt på drift",
      operating: "Driftkostnadsförändringar",
      runningCost: "Ändrad driftkostnad av investeringar",
      capitalCost: "Kapitalkostnad av investeringar",
      efficiency: "Effektiviseringar, som dras av",
      net: "Nettoeffekt",
      meaning: "Ett positivt tal är ökad kostnad. Investeringarnas utgifter är inte med.",
    },
    meaning: {
      efficiency: (year: number) => `Varje år jämförs med budget ${year}. En besparing är ett positivt tal.`,
      investment: () => "Beloppen är utgiften varje år. De läggs aldrig ihop med drift.",
      operating: (year: number) => `Varje år jämförs med budget ${year}. Ökad kostnad är ett positivt tal.`,
      assignment: () => "Kostnaden för uppdrag räknas inte in i nettoeffekten.",
    },
    internalRate: (rate: string) => `Internränta: ${rate}`,
    difference: {
      title: (since: number) => `Ändrat sedan version ${since}`,
      nothing: (since: number) => `Inget har ändrats sedan version ${since}.`,
      sentence: (since: number, parts: string) => `Sedan version ${since}: ${parts}.`,
      added: (count: number) => (count === 1 ? "1 nytt" : `${count} nya`),
      changed: (count: number) => (count === 1 ? "1 ändrat" : `${count} ändrade`),
      recosted: (count: number) => `${count} med ny kapitalkostnad`,
      gone: {
        withdrawn: (count: number) => (count === 1 ? "1 återtaget" : `${count} återtagna`),
        returned: (count: number) => `${count} åter för komplettering`,
        submitted: (count: number) => `${count} åter hos förvaltningen`,
        rejected: (count: number) => (count === 1 ? "1 avslaget" : `${count} avslagna`),
        unknown: (count: number) => (count === 1 ? "1 borttaget" : `${count} borttagna`),
      },
      net: (year: number, before: string, after: string) =>
        `Nettoeffekten ${year} är ${after}. I förra versionen var den ${before}.`,
      total: (name: string, year: number, before: string, after: string) =>
        `${name} ${year}: ${after}, i förra versionen ${before}.`,
    },
    note: {
      partial: "Här är bara de förslag som du får se.",
      noInternalRate: (investments: number) =>
        `Internräntan är inte angiven. Därför saknas kapitalkostnaden för ${investments === 1 ? "1 investering" : `${investments} investeringar`}.`,
      unknownPlace: (count: number, numbers: string) =>
        count === 1
          ? `${numbers} hör till en förvaltning som inte finns i organisationen.`
          : `${numbers} hör till förvaltningar som inte finns i organisationen.`,
      assignmentCosts: (assignments: number) =>
        `Kostnaden för ${assignments} uppdrag räknas inte in i nettoeffekten.`,
      opposed: (count: number) =>
        count === 1
          ? "1 avstyrkt förslag är med tills det har beslutats."
          : `${count} avstyrkta förslag är med tills de har beslutats.`,
      late: (count: number) => `${count} förslag kom efter stoppdatum, med mer tid.`,
      more: (count: number) => `${count} till`,
    },
    unknownCommittee: "Okänd nämnd",
    unknownDepartment: "Okänd förvaltning",
    sheet: {
      type: "Typ",
      committee: "Nämnd",
      count: "Antal",
      number: "Nummer",
      state: "Status",
      late: "Sent",
      yes: "Ja",
      sum: "Summa",
      sumShown: "Summa av det som visas",
      capitalCost: (year: number) => `Kapitalkostnad ${year} (tkr)`,
      land: "Mark, skrivs inte av",
      depreciation: "Avskrivningstid (år)",
      change: "Ändring",
      what: "Vad som är ändrat",
      before: (year: number) => `Förut ${year} (tkr)`,
      after: (year: number) => `Nu ${year} (tkr)`,
      kind: { added: "Nytt", changed: "Ändrat", recosted: "Ny kapitalkostnad", unknown: "Borttaget" },
      field: {
        title: (before: string) => `Rubrik (förut ”${before}”)`,
        state: (before: string) => `Status (förut ${before})`,
        priority: (before: string) => `Prioritet (förut ${before})`,
        place: (before: string) => `Nämnd eller förvaltning (förut ${before})`,
        late: "Sent",
        text: "Texter och val",
      },
      noPriority: "ingen",
      amount: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
      blank: "tomt",
      page: "Sida &P av &N",
    },
  },
};

export type SummaryTexts = typeof svSummary;
