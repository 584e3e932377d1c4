import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PersonRef } from "../../../src/domain/organisation/organisation.ts";
import {
  markedOf,
  partsOf,
  withComment,
  withMarks,
  withoutMarks,
  type MarkedParts,
} from "../../../src/domain/report/change-mark.ts";
import type { Klarmarkering } from "../../../src/domain/report/report.ts";
import { departmentHead, deputy } from "../../support/organisation.ts";
import { personRef } from "../../support/proposals.ts";
import { aPlan, aReport, social } from "../../support/reports.ts";

const sections = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
  { id: "c", name: "C" },
];
const report = aReport({ plan: aPlan({ sections }) });
const people = [departmentHead, deputy].map(personRef);

/** The parts of a press, which the report has. */
function parts(sectionId?: string): MarkedParts {
  const found = partsOf(report, social, sectionId);
  if (found === undefined) throw new Error(`No section ${sectionId}`);
  return found;
}

/** The rows after some were saved. */
function saved(rows: readonly Klarmarkering[], changed: readonly Klarmarkering[]): readonly Klarmarkering[] {
  const kept = rows.filter((row) => !changed.some((each) => each.sectionId === row.sectionId));
  return [...kept, ...changed];
}

const presses = fc.array(
  fc.record({
    does: fc.constantFrom("mark", "undo", "comment"),
    section: fc.constantFrom(undefined, "a", "b", "c"),
    by: fc.constantFrom(...people),
  }),
  { maxLength: 20 },
);

describe("any presses on the sections of a place", () => {
  test("leave marked what was marked last, change a row for what changes alone, and forget nothing", () => {
    fc.assert(
      fc.property(presses, (all) => {
        let rows: readonly Klarmarkering[] = [];
        const expected = new Set<string>();
        let changes = 0;
        for (const [at, { does, section, by }] of all.entries()) {
          const changed = changedBy(does, section, by, at, rows);
          const ids = section === undefined ? ["a", "b", "c"] : [section];
          if (does === "mark") for (const id of ids) expected.add(id);
          if (does === "undo") for (const id of ids) expected.delete(id);
          changes += changed.length;
          rows = saved(rows, changed);
          // The same press again changes nothing more.
          if (does !== "comment") expect(changedBy(does, section, by, at, rows)).toEqual([]);
        }
        const marked = markedOf(parts(), rows).map(({ sectionId }) => sectionId);
        expect(marked.toSorted()).toEqual([...expected].toSorted());
        expect(rows.flatMap((row) => row.changes)).toHaveLength(changes);
      }),
    );
  });
});

function changedBy(
  does: "mark" | "undo" | "comment",
  section: string | undefined,
  by: PersonRef,
  at: number,
  rows: readonly Klarmarkering[],
): readonly Klarmarkering[] {
  const change = { by, at, from: "chat" } as const;
  switch (does) {
    case "mark":
      return withMarks(report, parts(section), rows, change);
    case "undo":
      return withoutMarks(parts(section), rows, change);
    case "comment": {
      const changed = withComment(parts(section), rows, { ...change, comment: "Hej" });
      return changed === undefined ? [] : [changed];
    }
  }
}

test("a section that the report does not have is no part of it", () => {
  expect(partsOf(report, social, "d")).toBe(undefined);
  expect(partsOf(aReport(), social)).toEqual({ place: social, sectionIds: [undefined] });
});

test("another's comment is theirs, and keeps for whom it was recorded, why, and that it was late", () => {
  const [doris, dan] = people;
  if (doris === undefined || dan === undefined) throw new Error("There are two.");
  const onBehalfOf = { name: "Berit", ground: "§ 1" };
  const last = {
    kind: "marked",
    by: doris,
    at: 1,
    from: "administrator",
    onBehalfOf,
    reason: "R",
    late: true,
  } as const;
  const row: Klarmarkering = { reportId: report.id, place: social, sectionId: "a", changes: [last] };
  const said = withComment(parts("a"), [row], { by: dan, at: 2, from: "chat", comment: "Hej" });

  expect(said?.changes.at(-1)).toEqual({ ...last, by: dan, at: 2, from: "chat", comment: "Hej" });
});
