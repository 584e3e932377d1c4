import { svPlaces } from "./sv-places.ts";
import { svPostKinds } from "./sv-post-kinds.ts";

/** The words of what has been posted, for administrators, and the notices to them, in Swedish. */
export const svPosts = {
  posts: {
    kicker: "Utskick",
    headline: {
      none: "Inget har skickats än",
      allWell: "Allt har gått som det ska",
      skipped: "Veckobrev hoppades över",
      skippedNudges: "Påminnelser om rapporter hoppades över",
      waiting: (count: number) => (count === 1 ? "1 utskick väntar" : `${count} utskick väntar`),
      failed: (count: number) => (count === 1 ? "1 utskick kom inte fram" : `${count} utskick kom inte fram`),
      unknown: (count: number) => `Oklart om ${count} utskick kom fram`,
    },
    noneText: "Här ser du veckobreven när de har börjat gå ut. De slås på i varje kanal med ”inställningar”.",
    latest: "Senaste utskicken",
    ...svPostKinds,
    counts: {
      sent: (count: number) => (count === 1 ? "1 skickat" : `${count} skickade`),
      failed: (count: number) => (count === 1 ? "1 kom inte fram" : `${count} kom inte fram`),
      unknown: (count: number) => (count === 1 ? "1 oklart" : `${count} oklara`),
      waiting: (count: number) => (count === 1 ? "1 väntar" : `${count} väntar`),
      skipped: (count: number) => (count === 1 ? "1 överhoppat" : `${count} överhoppade`),
    },
    noReceivers: "Inga mottagare",
    skippedNudges: (days: string) =>
      `Påminnelserna om rapporter ${days} hoppades över, eftersom jag hade varit borta för länge.`,
    skippedOne: (day: string) => `Veckobrevet ${day} hoppades över, eftersom jag hade varit borta för länge.`,
    skippedDays: (count: number, days: string) =>
      `${count} veckobrev hoppades över ${days}, eftersom jag hade varit borta för länge.`,
    state: {
      sent: (time: string) => `skickat ${time}`,
      failed: (time: string) => `kom inte fram ${time}`,
      unknown: (time: string) => `oklart sedan ${time}`,
      waiting: (time: string) => `väntar sedan ${time}`,
      skipped: (time: string) => `överhoppat ${time}`,
    },
    why: {
      failed: {
        blocked: "Teams släpper inte in mig.",
        gone: "Teams hittar inte kanalen eller chatten.",
        "too-large": "Utskicket var för stort för Teams.",
        refused: "Teams tog inte emot utskicket.",
        throttled: "Teams hade för mycket att göra.",
        unreachable: "Jag fick ingen kontakt med Teams.",
        "not-rendered": "Jag kunde inte göra utskicket.",
        poisoned: "Jag försökte flera gånger utan att lyckas.",
      },
      unknown: {
        "not-recorded": "Jag avbröts mitt i, så utskicket kan ha kommit fram.",
        "server-error": "Teams svarade med ett fel, men utskicket kan ha kommit fram.",
        "no-answer": "Teams svarade inte, men utskicket kan ha kommit fram.",
      },
      skipped: {
        "too-late": "Det hade kommit mer än ett dygn för sent.",
        removed: "Jag fick inte skriva där just då.",
        "switched-off": "Veckobrevet är avslaget där.",
        quiet: "Veckan var lugn, och då vill de inte ha något veckobrev.",
        "subject-gone": "Det som utskicket gällde fanns inte längre.",
        cancelled: "En administratör stoppade det.",
      },
      waiting: "Jag skickar så snart jag kan. Du behöver inte göra något.",
    },
    /** What to do about what has failed or is unknown. */
    advice: {
      failed: {
        blocked: "Be någon där skriva till mig, eller lägg till mig igen. Skicka sedan igen.",
        gone: "Är den borttagen behöver du inte göra något.",
        "too-large": "Be någon där välja färre veckor i inställningarna. Skicka sedan igen.",
        refused: "Skicka igen. Hjälper inte det, hör av dig till den som sköter Styrkedjan.",
        throttled: "Skicka igen.",
        unreachable: "Skicka igen.",
        "not-rendered": "Skicka igen. Hjälper inte det, hör av dig till den som sköter Styrkedjan.",
        poisoned: "Skicka igen. Hjälper inte det, hör av dig till den som sköter Styrkedjan.",
      },
      unknown: "Titta där innan du skickar igen.",
      followed: "Det finns ett nyare veckobrev, så du behöver inte skicka det här igen.",
    },
    more: (count: number) => `och ${count} till`,
    reminders: {
      failed: (count: number) =>
        count === 1
          ? "1 personlig påminnelse kom inte fram. Vems den är visar jag inte."
          : `${count} personliga påminnelser kom inte fram. Vems de är visar jag inte.`,
      unknown: (count: number) =>
        count === 1
          ? "1 personlig påminnelse kan ha kommit fram. Vems den är visar jag inte. Skickar du igen kan den komma två gånger."
          : `${count} personliga påminnelser kan ha kommit fram. Vems de är visar jag inte. Skickar du igen kan de komma två gånger.`,
      over: (count: number) =>
        count === 1
          ? "1 personlig påminnelse kom kanske inte fram och går inte att skicka igen: den är borttagen, eller så är det den gällde över."
          : `${count} personliga påminnelser kom kanske inte fram och går inte att skicka igen: de är borttagna, eller så är det de gällde över.`,
    },
    news: {
      failed: (count: number) =>
        count === 1
          ? "1 personligt besked om ett förslag kom inte fram. Vem det var till visar jag inte."
          : `${count} personliga besked om förslag kom inte fram. Vilka de var till visar jag inte.`,
      unknown: (count: number) =>
        count === 1
          ? "1 personligt besked om ett förslag kan ha kommit fram. Vem det var till visar jag inte. Skickar du igen kan det komma två gånger."
          : `${count} personliga besked om förslag kan ha kommit fram. Vilka de var till visar jag inte. Skickar du igen kan de komma två gånger.`,
    },
    nudges: {
      failed: (count: number) =>
        count === 1
          ? "1 personligt utskick om rapporter kom inte fram. Vem det var till visar jag inte."
          : `${count} personliga utskick om rapporter kom inte fram. Vilka de var till visar jag inte.`,
      unknown: (count: number) =>
        count === 1
          ? "1 personligt utskick om rapporter kan ha kommit fram. Vem det var till visar jag inte. Skickar du igen kan det komma två gånger."
          : `${count} personliga utskick om rapporter kan ha kommit fram. Vilka de var till visar jag inte. Skickar du igen kan de komma två gånger.`,
    },
    /** The button of a row in the list, what it says to those who cannot see the row, and what it opens. */
    show: "Visa",
    showReceivers: (what: string) => `Visa mottagare: ${what}`,
    receivers: {
      page: (from: number, to: number, total: number) =>
        `Du ser ${from}–${to} av ${total}. Letar du efter någon? Skriv ”utskick” och namnet.`,
      personal:
        "Det gick till var och en personligt, så vilka de är visar jag inte. Skriv ”rapporter”, så ser du vad som saknas och vilka jag inte når.",
      none: "Det finns inte längre någon att visa. Skriv ”utskick”, så ser du de senaste.",
    },
    places: {
      headline: (count: number) => `${count} kanaler och chattar`,
      more: (count: number) => `och ${count} till. Skriv mer av namnet.`,
      none: "Inget har skickats dit de senaste fem veckorna.",
      blocked: (day: string) =>
        `Teams släpper inte in mig där sedan ${day}. Be någon där skriva till mig, eller lägg till mig igen.`,
      removed: (day: string) => `Jag är borttagen därifrån sedan ${day}. Be någon lägga till mig igen.`,
      off: "Veckobrevet är inte påslaget. Slå på det där med ”inställningar”.",
      next: (time: string) => `Nästa veckobrev kommer ${time}.`,
    },
    askCalendar: "Fråga kalendern i stället",
    choose: "Välj vad som ska skickas igen",
    choice: (where: string, what: string) => `${where}: ${what}`,
    choiceUnknown: (where: string, what: string) => `${where}: ${what} (kan ha kommit fram)`,
    choiceAll: (count: number) => `Alla ${count} som inte kom fram`,
    choices: {
      reminder: {
        failed: (count: number) =>
          count === 1 ? "1 personlig påminnelse" : `${count} personliga påminnelser`,
        unknown: (count: number) =>
          count === 1
            ? "1 personlig påminnelse (kan ha kommit fram)"
            : `${count} personliga påminnelser (kan ha kommit fram)`,
      },
      news: {
        failed: (count: number) => (count === 1 ? "1 besked om ett förslag" : `${count} besked om förslag`),
        unknown: (count: number) =>
          count === 1
            ? "1 besked om ett förslag (kan ha kommit fram)"
            : `${count} besked om förslag (kan ha kommit fram)`,
      },
      nudge: {
        failed: (count: number) =>
          count === 1 ? "1 personligt utskick om rapporter" : `${count} personliga utskick om rapporter`,
        unknown: (count: number) =>
          count === 1
            ? "1 personligt utskick om rapporter (kan ha kommit fram)"
            : `${count} personliga utskick om rapporter (kan ha kommit fram)`,
      },
    },
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
      blockedReminders: (count: number) =>
        count === 1
          ? "1 påminnelse kan jag inte skicka: personen behöver skriva till mig eller lägga till mig igen."
          : `${count} påminnelser kan jag inte skicka: personerna behöver skriva till mig eller lägga till mig igen.`,
      blockedNews: (count: number) =>
        count === 1
          ? "1 besked om ett förslag kan jag inte skicka: personen behöver skriva till mig eller lägga till mig igen."
          : `${count} besked om förslag kan jag inte skicka: personerna behöver skriva till mig eller lägga till mig igen.`,
      blockedNudges: (count: number) =>
        count === 1
          ? "1 utskick om rapporter kan jag inte skicka: personen behöver skriva till mig eller lägga till mig igen."
          : `${count} utskick om rapporter kan jag inte skicka: personerna behöver skriva till mig eller lägga till mig igen.`,
      look: "Skriv ”utskick”, så ser du hur det gick.",
    },
    cancelled: (count: number) =>
      count === 1 ? "Klart. 1 utskick är stoppat." : `Klart. ${count} utskick är stoppade.`,
    nothingWaits: "Inget väntar längre. Skriv ”utskick”, så ser du hur det gick.",
    inPersonalChat: "Utskick visar jag i vår egen chatt. Öppna den och skriv ”utskick” där.",
    notAllowed:
      "Bara administratörer kan se vad jag har skickat. Letar du efter utskick i kalendern? Skriv ”vilka utskick finns?”.",
  },
  ...svPlaces,
};

export type PostsTexts = typeof svPosts;
