import type { Kronor } from "./proposal-content.ts";
import type { Round } from "./round.ts";
import { USUAL_SHORTEST_LIFE } from "./round.ts";
import { writeAmount, writeAmountWithUnit } from "../money/write-amount.ts";
import { writeRate } from "./read-rate.ts";

/** What an administrator says of a round besides its stoppdatum; absent for what nobody has said. */
export interface RoundSettings {
  readonly internalRate?: number;
  readonly amountLimit?: Kronor;
  readonly shortestLife: number;
  readonly channelId?: string;
}

/** An event as a form names it: its calendar and its own id. */
export interface StoppdatumRef {
  readonly calendarId: string;
  readonly eventId: string;
}

/** Every input of the round's form. */
export const ROUND_FIELDS = [
  "event",
  "budgetYear",
  "internalRate",
  "amountLimit",
  "shortestLife",
  "channel",
] as const;
export type RoundField = (typeof ROUND_FIELDS)[number];

/** The inputs, each as it was typed or chosen; "" for one that was left empty. */
export type RoundForm = Readonly<Record<RoundField, string>>;

/** The form that says what holds. */
export function formOfRound(round: Round): RoundForm {
  return {
    event: formatStoppdatumRef(round.stoppdatum),
    budgetYear: String(round.budgetYear),
    internalRate: round.internalRate === undefined ? "" : writeRate(round.internalRate),
    amountLimit: round.amountLimit === undefined ? "" : writeLimit(round.amountLimit),
    shortestLife: String(round.shortestLife),
    channel: round.channelId ?? "",
  };
}

/**
 * A beloppsgräns is half a prisbasbelopp or a few, stated in kronor by the rules of most municipalities: from a million on a
 * number without a unit is kronor, or asked about.
 */
export const UNLIKELY_LIMIT_TKR = 1_000;

function writeLimit(limit: Kronor): string {
  return limit < UNLIKELY_LIMIT_TKR * 1_000 ? writeAmount(limit) : writeAmountWithUnit(limit);
}

/** Before anybody has said anything only the usual three years are filled in: nothing else is invented. */
export const EMPTY_ROUND_FORM: RoundForm = {
  event: "",
  budgetYear: "",
  internalRate: "",
  amountLimit: "",
  shortestLife: String(USUAL_SHORTEST_LIFE),
  channel: "",
};

/** Ids have no spaces. */
export function formatStoppdatumRef({ calendarId, eventId }: StoppdatumRef): string {
  return `${calendarId} ${eventId}`;
}

/** Reads what `formatStoppdatumRef` writes; undefined for all else. */
export function readStoppdatumRef(text: string): StoppdatumRef | undefined {
  const [, calendarId, eventId] = /^(\S+) (\S+)$/u.exec(text) ?? [];
  return calendarId === undefined || eventId === undefined ? undefined : { calendarId, eventId };
}
