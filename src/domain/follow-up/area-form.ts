import { writeAmount } from "../money/write-amount.ts";
import type { Kronor } from "../proposal/proposal-content.ts";
import { writeRate } from "../proposal/read-rate.ts";
import type { FollowUpArea } from "./area.ts";

/** Every input of the form of an area's limits, and of what its units are asked. */
export const AREA_FIELDS = [
  "share",
  "amount",
  "politicalShare",
  "politicalAmount",
  "body",
  "asks",
  "workingDays",
] as const;
export type AreaField = (typeof AREA_FIELDS)[number];

/** The inputs, each as it was typed or chosen; "" for one that was left empty. */
export type AreaForm = Readonly<Record<AreaField, string>>;

/** What units are asked: nothing, a comment on a deviation that reaches the limits, or also a line on their operations. */
export const ASKS = ["none", "deviation", "both"] as const;
export type Asks = (typeof ASKS)[number];

export const MOST_BODY = 80;
/** Four weeks after a month is there the next one is. */
export const MOST_COMMENT_DAYS = 20;

/** What is to be mended in one field, so that it can be said in words. */
export type AreaFault =
  | {
      readonly field: "share" | "politicalShare";
      readonly kind: "unreadable" | "negative" | "tooFine" | "unlikely";
    }
  | {
      readonly field: "amount" | "politicalAmount";
      readonly kind: "ambiguous";
      readonly readings: readonly Kronor[];
    }
  | {
      readonly field: "amount" | "politicalAmount";
      readonly kind: "unreadable" | "negative" | "tooFine" | "tooLarge";
    }
  | { readonly field: "body"; readonly kind: "missing" | "tooLong" }
  | { readonly field: "asks"; readonly kind: "notChosen" }
  | { readonly field: "workingDays"; readonly kind: "unreadable" };

/** What a form says of an area. */
export type AreaWish = Pick<FollowUpArea, "threshold" | "political" | "comments">;

/** What units are asked, as the form has it: one choice of three. */
export function asksOf({ on, operations }: FollowUpArea["comments"]): Asks {
  if (!on) return "none";
  return operations ? "both" : "deviation";
}

/** The form that says what holds of an area, in words that are read again. */
export function formOfArea({ threshold, political, comments }: AreaWish): AreaForm {
  return {
    share: threshold.share === undefined ? "" : writeRate(threshold.share),
    amount: threshold.amount === undefined ? "" : writeAmount(threshold.amount),
    politicalShare: political.share === undefined ? "" : writeRate(political.share),
    politicalAmount: political.amount === undefined ? "" : writeAmount(political.amount),
    body: political.body,
    asks: asksOf(comments),
    workingDays: String(comments.workingDays),
  };
}

/** The area with what a form says of it; the same one when that is what it says already. */
export function changedArea(area: FollowUpArea, wish: AreaWish): FollowUpArea {
  return differingFields(area, wish).length === 0 ? area : { ...area, ...wish, revision: area.revision + 1 };
}

/** In which fields of the form two differ. */
function differingFields(one: AreaWish, other: AreaWish): readonly AreaField[] {
  const [first, second] = [formOfArea(one), formOfArea(other)];
  return AREA_FIELDS.filter((field) => first[field] !== second[field]);
}
