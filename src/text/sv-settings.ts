/** The words of a conversation's settings, in Swedish. */
export const svSettings = {
  settings: {
    headline: "Veckobrevet",
    what: {
      channel: "Inställningarna gäller den här kanalen.",
      groupChat: "Inställningarna gäller den här gruppchatten.",
      personal: "Inställningarna gäller vår egen chatt.",
    },
    /** Where it stands now. */
    state: {
      never: "Inget veckobrev kommer hit än. Välj tid och spara, så är det påslaget.",
      off: "Veckobrevet är avstängt.",
      on: (weekday: string, time: string) => `Veckobrevet kommer varje ${weekday} ${time}.`,
    },
    /** Teams refused a post here; that somebody writes here opens it again. */
    wasBlocked: (day: string) =>
      `Teams har stoppat mina utskick här sedan ${day}. Nu när du har skrivit till mig försöker jag igen.`,
    on: "Skicka veckobrevet hit",
    weekday: "Veckodag",
    time: "Tid",
    timeExample: "08.00",
    language: "Språk",
    languages: { sv: "Svenska", en: "Engelska" },
    horizon: "Visa stoppdatum",
    weeks: (weeks: number) => (weeks === 1 ? "1 vecka framåt" : `${weeks} veckor framåt`),
    quiet: "När inget händer",
    quietWeeks: { line: "Skicka en rad med nästa stoppdatum", nothing: "Skicka inget" },
    save: "Spara",
    wrong: {
      lead: "Inget är sparat än. Ändra det som är markerat och spara igen.",
      on: "Välj om veckobrevet ska skickas hit.",
      weekday: "Välj en dag från måndag till fredag.",
      time: "Skriv tiden så här: 08.00.",
      language: "Välj svenska eller engelska.",
      horizonWeeks: "Välj hur många veckor framåt du vill se.",
      quietWeeks: "Välj vad som ska skickas när inget händer.",
    },
    done: "Klart.",
    savedOff: "Klart. Veckobrevet är avstängt här. Skriv ”inställningar” om du vill slå på det igen.",
    savedOffShared:
      "Klart. Veckobrevet är avstängt här. Skriv ”@Styrkedjan inställningar” om ni vill slå på det igen.",
    /** After the turn in which this is said, the bot knows it. */
    notMet:
      "Jag kunde inte spara, eftersom jag inte kände till den här kanalen eller chatten. Tryck på Spara en gång till.",
    conflict:
      "Någon annan sparade inställningarna samtidigt. Skriv ”inställningar”, så ser du vad som gäller nu.",
    conflictShared:
      "Någon annan sparade inställningarna samtidigt. Skriv ”@Styrkedjan inställningar”, så ser du vad som gäller nu.",
  },
};

export type SettingsTexts = typeof svSettings;
