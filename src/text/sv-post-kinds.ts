/** What each kind of post is called, in Swedish. */
export const svPostKinds = {
  kind: {
    digest: "Veckobrev",
    notice: "Besked till administratörer",
    reminder: "Påminnelse",
    proposal: "Besked om ett förslag",
    summary: "Sammanställning av förslag",
    offer: "Fråga om att publicera sammanställningen",
    board: "Tavla för en rapport",
    nudge: "Påminnelse om rapporter",
    escalation: "Besked om att en rapport saknas",
    claim: "Fråga om vem som är ansvarig",
    followUp: "Månadens uppföljning",
    comment: "Fråga om kommentar till uppföljningen",
  },
  /** Where room is scarce, within a sentence. */
  shortKind: {
    digest: "veckobrev",
    notice: "besked",
    reminder: "påminnelse",
    proposal: "besked om förslag",
    summary: "sammanställning",
    offer: "fråga om publicering",
    board: "tavla",
    nudge: "påminnelse om rapporter",
    escalation: "besked om saknad rapport",
    claim: "fråga om ansvarig",
    followUp: "uppföljning",
    comment: "fråga om kommentar",
  },
};

export type PostKindTexts = typeof svPostKinds;
