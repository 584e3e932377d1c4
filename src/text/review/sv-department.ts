/** The words of what a department's leader sees and does, in Swedish. Names, numbers and days come in as they are shown. */
export const svDepartment = {
  kicker: (department: string, year: number) => `${department} · förslag för ${year}`,
  headline: {
    none: "Inga förslag har lämnats in än",
    allReleased: (count: number) => (count === 1 ? "Förslaget är frisläppt" : `Alla ${count} är frisläppta`),
    left: (left: number, total: number) =>
      total === 1
        ? "Förslaget är inte frisläppt"
        : `${left} av ${total} är inte ${left === 1 ? "frisläppt" : "frisläppta"}`,
  },
  window: {
    open: (countdown: string) => `${countdown}. Det som är frisläppt då är i tid.`,
    extended: (day: string) =>
      `Stoppdatum har passerat, men nämnden har fått mer tid till och med ${day}. Det som frisläpps nu räknas som sent.`,
    passed: (day: string) => `Stoppdatum var ${day}.`,
    closed: (day: string) =>
      `Stoppdatum var ${day}. Det som inte är frisläppt behöver mer tid: fråga en administratör.`,
  },
  returned: (count: number) =>
    count === 1
      ? "1 är hos den som skrev det, för komplettering."
      : `${count} är hos dem som skrev dem, för komplettering.`,
  group: (types: string, count: number) => `${types} (${count})`,
  row: (place: number, title: string) => `${place}. ${title}`,
  show: "Förvaltningens förslag",
  showOther: (department: string) => `Visa ${department}`,
  more: "Visa fler",
  order: {
    button: "Ändra ordningen",
    headline: "Vilken ordning ska förslagen ha?",
    text: "1 är viktigast. Skriv ett nytt nummer på det du vill flytta, så flyttar sig de andra.",
    kept: (list: string) => `Det som har granskats eller är på väg tillbaka behåller sitt nummer: ${list}.`,
    keptOne: (place: number, name: string) => `${place} (${name})`,
    keptMore: (count: number) => `${count} till`,
    example: "1",
    save: "Spara ordningen",
    saved: "Klart. Ordningen är sparad.",
    changed: "Ordningen har ändrats sedan du fick kortet, så inget är sparat. Det här gäller nu.",
    wrong: "Inget är sparat än. Ändra det som är markerat och spara igen.",
    fault: {
      notANumber: "Skriv ett heltal.",
      outside: (last: number) => `Välj ett nummer mellan 1 och ${last}.`,
      double: "Samma nummer står på flera förslag.",
      taken: "Numret hör till ett förslag som behåller sitt nummer.",
    },
    none: "Det finns inga förslag att ordna.",
    page: (from: number, to: number, total: number) => `Du ser ${from}–${to} av ${total}.`,
  },
  release: {
    button: "Frisläpp",
    headline: "Vilka förslag är färdiga?",
    text: "Det du frisläpper går till granskning. Förvaltningschefen ansvarar för att underlagen är färdigställda.",
    label: "Förslag att frisläppa",
    choice: (place: number, name: string) => `Prio ${place}: ${name}`,
    chosen: "Frisläpp valda",
    all: (count: number) => `Frisläpp alla ${count}`,
    only: "Frisläpp",
    done: (count: number) =>
      count === 1 ? "Klart. 1 förslag är frisläppt." : `Klart. ${count} förslag är frisläppta.`,
    noneChosen: "Inget är frisläppt. Välj minst ett förslag och tryck igen.",
    changed: (names: string) =>
      `Inget är frisläppt, för det här har ändrats sedan du fick kortet: ${names}. Titta på det och välj igen.`,
    changedGone:
      "Inget är frisläppt, för ett av förslagen är inte kvar hos förvaltningen. Titta på dem som är kvar och välj igen.",
    tooLate: (names: string, day: string) =>
      `Inget är frisläppt. Stoppdatum var ${day}, och det här har inte fått mer tid: ${names}. Välj bara andra, eller fråga en administratör om mer tid.`,
    closed: (names: string) => `Det här kan inte frisläppas utan mer tid: ${names}.`,
    late: "Det som frisläpps nu räknas som sent.",
    none: "Inget att frisläppa just nu",
    more: (count: number) =>
      count === 1
        ? "1 till kommer när du har frisläppt de här."
        : `${count} till kommer när du har frisläppt de här.`,
  },
  notLeader: {
    headline: "Det här är för förvaltningschefen",
    text: "Bara förvaltningschefen och ställföreträdaren ser vad förvaltningen har fått in. Dina egna förslag ser du med ”mina förslag”. Är det du som ska se dem? Be en administratör lägga till dig.",
  },
  conflict: {
    headline: "Andra ändrade samtidigt",
    text: "Inget är gjort. Öppna listan och försök igen.",
  },
};

export type DepartmentTexts = typeof svDepartment;
