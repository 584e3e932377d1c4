import type { SaidFollowUpAnswer } from "./said.ts";

/** An answer as plain lines: its first one is a sentence. */
export function plainFollowUpAnswer({ headline, text, facts, notes }: SaidFollowUpAnswer): string {
  const rows = facts.map(({ label, value }) => `${label}: ${value}`);
  const stop = /[.?]$/u.test(headline) ? "" : ".";
  return [`${headline}${stop}`, text, ...rows, ...notes].filter((line) => line !== "").join("\n");
}
