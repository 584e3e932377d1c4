import type { FollowUpArea } from "../domain/follow-up/area.ts";
import type { FollowUp, FollowUpHead } from "../domain/follow-up/follow-up.ts";
import { AppError } from "../errors.ts";
import type { FollowUpKey, FollowUpStore } from "../usecases/follow-up-ports.ts";

/** Follow-ups for as long as a command runs, for commands that need no storage. */
export function followUpsInMemory(): FollowUpStore {
  const areas = new Map<string, FollowUpArea>();
  const months = new Map<string, FollowUp>();
  const keyOf = ({ areaId, month, version }: FollowUpKey): string => `${areaId} ${month} ${version}`;
  const stored = (area: FollowUpArea) => ({ value: area, version: String(area.revision) });
  return {
    areas: () => Promise.resolve([...areas.values()].map(stored)),
    findArea: (id) => {
      const area = areas.get(id);
      return Promise.resolve(area && stored(area));
    },
    saveArea: (area, expected) => {
      const present = areas.get(area.id);
      if ((present && stored(present).version) !== expected) return Promise.resolve(undefined);
      const next = { ...area, revision: (present?.revision ?? 0) + 1 };
      areas.set(area.id, next);
      return Promise.resolve(stored(next).version);
    },
    heads: (areaId) =>
      Promise.resolve(
        [...months.values()]
          .filter((each) => each.areaId === areaId)
          .toSorted((a, b) => b.month.localeCompare(a.month) || b.version - a.version)
          .map(headOf),
      ),
    find: (key) => Promise.resolve(months.get(keyOf(key))),
    add: (followUp) => {
      if (months.has(keyOf(followUp))) return Promise.resolve(false);
      months.set(keyOf(followUp), followUp);
      return Promise.resolve(true);
    },
  };
}

function headOf({ rows, ...head }: FollowUp): FollowUpHead {
  const total = rows.find(({ kind }) => kind === "total");
  if (total === undefined) throw new AppError("internal", "A follow-up is stored with its total.");
  return { ...head, total, rowCount: rows.length };
}
