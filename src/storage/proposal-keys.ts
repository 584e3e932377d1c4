import type { NewsRef } from "../domain/proposal/news-key.ts";
import { NUMBER_PREFIX, type NumberRef } from "../domain/proposal/proposal-type.ts";
import type { Instant } from "../domain/time/instant.ts";
import { hashedKey, instantKey, rowsFilter } from "./keys.ts";
import type { RowKeys } from "./versioned-row.ts";

/**
 * A budget year is one partition, so that a save is one transaction: the proposal, its number, what was changed and whom it
 * is told to. The first word of a row's key says which of these it is. Ids come from cards and are hashed: whatever they hold
 * is a key, and none is the beginning of another.
 */
const PROPOSAL = "proposal";
const NUMBER = "number";
const CHANGE = "change";
const NEWS = "news";

/** Keys sort upwards only: what is taken from this sorts the highest number first. */
const HIGHEST_NUMBER = 9_999_999;
const DIGITS = 7;

/** A proposal's own row. */
export function proposalKeys(budgetYear: number, id: string): RowKeys {
  return { partition: String(budgetYear), row: `${PROPOSAL}-${hashedKey(id)}` };
}

/** The row that takes a number: whoever makes it has it. The highest of a type sorts first. */
export function numberKeys({ type, budgetYear, number }: NumberRef): RowKeys {
  const inverted = String(HIGHEST_NUMBER - number).padStart(DIGITS, "0");
  return { partition: String(budgetYear), row: `${NUMBER}-${NUMBER_PREFIX[type]}-${inverted}` };
}

/** The row of the change that made a revision; a proposal's sort by it. */
export function changeKeys(budgetYear: number, proposalId: string, revision: number): RowKeys {
  const padded = String(revision).padStart(DIGITS, "0");
  return { partition: String(budgetYear), row: `${CHANGE}-${hashedKey(proposalId)}-${padded}` };
}

/** The row of a piece of news; all sort by when it happened. */
export function newsKeys({ budgetYear, at, id }: NewsRef): RowKeys {
  return { partition: String(budgetYear), row: `${NEWS}-${instantKey(at)}-${hashedKey(id)}` };
}

/** An OData filter for the proposals themselves. */
export function proposalsFilter(budgetYear: number): string {
  return beginningWith(budgetYear, PROPOSAL);
}

/** An OData filter for the numbers taken of a type, the highest first. */
export function numbersFilter({ type, budgetYear }: Pick<NumberRef, "type" | "budgetYear">): string {
  return beginningWith(budgetYear, `${NUMBER}-${NUMBER_PREFIX[type]}`);
}

/** An OData filter for all changes of one proposal, oldest first. */
export function changesFilter(budgetYear: number, proposalId: string): string {
  return beginningWith(budgetYear, `${CHANGE}-${hashedKey(proposalId)}`);
}

/** An OData filter for the news from one instant to another, both included, oldest first. */
export function newsFilter(budgetYear: number, from: Instant, until: Instant): string {
  return rowsFilter(String(budgetYear), {
    from: `${NEWS}-${instantKey(from)}`,
    before: `${NEWS}-${instantKey(until + 1)}`,
  });
}

function beginningWith(budgetYear: number, words: string): string {
  // "." is the character after "-".
  return rowsFilter(String(budgetYear), { from: `${words}-`, before: `${words}.` });
}
