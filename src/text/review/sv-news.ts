/** The words of what somebody is told of a proposal in their own chat, in Swedish. */
export const svNews = {
  headline: {
    /** To the one who wrote it. */
    author: {
      edit: "Ditt förslag är ändrat",
      submit: "Ditt förslag är inlämnat",
      withdraw: "Ditt förslag är återtaget",
      prioritise: "Ditt förslag har fått en ny prioritet",
      sendBack: "Ditt förslag behöver kompletteras",
      release: "Ditt förslag är frisläppt",
      comment: "Ditt förslag har fått en kommentar",
      support: "Ditt förslag är tillstyrkt",
      oppose: "Ditt förslag är avstyrkt",
      return: "Ditt förslag behöver kompletteras",
      decide: "Ditt förslag är beslutat",
      reject: "Ditt förslag är avslaget",
      reopen: "Ditt förslag är öppnat igen",
    },
    /** To those who lead the department, and to those who review. */
    others: {
      edit: "Ett förslag är ändrat",
      submit: "Ett nytt förslag till förvaltningen",
      withdraw: "Ett förslag är återtaget",
      prioritise: "Ett förslag har fått en ny prioritet",
      sendBack: "Ett förslag behöver kompletteras",
      release: "Ett förslag är kompletterat",
      comment: "Ett förslag har fått en kommentar",
      support: "Ett förslag är tillstyrkt",
      oppose: "Ett förslag är avstyrkt",
      return: "Ett förslag behöver kompletteras",
      decide: "Ett förslag är beslutat",
      reject: "Ett förslag är avslaget",
      reopen: "Ett förslag är öppnat igen",
    },
    completed: "Ett förslag är kompletterat",
    changed: "Ett förslag är ändrat",
  },
  /** "Doris Head skickade tillbaka förslaget måndag 6 mars kl. 14.32." */
  what: (done: string, when: string) => `${done} ${when}.`,
  label: { proposal: "Förslag", comment: (name: string) => `${name} skrev`, state: "Nu" },
  /** What it means where the proposal's state does not say enough. */
  means: {
    support: "Tillstyrkt är inte beslutat. Nu väntar det på beslut.",
    oppose: "Avstyrkt är inte avslaget. Nu väntar det på beslut.",
    decide: "Du behöver inte göra något mer.",
    reject: "Du behöver inte göra något mer.",
    submitted: "Läs det, prioritera det och frisläpp det när det är färdigt.",
    isBack: "Det väntar på granskning igen.",
  },
  since: (state: string) => `Sedan dess har mer hänt. Nu är det ”${state}”.`,
  why: {
    author: "Du får det här eftersom du har lämnat in förslaget.",
    leader: (department: string) => `Du får det här eftersom du leder ${department}.`,
    reviewer: (committee: string) => `Du får det här eftersom du granskar förslag från ${committee}.`,
    administrator: "Du får det här eftersom du är administratör.",
  },
  open: "Visa förslaget",
};

export type NewsTexts = typeof svNews;
