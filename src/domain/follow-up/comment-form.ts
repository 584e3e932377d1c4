import {
  CAUSES,
  EFFECTS,
  type CommentPart,
  type DeviationComment,
  type UnitComment,
} from "./unit-comment.ts";

/** What is typed and chosen on the form of a comment. */
export const COMMENT_FIELDS = ["cause", "text", "action", "effect", "operations"] as const;
export type CommentField = (typeof COMMENT_FIELDS)[number];
export type CommentForm = Readonly<Record<CommentField, string>>;

/** Characters that a field may have: more nobody reads in a tjänsteskrivelse. */
export const MOST_COMMENT_TEXT = { text: 1_000, action: 500, operations: 1_000 } as const;
/** What was said before is kept, so many times over: the row has an end, also for characters that take six each in it. */
const MOST_BEFORE = 30;

/** What is to be mended: nothing is chosen or written, or too much is. */
export type CommentFault = "missing" | "tooLong";
export type CommentFaults = Readonly<Partial<Record<CommentField, CommentFault>>>;

/** What a unit says, without who and when. */
export type SaidOfUnit = Pick<UnitComment, "deviation" | "operations">;

export type ReadComment =
  | { readonly kind: "read"; readonly said: SaidOfUnit }
  | { readonly kind: "faulty"; readonly faults: CommentFaults };

const DEVIATION_FIELDS: readonly CommentField[] = ["cause", "text", "action", "effect"];

/**
 * What a form says. A part that is begun is finished, and one that is wanted and has been given is not taken back; else a part
 * that is left empty is left for later, as long as the form says something.
 */
export function readCommentForm(
  typed: CommentForm,
  wanted: readonly CommentPart[],
  before: SaidOfUnit | undefined,
): ReadComment {
  const form = tidied(typed);
  const isBegun = DEVIATION_FIELDS.some((field) => form[field] !== "");
  const isKept = (part: CommentPart): boolean => wanted.includes(part) && before?.[part] !== undefined;
  const saysNothing = !isBegun && form.operations === "";
  const needsDeviation = isBegun || isKept("deviation") || (saysNothing && wanted[0] !== "operations");
  const needsOperations = isKept("operations") || (saysNothing && wanted[0] === "operations");
  const faults: CommentFaults = {
    ...(needsDeviation ? deviationFaults(form) : {}),
    ...textFault("operations", form.operations, needsOperations),
  };
  if (Object.keys(faults).length > 0) return { kind: "faulty", faults };
  const deviation = isBegun ? deviationOf(form) : undefined;
  return {
    kind: "read",
    said: {
      ...(deviation === undefined ? {} : { deviation }),
      ...(form.operations === "" ? {} : { operations: form.operations }),
    },
  };
}

/** The form as it begins: with what has been said. */
export function commentFormOf({ deviation, operations = "" }: SaidOfUnit = {}): CommentForm {
  const { cause = "", text = "", action = "", effect = "" } = deviation ?? {};
  return { cause, text, action, effect, operations };
}

/** True for what says the same, whoever says it. */
export function isSaidAlready(said: SaidOfUnit, before: SaidOfUnit): boolean {
  return JSON.stringify(commentFormOf(said)) === JSON.stringify(commentFormOf(before));
}

/** A comment with what is said now; what was said before is kept behind it. */
export function commentWith(
  key: Pick<UnitComment, "areaId" | "month" | "unitId">,
  before: UnitComment | undefined,
  now: SaidOfUnit & Pick<UnitComment, "by" | "at" | "version">,
): UnitComment {
  return {
    ...key,
    revision: (before?.revision ?? 0) + 1,
    ...now,
    before: before === undefined ? [] : [...before.before, saidBefore(before)].slice(-MOST_BEFORE),
  };
}

function saidBefore({ revision, deviation, operations, by, at, version }: UnitComment) {
  return {
    revision,
    ...(deviation === undefined ? {} : { deviation }),
    ...(operations === undefined ? {} : { operations }),
    ...{ by, at, version },
  };
}

function tidied(form: CommentForm): CommentForm {
  const { cause, text, action, effect, operations } = form;
  return {
    ...{ cause: cause.trim(), text: text.trim(), action: action.trim() },
    ...{ effect: effect.trim(), operations: operations.trim() },
  };
}

function deviationFaults(form: CommentForm): CommentFaults {
  return {
    ...(causeOf(form) === undefined ? { cause: "missing" } : {}),
    ...textFault("text", form.text, true),
    ...textFault("action", form.action, false),
    ...(effectOf(form) === undefined ? { effect: "missing" } : {}),
  };
}

function textFault(field: keyof typeof MOST_COMMENT_TEXT, text: string, isNeeded: boolean): CommentFaults {
  if (text.length > MOST_COMMENT_TEXT[field]) return { [field]: "tooLong" };
  return isNeeded && text === "" ? { [field]: "missing" } : {};
}

function deviationOf(form: CommentForm): DeviationComment | undefined {
  const [cause, effect] = [causeOf(form), effectOf(form)];
  if (cause === undefined || effect === undefined) return undefined;
  return { cause, text: form.text, action: form.action, effect };
}

function causeOf({ cause }: CommentForm): DeviationComment["cause"] | undefined {
  return CAUSES.find((each) => each === cause);
}

function effectOf({ effect }: CommentForm): DeviationComment["effect"] | undefined {
  return EFFECTS.find((each) => each === effect);
}
