import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COMMENT_FIELDS,
  commentFormOf,
  commentWith,
  isSaidAlready,
  MOST_COMMENT_TEXT,
  readCommentForm,
  type CommentForm,
  type CommentFaults,
} from "../../../src/domain/follow-up/comment-form.ts";
import type { CommentPart } from "../../../src/domain/follow-up/unit-comment.ts";
import { checkedSize, splitText, toJson } from "../../../src/storage/entity.ts";
import { aComment } from "../../support/follow-ups.ts";

const EMPTY: CommentForm = { cause: "", text: "", action: "", effect: "", operations: "" };
const FULL: CommentForm = { ...EMPTY, cause: "price", text: "Dyrare licenser.", effect: "within" };
const deviation = { cause: "price", text: "Dyrare licenser.", action: "", effect: "within" };
const both: readonly CommentPart[] = ["deviation", "operations"];

describe("the form of a comment", () => {
  it.each<[string, Partial<CommentForm>, readonly CommentPart[], object]>([
    ["what is wanted", FULL, ["deviation"], { deviation }],
    [
      "the same without the space around it",
      { ...FULL, text: "  Dyrare licenser. \n" },
      ["deviation"],
      { deviation },
    ],
    [
      "the action too",
      { ...FULL, action: "Vi säger upp." },
      ["deviation"],
      { deviation: { ...deviation, action: "Vi säger upp." } },
    ],
    ["a comment that nobody has asked for", FULL, [], { deviation }],
    ["one of two parts, with the other for later", FULL, both, { deviation }],
    ["the other of two parts", { operations: "Enligt plan." }, both, { operations: "Enligt plan." }],
    ["operations alone", { operations: "Enligt plan." }, ["operations"], { operations: "Enligt plan." }],
    ["both", { ...FULL, operations: "Enligt plan." }, both, { deviation, operations: "Enligt plan." }],
    [
      "as much as a field takes",
      { ...FULL, text: "x".repeat(1_000) },
      [],
      { deviation: { ...deviation, text: "x".repeat(1_000) } },
    ],
  ])("takes %s", (_what, typed, wanted, said) => {
    expect(readCommentForm({ ...EMPTY, ...typed }, wanted, undefined)).toEqual({ kind: "read", said });
  });

  it.each<[string, Partial<CommentForm>, readonly CommentPart[], CommentFaults]>([
    ["an empty form", {}, ["deviation"], { cause: "missing", text: "missing", effect: "missing" }],
    [
      "an empty form of a unit that is asked nothing",
      {},
      [],
      { cause: "missing", text: "missing", effect: "missing" },
    ],
    ["an empty form of operations", {}, ["operations"], { operations: "missing" }],
    [
      "a part that is begun",
      { action: "Vi väntar." },
      [],
      { cause: "missing", text: "missing", effect: "missing" },
    ],
    [
      "a begun part beside a whole one",
      { cause: "price", operations: "x" },
      both,
      { text: "missing", effect: "missing" },
    ],
    [
      "what is no choice",
      { ...FULL, cause: "pris", effect: "__proto__" },
      [],
      { cause: "missing", effect: "missing" },
    ],
    ["blanks alone", { ...FULL, text: " \n " }, ["deviation"], { text: "missing" }],
    ["too much text", { ...FULL, text: "x".repeat(1_001) }, [], { text: "tooLong" }],
    ["too long an action", { ...FULL, action: "x".repeat(501) }, [], { action: "tooLong" }],
    ["too much of operations", { operations: "x".repeat(1_001) }, both, { operations: "tooLong" }],
  ])("says what to mend of %s", (_what, typed, wanted, faults) => {
    expect(readCommentForm({ ...EMPTY, ...typed }, wanted, undefined)).toEqual({ kind: "faulty", faults });
  });

  it("takes nothing back that is wanted, and lets what is not be taken away", () => {
    const before = { deviation: aComment("IT").deviation, operations: "Enligt plan." } as const;
    const said = { deviation: before.deviation ?? fail(), operations: before.operations };
    expect(readCommentForm({ ...EMPTY, operations: "x" }, both, said)).toMatchObject({ kind: "faulty" });
    expect(readCommentForm(FULL, both, said)).toEqual({ kind: "faulty", faults: { operations: "missing" } });
    expect(readCommentForm(FULL, ["deviation"], said)).toEqual({ kind: "read", said: { deviation } });
  });

  it("never saves what is longer than a field takes, or a part that is not whole", () => {
    const field = fc.oneof(fc.constantFrom("", "price", "within", " "), fc.string({ maxLength: 1_200 }));
    const form = fc.record({ cause: field, text: field, action: field, effect: field, operations: field });
    fc.assert(
      fc.property(form, fc.subarray([...both]), (typed, wanted) => {
        const read = readCommentForm(typed, wanted, undefined);
        if (read.kind === "faulty")
          return Object.keys(read.faults).every((each) => COMMENT_FIELDS.some((known) => known === each));
        const back = commentFormOf(read.said);
        const isBounded = (["text", "action", "operations"] as const).every(
          (each) => back[each].length <= MOST_COMMENT_TEXT[each],
        );
        const isWhole = read.said.deviation === undefined || read.said.deviation.text !== "";
        return (
          isBounded && isWhole && (read.said.deviation !== undefined || read.said.operations !== undefined)
        );
      }),
    );
  });

  it("gives back in the form what was said, and knows it again", () => {
    const comment = aComment("IT", { operations: "Enligt plan." });
    const again = readCommentForm(commentFormOf(comment), both, comment);
    expect(again).toEqual({
      kind: "read",
      said: { deviation: comment.deviation, operations: "Enligt plan." },
    });
    expect(again.kind === "read" && isSaidAlready(again.said, comment)).toBe(true);
    expect(isSaidAlready({ operations: "Enligt plan." }, comment)).toBe(false);
  });
});

describe("a comment that is changed", () => {
  it("keeps what was said before, oldest first, and within a bound", () => {
    const { areaId, month, unitId, before, ...first } = aComment("IT");
    expect(before).toEqual([]);
    const key = { areaId, month, unitId };
    const now = {
      deviation: { ...deviation, cause: "volume", effect: "goals" },
      by: first.by,
      at: first.at + 1,
      version: 2,
    } as const;
    const second = commentWith(key, aComment("IT"), now);
    expect(second).toEqual({ ...key, ...now, revision: 2, before: [first] });
    let many = second;
    for (let at = 0; at < 120; at += 1) many = commentWith(key, many, { ...now, at });
    expect(many).toMatchObject({ revision: 122 });
    expect(many.before).toHaveLength(30);
    expect(many.before.at(-1)).toMatchObject({ revision: 121 });
  });

  it("never outgrow a row of the table, whatever is written and however often", () => {
    // It takes the most room of all in a row.
    const [text, action, operations] = [1_000, 500, 1_000].map((length) => "\u2028".repeat(length));
    const said = aComment("IT", {
      deviation: { cause: "price", text: text ?? "", action: action ?? "", effect: "within" },
      operations: operations ?? "",
    });
    let comment = said;
    for (let at = 0; at < 120; at += 1) comment = commentWith(said, comment, said);

    expect(checkedSize(splitText("data", toJson(comment)))).toBeLessThan(1_000_000);
  });
});

function fail(): never {
  throw new Error("The fixture has a comment on its deviation.");
}
