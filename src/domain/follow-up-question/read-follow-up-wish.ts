import type { FollowUpWish } from "./follow-up-wish.ts";

/**
 * What somebody wants with the month's follow-up, when the whole message says it and nothing else; undefined for all that is the
 * calendar's or of reports.
 */
export function readFollowUpWish(text: string): FollowUpWish | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === "uppföljning") return { kind: "show", lang: "sv" };
  if (plain === "tjänsteskrivelse") return { kind: "memorandum", lang: "sv" };
  return undefined;
}
