import type { FollowUpArea } from "../../src/domain/follow-up/area.ts";
import type { FollowUp, FollowUpHead } from "../../src/domain/follow-up/follow-up.ts";
import type { UnitComment } from "../../src/domain/follow-up/unit-comment.ts";
import { AppError } from "../../src/errors.ts";
import type { FollowUpKey, FollowUpStore, UnitCommentStore } from "../../src/usecases/follow-up-ports.ts";
import { Rows } from "./memory-rows.ts";

/** The follow-ups' tables in memory: held to the same specification by test/contract. */
export function memoryFollowUps(): FollowUpStore {
  const areas = new Rows<FollowUpArea>();
  const versions = new Rows<FollowUp>();
  const keyOf = ({ areaId, month, version }: FollowUpKey): string => JSON.stringify([areaId, month, version]);
  return {
    areas: () =>
      Promise.resolve(areas.all().toSorted((a, b) => a.value.name.localeCompare(b.value.name, "sv"))),
    findArea: (id) => Promise.resolve(areas.find(id)),
    saveArea: (area, expected) => Promise.resolve(areas.save(area.id, area, expected)),
    heads: (areaId) =>
      Promise.resolve(
        versions
          .all()
          .map(({ value }) => value)
          .filter((each) => each.areaId === areaId)
          .toSorted((a, b) => b.month.localeCompare(a.month) || b.version - a.version)
          .map(headOf),
      ),
    find: (key) => Promise.resolve(versions.find(keyOf(key))?.value),
    add: (followUp) =>
      followUp.rows.some(({ kind }) => kind === "total")
        ? Promise.resolve(versions.save(keyOf(followUp), followUp, undefined) !== undefined)
        : Promise.reject(new AppError("internal", "A follow-up is stored with its total.")),
  };
}

function headOf({ rows, ...head }: FollowUp): FollowUpHead {
  const total = rows.find(({ kind }) => kind === "total");
  if (total === undefined) throw new AppError("internal", "A follow-up is stored with its total.");
  return { ...head, total, rowCount: rows.length };
}

export function memoryUnitComments(): UnitCommentStore {
  const rows = new Rows<UnitComment>();
  const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
  return {
    ofMonth: (areaId, month) =>
      Promise.resolve(rows.all().filter(({ value }) => value.areaId === areaId && value.month === month)),
    find: (areaId, month, unitId) => Promise.resolve(rows.find(keyOf(areaId, month, unitId))),
    save: (comment, expected) =>
      Promise.resolve(rows.save(keyOf(comment.areaId, comment.month, comment.unitId), comment, expected)),
  };
}
