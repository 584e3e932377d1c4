import type { PlaceRef } from "../organisation/organisation.ts";
import type { Kronor } from "../proposal/proposal-content.ts";
import type { ForecastMeaning, Hundredths } from "./follow-up.ts";

/**
 * From when on a deviation is spoken of: it has to reach each limit that is set, either way. Both absent: none is.
 */
export interface Threshold {
  /** Of the unit's budget until then. */
  readonly share?: Hundredths;
  readonly amount?: Kronor;
}

/**
 * Where a month's follow-up is posted, and when: on working day `workingDay` of the month itself (a table that is made before
 * the month has ended) or of the one after, at 08:00 Swedish time, or when it is imported after that.
 */
export interface Receiver {
  /** A channel or a group chat. */
  readonly conversationId: string;
  readonly when: { readonly month: "same" | "next"; readonly workingDay: number };
  /** Each month, or only the fuller report of March, August and December. */
  readonly months: "all" | "fuller";
}

/** A verksamhetsområde whose months are followed up, with what the municipality has decided of it. */
export interface FollowUpArea {
  /** Key characters. */
  readonly id: string;
  /** "Kommunledningsstaben". */
  readonly name: string;
  /** One more with every save. */
  readonly revision: number;
  /** What the importer has confirmed of the table, for the next month. */
  readonly confirmed: {
    /** The parts of each subtotal. */
    readonly parts: readonly { readonly unitId: string; readonly partOf: string }[];
    readonly forecastHolds?: ForecastMeaning;
  };
  /** Units of the table that are called otherwise in the organisation. */
  readonly places: readonly { readonly unitId: string; readonly place: PlaceRef }[];
  readonly threshold: Threshold;
  /**
   * The second level: what reaches it, of the whole area's budget until then, is recommended to be decided by `body`; so is what
   * needs reallocation or touches the goals, by its comment.
   */
  readonly political: Threshold & { readonly body: string };
  readonly receivers: readonly Receiver[];
  /** Whom the units over the threshold are asked by, and by when. */
  readonly comments: {
    readonly on: boolean;
    /** Working days after the import that a comment is wanted by. */
    readonly workingDays: number;
    /** Also asks every unit for a line on its operations (verksamhetsuppföljning). */
    readonly operations: boolean;
  };
}
