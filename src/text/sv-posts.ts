/** The words of what has been posted, for administrators, and the notices to them, in Swedish. */
export const svPosts = {
  posts: {
    kicker: "Utskick",
    headline: {
      none: "Inget har skickats än",
      allWell: "Allt har gått som det ska",
      skipped: "Veckobrev hoppades över",
      waiting: (count: number) => (count === 1 ? "1 utskick väntar" : `${count} utskick väntar`),
      failed: (count: number) => (count === 1 ? "1 utskick kom inte fram" : `${count} utskick kom inte fram`),
      unknown: (count: number) => `Oklart om ${count} utskick kom fram`,
    },
    noneText: "Här ser du veckobreven när de har börjat gå ut. De slås på i varje kanal med ”inställningar”.",
    latest: "Senaste utskicken",
    kind: { digest: "Veckobrev", notice: "Besked till administratörer", reminder: "Påminnelse" },
    /** Where room is scarce, within a sentence. */
    shortKind: { digest: "veckobrev", notice: "besked", reminder: "påminnelse" },
    counts: {
      sent: (count: number) => (count === 1 ? "1 skickat" : `${count} skickade`),
      failed: (count: number) => (count === 1 ? "1 kom inte fram" : `${count} kom inte fram`),
      unknown: (count: number) => (count === 1 ? "1 oklart" : `${count} oklara`),
      waiting: (count: number) => (count === 1 ? "1 väntar" : `${count} väntar`),
      skipped: (count: number) => (count === 1 ? "1 överhoppat" : `${count} överhoppade`),
    },
    noReceivers: "Inga mottagare",
    skippedOne: (day: string) => `Veckobrevet ${day} hoppades över, eftersom jag hade varit borta för länge.`,
    skippedDays: (count: number, days: string) =>
      `${count} veckobrev hoppades över ${days}, eftersom jag hade varit borta för länge.`,
    state: {
      failed: (time: string) => `kom inte fram ${time}`,
      unknown: (time: string) => `oklart sedan ${time}`,
      waiting: (time: string) => `väntar sedan ${time}`,
    },
    reason: {
      failed: {
        blocked:
          "Teams släpper inte in mig. Be någon där skriva till mig, eller lägg till mig igen. Skicka sedan igen.",
        gone: "Teams hittar inte kanalen eller chatten. Är den borttagen behöver du inte göra något.",
        "too-large":
          "Utskicket var för stort för Teams. Be någon där välja färre veckor i inställningarna. Skicka sedan igen.",
        refused:
          "Teams tog inte emot utskicket. Skicka igen. Hjälper inte det, hör av dig till den som sköter Styrkedjan.",
        throttled: "Teams hade för mycket att göra. Skicka igen.",
        unreachable: "Jag fick ingen kontakt med Teams. Skicka igen.",
        "not-rendered":
          "Jag kunde inte göra utskicket. Skicka igen. Hjälper inte det, hör av dig till den som sköter Styrkedjan.",
        poisoned:
          "Jag försökte flera gånger utan att lyckas. Skicka igen. Hjälper inte det, hör av dig till den som sköter Styrkedjan.",
      },
      unknown: {
        "not-recorded":
          "Jag avbröts mitt i, så utskicket kan ha kommit fram. Titta där innan du skickar igen.",
        "server-error":
          "Teams svarade med ett fel, men utskicket kan ha kommit fram. Titta där innan du skickar igen.",
        "no-answer": "Teams svarade inte, men utskicket kan ha kommit fram. Titta där innan du skickar igen.",
      },
      waiting: "Jag skickar så snart jag kan. Du behöver inte göra något.",
    },
    more: (count: number) => `och ${count} till`,
    reminders: (count: number) =>
      count === 1
        ? "1 personlig påminnelse kom kanske inte fram. Den skickas inte igen, och vems den är visar jag inte."
        : `${count} personliga påminnelser kom kanske inte fram. De skickas inte igen, och vems de är visar jag inte.`,
    choose: "Välj vad som ska skickas igen",
    choice: (where: string, what: string) => `${where}: ${what}`,
    choiceUnknown: (where: string, what: string) => `${where}: ${what} (kan ha kommit fram)`,
    choiceAll: (count: number, what: string) => `Alla ${count} som inte kom fram: ${what}`,
    chooseOne: "Välj minst ett utskick.",
    resend: "Skicka igen",
    cancel: "Stoppa det som väntar",
    cancelOf: (what: string) => `Stoppa ${what}`,
    resent: {
      onTheirWay: (count: number) =>
        count === 1 ? "Klart. 1 utskick är på väg." : `Klart. ${count} utskick är på väg.`,
      maybeTwice: (count: number) =>
        count === 1
          ? "1 utskick kan ha kommit fram förra gången. I så fall kommer det två gånger."
          : `${count} utskick kan ha kommit fram förra gången. I så fall kommer de två gånger.`,
      changed: (count: number) =>
        count === 1
          ? "1 utskick skickar jag inte igen: det har redan skickats, väntar eller finns inte längre."
          : `${count} utskick skickar jag inte igen: de har redan skickats, väntar eller finns inte längre.`,
      blocked: (count: number) =>
        count === 1
          ? "På 1 ställe får jag inte skriva. Be någon där skriva till mig eller lägga till mig igen, så kan du sedan skicka igen."
          : `På ${count} ställen får jag inte skriva. Be någon där skriva till mig eller lägga till mig igen, så kan du sedan skicka igen.`,
      look: "Skriv ”utskick”, så ser du hur det gick.",
    },
    cancelled: (count: number) =>
      count === 1 ? "Klart. 1 utskick är stoppat." : `Klart. ${count} utskick är stoppade.`,
    nothingWaits: "Inget väntar längre. Skriv ”utskick”, så ser du hur det gick.",
    inPersonalChat: "Utskick visar jag i vår egen chatt. Öppna den och skriv ”utskick” där.",
    notAllowed:
      "Bara administratörer kan se vad jag har skickat. Letar du efter utskick i kalendern? Skriv ”vilka utskick finns?”.",
  },
  place: {
    general: "Allmänt",
    inTeam: (channel: string, team: string) => `${channel} (${team})`,
    unnamed: { channel: "en kanal", groupChat: "en gruppchatt", personal: "en egen chatt" },
    unknown: "en chatt som jag inte känner till",
  },
  notice: {
    headline: {
      channel: (where: string) => `Kanalen ${where} får inga utskick längre`,
      groupChat: (where: string) => `Gruppchatten ${where} får inga utskick längre`,
      unnamedChannel: "En kanal får inga utskick längre",
      unnamedGroupChat: "En gruppchatt får inga utskick längre",
    },
    why: {
      blocked: (time: string) => `Teams stoppade det jag skulle skicka dit ${time}.`,
      gone: (time: string) => `Teams hittade den inte när jag skulle skicka dit ${time}.`,
      removed: (time: string) => `Jag togs bort därifrån ${time}.`,
    },
    means: "Jag skickar inget dit förrän någon där skriver till mig eller lägger till mig igen.",
    doThis: {
      blocked: "Ska utskicken fortsätta? Be någon där skriva ”@Styrkedjan inställningar”.",
      gone: "Är den borttagen behöver du inte göra något. Be annars någon där skriva ”@Styrkedjan inställningar”.",
      removed: "Ska utskicken fortsätta? Be någon lägga till mig där igen.",
    },
    once: "Du får det här beskedet eftersom du är administratör. Det kommer bara en gång. Skriv ”utskick” för att se mer.",
  },
};

export type PostsTexts = typeof svPosts;
