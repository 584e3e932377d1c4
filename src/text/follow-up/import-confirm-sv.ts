import type { ForecastMeaning } from "../../domain/follow-up/follow-up.ts";

/** What is proposed for the importer to confirm, and how it is asked. */
export interface FollowUpConfirmTexts {
  readonly propose: {
    readonly heading: string;
    readonly headingDry: string;
    readonly area: (name: string, others: string) => string;
    readonly ahead: (month: string) => string;
    readonly parts: (sum: string, parts: string) => string;
    readonly noParts: string;
    readonly forecast: Readonly<
      Record<ForecastMeaning, (heading: string, total: string | undefined) => string>
    >;
    readonly forecastOpen: (heading: string) => string;
    readonly forecastBefore: Readonly<Record<ForecastMeaning, string>>;
    readonly place: (unit: string, place: string) => string;
    readonly warnings: (count: number) => string;
    readonly command: string;
    /** Before one for each thing that the forecast can hold. */
    readonly commands: string;
    readonly otherForecast: (flag: string) => string;
    readonly otherParts: string;
    readonly otherArea: string;
  };
  readonly ask: {
    readonly parts: string;
    readonly area: string;
    readonly ahead: string;
    readonly places: string;
    readonly warnings: string;
    readonly forecast: (heading: string, likely: ForecastMeaning | undefined) => string;
    readonly way: (ways: number) => string;
    /** Answers that mean yes. */
    readonly yes: readonly string[];
    readonly no: readonly string[];
    readonly yesOrNo: string;
    readonly oneOf: (numbers: string) => string;
  };
}

const total = (amount: string | undefined): string => (amount === undefined ? "" : ` Summan är ${amount}.`);

export const svFollowUpConfirm: FollowUpConfirmTexts = {
  propose: {
    heading: "Inget är sparat än. Stämmer det här?",
    headingDry: "Det här behöver någon säga ja till vid inläsningen:",
    area: (name, others) =>
      `${name} är ett nytt verksamhetsområde. Det är alltså inget av dem som redan finns: ${others}.`,
    ahead: (month) => `Uppföljningen gäller ${month}, som inte har börjat än.`,
    parts: (sum, parts) => `${sum} är en delsumma: summan av ${parts}.`,
    noParts: "Det finns inga delsummor: alla rader räknas in i summan direkt.",
    forecast: {
      deviation: (heading, amount) =>
        `”${heading}” är avvikelse mot årsbudgeten, där plus är överskott.${total(amount)}`,
      outcome: (heading, amount) => `”${heading}” är utfall för hela året.${total(amount)}`,
    },
    forecastOpen: (heading) =>
      `Vad står i ”${heading}”? Välj --forecast deviation för avvikelse mot årsbudgeten, eller --forecast outcome för utfall för hela året.`,
    forecastBefore: {
      deviation: "Tidigare var prognosen en avvikelse mot årsbudgeten.",
      outcome: "Tidigare var prognosen ett utfall för hela året.",
    },
    place: (unit, place) => `${unit} heter ${place} i organisationen.`,
    warnings: (count) =>
      count === 1
        ? "Tabellen ska sparas som den är, trots varningen ovan."
        : `Tabellen ska sparas som den är, trots de ${count} varningarna ovan.`,
    command: "Om allt stämmer, kör:",
    commands: "Om resten stämmer, kör den rad som passar:",
    otherForecast: (flag) => `Är prognosen något annat? Byt till ${flag}.`,
    otherParts:
      "Stämmer inte delsumman? Lägg till kolumnen ”Ingår i” i tabellen och skriv delsummans namn på de rader som ingår.",
    otherArea: "Hör tabellen till ett område som finns? Lägg till --of och områdets namn.",
  },
  ask: {
    parts: "Är delsummorna rätt?",
    area: "Ska området läggas till?",
    ahead: "Är det rätt månad?",
    places: "Är det samma enheter?",
    warnings: "Ska tabellen sparas trots varningarna?",
    forecast: (heading, likely) =>
      `Vad står i ”${heading}”?\n  1  avvikelse mot årsbudgeten, plus är överskott${likely === "deviation" ? " (troligen)" : ""}\n  2  utfall för hela året${likely === "outcome" ? " (troligen)" : ""}\n`,
    way: (ways) => `Vilket av de ${ways} sätten är rätt?`,
    yes: ["ja", "j"],
    no: ["nej", "n"],
    yesOrNo: "ja/nej",
    oneOf: (numbers) => `Svara ${numbers}, eller nej för att avbryta.`,
  },
};
