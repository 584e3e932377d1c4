/** The words of what reviewers and administrators see and do, in Swedish. */
export const svQueue = {
  kicker: (year: number) => `Granskning · förslag för ${year}`,
  headline: (waiting: number) =>
    waiting === 0 ? "Inget väntar på granskning" : `${waiting} förslag väntar på granskning`,
  decides:
    "Du kan markera förslag som beslutade eller avslagna. Det är granskarna som tillstyrker och avstyrker.",
  answered: (count: number) => (count === 1 ? "1 är besvarat." : `${count} är besvarade.`),
  until: (countdown: string) => `${countdown}. Förvaltningarna frisläpper sina förslag innan dess.`,
  nothingYet: "Inget har frisläppts än.",
  group: (types: string, committee: string) => `${types} · ${committee}`,
  groupAnswered: (group: string) => `Besvarade: ${group}`,
  show: "Till granskningen",
  more: "Visa fler",
  refresh: "Titta igen",
  notReviewer: {
    headline: "Det här är för granskare",
    text: "Bara granskare och administratörer ser det som väntar på granskning. Dina egna förslag ser du med ”mina förslag”. Är det du som ska granska? Be en administratör lägga till dig.",
  },
};

export type QueueTexts = typeof svQueue;
