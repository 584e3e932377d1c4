import type { FigureColumn } from "../../domain/follow-up/follow-up.ts";
import type { HeadFact } from "../../domain/follow-up/memorandum-blanks.ts";

/** The words of the draft of a tjänsteskrivelse, which is always in Swedish: it goes to the politicians. */
export const memorandumSv = {
  label: "Tjänsteskrivelse",
  title: (month: string) => `Ekonomi- och verksamhetsuppföljning efter ${month}`,
  footer: { page: "Sida", of: "av" },
  head: {
    dated: "Datum",
    caseNumber: "Diarienummer",
    unit: "Enhet/Verksamhet",
    head: "Ansvarig chef",
    caseOfficer: "Handläggare",
  } satisfies Record<HeadFact | "dated", string>,
  section: {
    proposal: "Förslag till beslut",
    summary: "Sammanfattning av ärendet",
    economy: "Ekonomisk uppföljning",
    deviations: "Avvikelser i enheterna",
    forecast: "Prognos för helåret",
    operations: "Verksamhetsuppföljning",
    basis: "Beslutsunderlag",
    political: "Politisk beredning av ärendet",
    administration: "Förvaltningens beredning av ärendet",
    consequence: "Ekonomisk konsekvens och finansiering",
    sendTo: "Beslutet skickas till",
    annex: "Bilaga: alla enheter",
  },
  blank: {
    head: {
      caseNumber: "[Fyll i diarienummer]",
      unit: "[Fyll i enhet eller verksamhet]",
      head: "[Fyll i ansvarig chef och titel]",
      caseOfficer: "[Fyll i handläggare och titel]",
    } satisfies Record<HeadFact, string>,
    body: "[Fyll i nämnd eller utskott]",
    deviation: (unit: string) => `[Fyll i orsak, åtgärd och effekt för ${unit}]`,
    oldComment: (unit: string, version: number) =>
      `[Kontrollera kommentaren för ${unit}. Den skrevs till version ${version} av tabellen]`,
    forecast: (month: string) => `[Fyll i helårsprognosen efter ${month}]`,
    operations: (unit: string) => `[Fyll i hur verksamheten har gått för ${unit}]`,
    consequence: "[Fyll i hur avvikelser som ska beslutas politiskt tas om hand]",
    knowledge: "[Fyll i vilka som ska få beslutet för kännedom]",
    action: "[Fyll i vilka som ska göra något med anledning av beslutet]",
  },
  proposal: {
    matter: (area: string, period: string) =>
      `uppföljningen av ekonomi och verksamhet för ${area}, ${period}`,
    proposesThat: " föreslår att ",
    inTurnThat: " i sin tur föreslår att ",
    takesPart: (matter: string) => ` tar del av ${matter}.`,
  },
  summary: {
    why: (area: string, month: string) =>
      `Varje månad följs ekonomin och verksamheten i ${area} upp mot budgeten. Här redovisas läget efter ${month}.`,
    council: (month: string) =>
      `Uppföljningen efter ${month} är en av årets tre rapporter till kommunfullmäktige.`,
    under: (units: string) => `Längst under budget ligger ${units}.`,
    over: (units: string) => `Längst över budget ligger ${units}.`,
    none: "Ingen enhet ligger över sin budget.",
    named: (name: string, deviation: string) => `${name} (${deviation})`,
  },
  figures: {
    until: (month: string, budget: string, outcome: string) =>
      `Till och med ${month} är budgeten ${budget} och redovisningen ${outcome}.`,
    result: {
      under: (amount: string) => `Det är ${amount} under budget`,
      over: (amount: string) => `Det är ${amount} över budget`,
      even: "Det är lika mycket som budgeten",
    },
    used: (share: string) => `, och ${share} av periodens budget är använd`,
    usedOfYear: (yearBudget: string, share: string) => `Av årsbudgeten på ${yearBudget} har ${share} använts`,
    passed: (passed: string) => `, när ${passed} av året har gått`,
    caveat: (caveat: string) => `Förbehåll vid tabellen: ${caveat}.`,
  },
  key: {
    caption: (area: string, month: string) => `${area} till och med ${month}, tusental kronor (tkr)`,
    columns: ["Uppgift", "Värde"] as const,
    budget: (month: string) => `Budget till och med ${month}`,
    outcome: (month: string) => `Redovisning till och med ${month}`,
    deviation: (month: string) => `Avvikelse till och med ${month}`,
    share: "Procent av budget",
  },
  table: {
    caption: (area: string, month: string) => `Enheterna i ${area} efter ${month}, tusental kronor (tkr)`,
    unit: "Enhet",
    column: {
      monthBudget: (month: string) => `Budget ${month}`,
      monthOutcome: (month: string) => `Redovisning ${month}`,
      monthDeviation: (month: string) => `Avvikelse ${month}`,
      monthShare: (month: string) => `Procent av budget ${month}`,
      yearBudget: () => "Årsbudget",
      budget: (month: string) => `Budget t.o.m. ${month}`,
      outcome: (month: string) => `Redovisning t.o.m. ${month}`,
      deviation: (month: string) => `Avvikelse t.o.m. ${month}`,
      share: (month: string) => `Procent av budget t.o.m. ${month}`,
    } satisfies Record<Exclude<FigureColumn, "forecast">, (month: string) => string>,
    forecast: {
      deviation: (made: string) => `Prognos${made}, avvikelse`,
      outcome: (made: string) => `Prognos${made}, redovisning`,
      after: (month: string) => ` efter ${month}`,
    },
    subtotal: (name: string) => `${name} (delsumma)`,
    nothing: "–",
    inAnnex: "Alla enheters siffror står i bilagan sist i dokumentet.",
    sign: "Avvikelse är budget minus redovisning. Plus betyder under budget, minus över budget.",
    blank:
      "Ett streck betyder att uppgiften saknas eller att det inte finns någon budget att räkna andelen på.",
    parts: (subtotal: string, parts: string) =>
      `${subtotal} är summan av ${parts}, som räknas en gång i totalen.`,
  },
  deviation: {
    none: "Ingen enhet avviker från sin budget till och med månaden.",
    largest: "Här står de största avvikelserna åt båda hållen.",
    reached:
      "Här står de största avvikelserna åt båda hållen och de som når gränsen för kommentar, med enheternas svar.",
    heading: (name: string, deviation: string) => `${name}: ${deviation}`,
    figures: (outcome: string, budget: string) => `Redovisningen är ${outcome} mot en budget på ${budget}`,
    share: (share: string) => `, alltså ${share} av budgeten`,
    cause: "Orsak: ",
    action: "Åtgärd: ",
    effect: "Effekt: ",
  },
  forecast: {
    none: "Tabellen innehåller ingen prognos.",
    yearIsOver: "Uppföljningen omfattar hela året, och tabellen innehåller ingen prognos.",
    made: (month: string) => `Enligt prognosen efter ${month}`,
    madeSometime: "Enligt prognosen",
    deviation: {
      under: (amount: string) => ` väntas året sluta ${amount} under budget.`,
      over: (amount: string) => ` väntas året sluta ${amount} över budget.`,
      even: " väntas året sluta enligt budget.",
    },
    outcome: (amount: string) => ` väntas årets redovisning bli ${amount}.`,
    yearBudget: (amount: string) => `Årsbudgeten är ${amount}.`,
    units: (units: string) => `Störst avvikelse väntas för ${units}.`,
    older: (made: string, month: string) =>
      `Prognosen gjordes efter ${made} och gäller hela året. Den kan därför inte jämföras direkt med läget till och med ${month}.`,
    empty: "Prognosen har inget belopp för hela området.",
  },
  operations: {
    named: (name: string) => `${name}: `,
    allOf: (area: string) => area,
  },
  basis: {
    memorandum: (day: string) => `Tjänsteskrivelse, ${day}`,
    table: (month: string, area: string) => `Tabell med budget och redovisning efter ${month} för ${area}`,
    dated: (day: string) => `, ${day}`,
    source: (file: string, version: number) =>
      version === 1 ? ` (${file})` : ` (${file}, rättad: version ${version})`,
    comments: (month: string) => `Enheternas kommentarer till avvikelserna efter ${month}`,
  },
  political: {
    first: " behandlar ärendet först",
    meets: (day: string) => `, vid sammanträdet ${day}`,
    then: (body: string) => `Därefter går det till ${body}`,
    last: (body: string) => `Sist går det till ${body}`,
    decides: " för beslut",
    only: " beslutar i ärendet",
    informed: "Kommunfullmäktige informeras om uppföljningen.",
  },
  administration: {
    rhythm:
      "Budgeten följs upp varje månad. Verksamhetsområdet rapporterar till sin nämnd, och därifrån går rapporten vidare till kommunstyrelsen och kommunfullmäktige.",
    council:
      "Efter mars, augusti och december får kommunfullmäktige en fylligare rapport. Då ingår en prognos för helåret, delårsbokslut eller årsbokslut.",
    levels:
      "När en enhet avviker från sin budget söks orsaken, och vid behov föreslås en åtgärd. Ryms avvikelsen i den budget som finns tar verksamheten själv hand om den. Är den så stor att den rör hela budgeten, eller kräver den att pengar flyttas eller mål ändras, avgörs den politiskt.",
    made: (file: string) =>
      `Siffrorna kommer från ${file}. En avvikelse eller procentsats som inte går ihop med budget och redovisning räknas om. Orsak, åtgärd och effekt är enheternas egna uppgifter.`,
  },
  consequence: {
    none: "Förslaget är att ta del av uppföljningen. Det ändrar ingen budget och behöver ingen finansiering.",
  },
  sendTo: { knowledge: "För kännedom: ", action: "För åtgärd: " },
};
