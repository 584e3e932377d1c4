import { AppError } from "../errors.ts";
import type { NewId } from "../usecases/ports.ts";
import type { ProposalSave, ProposalStore } from "../usecases/proposal-ports.ts";
import { hashedKey } from "./keys.ts";
import { changeKeys, newsKeys, numberKeys, numbersFilter, proposalKeys } from "./proposal-keys.ts";
import type { TakenNumber } from "./proposal-rows.ts";
import { toRecord, type RecordRow, type Records } from "./records.ts";
import type { OpenTable } from "./tables.ts";
import { createTurns, takeNumber, type Random } from "./take-number.ts";
import { writeTogether, type WantedRow, type WriteOutcome } from "./write-together.ts";

interface SavesOptions {
  readonly open: OpenTable;
  readonly numbers: Records<TakenNumber>;
  readonly newId: NewId;
  readonly random: Random;
}

type Saving = Pick<ProposalStore, "save" | "saveNumbered" | "saveAll">;

/** The saves of proposals: each is one transaction with what was changed and whom it is told to. */
export function proposalSaves({ open, numbers, newId, random }: SavesOptions): Saving {
  const inTurn = createTurns();

  /** The rows of all saves, and more that go with them. */
  async function write(saves: readonly ProposalSave[], more: readonly WantedRow[]): Promise<WriteOutcome> {
    const [first, ...rest] = [...saves.flatMap(rowsOf), ...more];
    if (first === undefined) throw new AppError("internal", "A save of nothing.");
    return writeTogether(await open(), first, rest, newId());
  }

  async function save(one: ProposalSave): Promise<string | undefined> {
    const outcome = await write([one], []);
    switch (outcome.kind) {
      case "written":
        return outcome.version;
      case "overtaken":
        return undefined;
      case "blocked":
        throw new AppError("internal", "A row of a new save is there already.");
    }
  }

  const saveNumbered: Saving["saveNumbered"] = async (one) => {
    const { proposal } = one;
    if (proposal.number !== undefined) {
      const version = await save(one);
      return version === undefined
        ? { kind: "conflict" }
        : { kind: "saved", version, number: proposal.number };
    }
    const sequence = {
      highest: async () => (await numbers.first(numbersFilter(proposal)))?.value.number ?? 0,
      take: (number: number) =>
        write([{ ...one, proposal: { ...proposal, number } }], [numberRow(proposal, number)]),
    };
    const name = `${proposal.budgetYear} ${proposal.type}`;
    const { number, outcome } = await inTurn(name, () => takeNumber(sequence, random));
    switch (outcome.kind) {
      case "written":
        return { kind: "saved", version: outcome.version, number };
      case "overtaken":
        return { kind: "conflict" };
      case "busy":
        return { kind: "busy" };
    }
  };

  return {
    save,
    saveNumbered,
    // One that another changed first may be any of them: blocked is the same to who asks.
    saveAll: async (saves) => saves.length === 0 || (await write(saves, [])).kind === "written",
  };
}

function rowsOf({ proposal, expected, change, news }: ProposalSave): WantedRow[] {
  const { budgetYear, id } = proposal;
  const row = {
    keys: proposalKeys(budgetYear, id),
    value: proposal,
    columns: {
      author: hashedKey(proposal.author.aadObjectId),
      ...(proposal.content && { department: hashedKey(proposal.content.departmentId) }),
    },
  };
  return [
    { entity: toRecord(row), expected },
    made({ keys: changeKeys(budgetYear, id, change.revision), value: change }),
    ...news.map((each) => made({ keys: newsKeys(each), value: each })),
  ];
}

function numberRow(proposal: ProposalSave["proposal"], number: number): WantedRow {
  const { type, budgetYear, id } = proposal;
  return made({ keys: numberKeys({ type, budgetYear, number }), value: { number, proposalId: id } });
}

function made<T>(row: RecordRow<T>): WantedRow {
  return { entity: toRecord(row), expected: undefined };
}
