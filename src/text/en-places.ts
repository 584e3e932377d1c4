import type { PlacesTexts } from "./sv-places.ts";

/** What places are called, and what administrators are told of one that refuses posts, in English. */
export const enPlaces: PlacesTexts = {
  place: {
    general: "General",
    inTeam: (channel, team) => `${channel} (${team})`,
    unnamed: { channel: "a channel", groupChat: "a group chat", personal: "a personal chat" },
    unknown: "a chat that I do not know",
  },
  notice: {
    headline: {
      channel: (where) => `The channel ${where} no longer gets posts`,
      groupChat: (where) => `The group chat ${where} no longer gets posts`,
      unnamedChannel: "A channel no longer gets posts",
      unnamedGroupChat: "A group chat no longer gets posts",
    },
    why: {
      blocked: (time) => `Teams stopped my post there on ${time}.`,
      gone: (time) => `Teams could not find it when I was to post there on ${time}.`,
      removed: (time) => `I was removed from there on ${time}.`,
    },
    means: "I post nothing there until somebody there writes to me or adds me again.",
    doThis: {
      blocked: "Should the posts go on? Ask somebody there to write “@Styrkedjan settings”.",
      gone: "If it has been removed, you need not do anything. Otherwise, ask somebody there to write “@Styrkedjan settings”.",
      removed: "Should the posts go on? Ask somebody to add me there again.",
    },
    once: "You get this notice because you are an administrator. It comes only once. Type “posts” to see more.",
  },
};
