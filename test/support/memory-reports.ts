import type { ReportPlan } from "../../src/domain/report/report-plan.ts";
import type { Board, Klarmarkering, Pause, ReportState } from "../../src/domain/report/report.ts";
import { AppError } from "../../src/errors.ts";
import type {
  BoardStore,
  KlarmarkeringKey,
  KlarmarkeringStore,
  PauseStore,
  ReportPlanStore,
} from "../../src/usecases/report-ports.ts";
import { Rows } from "./memory-rows.ts";

/** The reports' tables in memory: held to the same specification by test/contract. */
export function memoryReportPlans(): ReportPlanStore {
  const rows = new Rows<ReportPlan>();
  return {
    list: () =>
      Promise.resolve(rows.all().toSorted((a, b) => a.value.name.localeCompare(b.value.name, "sv"))),
    find: (id) => Promise.resolve(rows.find(id)),
    save: (plan, expected) => Promise.resolve(rows.save(plan.id, plan, expected)),
  };
}

const keyOf = ({ reportId, place, sectionId = "" }: KlarmarkeringKey): string =>
  JSON.stringify([reportId, place.kind, place.id, sectionId]);

/** What a table refuses to take together. */
function faultOf(saves: Parameters<KlarmarkeringStore["saveAll"]>[0]): AppError | undefined {
  if (saves.length > 100) return new AppError("storage.tooLarge", "A transaction is too large for a table.");
  const reports = new Set(saves.map(({ klarmarkering }) => klarmarkering.reportId));
  const keys = new Set(saves.map(({ klarmarkering }) => keyOf(klarmarkering)));
  if (reports.size > 1 || keys.size < saves.length)
    return new AppError(
      "internal",
      "Klarmarkeringar that are saved together are each their own, of one report.",
    );
  return undefined;
}

export function memoryKlarmarkeringar(): KlarmarkeringStore {
  const rows = new Rows<Klarmarkering>();
  const states = new Rows<ReportState>();
  return {
    ofReport: (reportId) => Promise.resolve(rows.all().filter(({ value }) => value.reportId === reportId)),
    find: (key) => Promise.resolve(rows.find(keyOf(key))),
    save: (klarmarkering, expected) =>
      Promise.resolve(rows.save(keyOf(klarmarkering), klarmarkering, expected)),
    saveAll: (saves) => {
      const fault = faultOf(saves);
      if (fault !== undefined) return Promise.reject(fault);
      if (
        !saves.every(({ klarmarkering, expected }) => rows.find(keyOf(klarmarkering))?.version === expected)
      )
        return Promise.resolve(false);
      for (const { klarmarkering, expected } of saves)
        rows.save(keyOf(klarmarkering), klarmarkering, expected);
      return Promise.resolve(true);
    },
    state: (reportId) => Promise.resolve(states.find(reportId)),
    saveState: (state, expected) => Promise.resolve(states.save(state.reportId, state, expected)),
  };
}

export function memoryBoards(): BoardStore {
  const rows = new Rows<Board>();
  return {
    find: (postId) => Promise.resolve(rows.find(postId)),
    list: () => Promise.resolve(rows.all()),
    save: (board, expected) => Promise.resolve(rows.save(board.postId, board, expected)),
  };
}

export function memoryPauses(): PauseStore {
  const pauses = new Map<string, Pause>();
  return {
    list: () => Promise.resolve([...pauses.values()]),
    find: (person) => Promise.resolve(pauses.get(person)),
    save: (pause) => {
      pauses.set(pause.aadObjectId, pause);
      return Promise.resolve();
    },
    remove: (person) => {
      pauses.delete(person);
      return Promise.resolve();
    },
  };
}
