import type { OccurrenceKey } from "../delivery/delivery.ts";
import type { ProposalNews } from "./proposal-news.ts";

/** Which news a post is about: all that its row is found by. */
export type NewsRef = Pick<ProposalNews, "budgetYear" | "id" | "at">;

/** The post of one piece of news: due when it happened, and told once. */
export function newsOccurrence({ budgetYear, id, at }: NewsRef): OccurrenceKey {
  return { kind: "proposal", subject: `${budgetYear}.${id}`, due: at };
}

/** Reads it back; undefined for a post about something else. */
export function newsOf({ kind, subject, due: at }: OccurrenceKey): NewsRef | undefined {
  const [, year = "", id = ""] = /^(\d{4})\.(.+)$/u.exec(subject) ?? [];
  return kind === "proposal" && id !== "" ? { budgetYear: Number(year), id, at } : undefined;
}
