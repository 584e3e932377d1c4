/** The words of what the department's leaders, the reviewers and the administrators do with proposals, in Swedish. */
export const svReview = {
  review: {
    /** The buttons of one proposal. */
    action: {
      release: "Frisläpp",
      sendBack: "Skicka tillbaka",
      comment: "Kommentera",
      support: "Tillstyrk",
      oppose: "Avstyrk",
      return: "Åter för komplettering",
      decide: "Beslutat",
      reject: "Avslaget",
      reopen: "Öppna igen",
    },
    comment: {
      label: "Din kommentar",
      placeholder: "Behövs när du avstyrker eller skickar tillbaka",
    },
  },
};

export type ReviewTexts = typeof svReview;
