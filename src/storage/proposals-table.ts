import type { Proposal, ProposalChange } from "../domain/proposal/proposal.ts";
import type { ProposalNews } from "../domain/proposal/proposal-news.ts";
import type { Stored } from "../usecases/delivery-ports.ts";
import type { NewId } from "../usecases/ports.ts";
import type { ProposalStore } from "../usecases/proposal-ports.ts";
import { hashedKey, oneOfFilter } from "./keys.ts";
import {
  changesFilter,
  newsFilter,
  newsKeys,
  numberKeys,
  proposalKeys,
  proposalsFilter,
} from "./proposal-keys.ts";
import {
  changeSchema,
  newsSchema,
  proposalSchema,
  takenNumberSchema,
  type TakenNumber,
} from "./proposal-rows.ts";
import { proposalSaves } from "./proposal-saves.ts";
import { recordsIn, type Records, type TellCorrupt } from "./records.ts";
import type { Tables } from "./tables.ts";
import type { Random } from "./take-number.ts";

/** A filter takes 15 comparisons, and three are the partition and the keys. */
const MOST_IN_A_FILTER = 10;

export interface ProposalsOptions {
  readonly newId: NewId;
  readonly random: Random;
  readonly tellCorrupt: TellCorrupt | undefined;
}

/** What stands in one partition of a budget year, told apart by its keys. */
interface Kinds {
  readonly proposals: Records<Proposal>;
  readonly numbers: Records<TakenNumber>;
  readonly changes: Records<ProposalChange>;
  readonly news: Records<ProposalNews>;
}

export function proposalsTable(
  tables: Pick<Tables, "proposals">,
  { newId, random, tellCorrupt }: ProposalsOptions,
): ProposalStore {
  const options = { open: tables.proposals, newId, tellCorrupt };
  const kinds: Kinds = {
    proposals: recordsIn({ ...options, schema: proposalSchema }),
    numbers: recordsIn({ ...options, schema: takenNumberSchema }),
    changes: recordsIn({ ...options, schema: changeSchema }),
    news: recordsIn({ ...options, schema: newsSchema }),
  };
  return {
    ...readingProposals(kinds),
    ...readingWhatHappened(kinds),
    ...proposalSaves({ open: tables.proposals, numbers: kinds.numbers, newId, random }),
  };
}

function readingProposals({
  proposals,
  numbers,
}: Kinds): Pick<ProposalStore, "find" | "findByNumber" | "list" | "ofAuthor" | "ofDepartments"> {
  const find = (budgetYear: number, id: string) => proposals.find(proposalKeys(budgetYear, id));
  return {
    find,
    findByNumber: async (number) => {
      const taken = await numbers.find(numberKeys(number));
      return taken && find(number.budgetYear, taken.value.proposalId);
    },
    list: (budgetYear) => proposals.list(proposalsFilter(budgetYear)),
    ofAuthor: (budgetYear, aadObjectId) =>
      proposals.list(`${proposalsFilter(budgetYear)} and ${oneOfFilter("author", [hashedKey(aadObjectId)])}`),
    ofDepartments: async (budgetYear, departmentIds) => {
      const found: Stored<Proposal>[] = [];
      const wanted = [...new Set(departmentIds)].map(hashedKey);
      for (let from = 0; from < wanted.length; from += MOST_IN_A_FILTER) {
        const some = oneOfFilter("department", wanted.slice(from, from + MOST_IN_A_FILTER));
        found.push(...(await proposals.list(`${proposalsFilter(budgetYear)} and ${some}`)));
      }
      return found;
    },
  };
}

function readingWhatHappened({ changes, news }: Kinds): Pick<ProposalStore, "changes" | "news" | "findNews"> {
  return {
    changes: async (budgetYear, id) => {
      const found = await changes.list(changesFilter(budgetYear, id));
      return found.map(({ value }) => value);
    },
    news: async (budgetYear, from, until) => {
      const found = await news.list(newsFilter(budgetYear, from, until));
      return found.map(({ value }) => value);
    },
    findNews: async (wanted) => (await news.find(newsKeys(wanted)))?.value,
  };
}
