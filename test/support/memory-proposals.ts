import { EMPTY_ORGANISATION, type Organisation } from "../../src/domain/organisation/organisation.ts";
import type { Proposal, ProposalChange } from "../../src/domain/proposal/proposal.ts";
import type { ProposalNews } from "../../src/domain/proposal/proposal-news.ts";
import type { Round } from "../../src/domain/proposal/round.ts";
import type { SummaryVersion } from "../../src/domain/summary/summary.ts";
import type { Stored } from "../../src/usecases/delivery-ports.ts";
import type { OrganisationStore } from "../../src/usecases/organisation-ports.ts";
import type { DownloadGrant, DownloadStore } from "../../src/usecases/download-ports.ts";
import type {
  ProposalSave,
  ProposalStore,
  RoundStore,
  SummaryVersionStore,
  VersionSummary,
} from "../../src/usecases/proposal-ports.ts";
import { Rows } from "./memory-rows.ts";

/** The proposals' tables in memory: held to the same specification by test/contract. */
export function memoryOrganisation(): OrganisationStore {
  const rows = new Rows<Organisation>();
  return {
    read: () => {
      const found = rows.find("one");
      return Promise.resolve({ organisation: found?.value ?? EMPTY_ORGANISATION, version: found?.version });
    },
    save: (organisation, expected) => Promise.resolve(rows.save("one", organisation, expected)),
  };
}

export function memoryRounds(): RoundStore {
  const rows = new Rows<Round>();
  return {
    list: () => Promise.resolve(rows.all().toSorted((a, b) => b.value.budgetYear - a.value.budgetYear)),
    find: (budgetYear) => Promise.resolve(rows.find(String(budgetYear))),
    save: (round, expected) => Promise.resolve(rows.save(String(round.budgetYear), round, expected)),
  };
}

const keyOf = (budgetYear: number, id: string): string => `${budgetYear} ${id}`;

export function memoryProposals(): ProposalStore {
  const rows = new Rows<Proposal>();
  const changes: { readonly of: string; readonly change: ProposalChange }[] = [];
  const news: ProposalNews[] = [];
  const all = (budgetYear: number, has: (proposal: Proposal) => boolean): Stored<Proposal>[] =>
    rows.all().filter(({ value }) => value.budgetYear === budgetYear && has(value));

  function write({ proposal, expected, change, news: told }: ProposalSave): string | undefined {
    const key = keyOf(proposal.budgetYear, proposal.id);
    const version = rows.save(key, proposal, expected);
    if (version === undefined) return undefined;
    changes.push(structuredClone({ of: key, change }));
    news.push(...structuredClone(told));
    return version;
  }

  return {
    find: (budgetYear, id) => Promise.resolve(rows.find(keyOf(budgetYear, id))),
    findByNumber: ({ type, budgetYear, number }) =>
      Promise.resolve(all(budgetYear, (each) => each.type === type && each.number === number)[0]),
    list: (budgetYear) => Promise.resolve(all(budgetYear, () => true)),
    ofAuthor: (budgetYear, who) =>
      Promise.resolve(all(budgetYear, ({ author }) => author.aadObjectId === who)),
    ofDepartments: (budgetYear, ids) =>
      Promise.resolve(
        all(budgetYear, ({ content }) => content !== undefined && ids.includes(content.departmentId)),
      ),
    save: (save) => Promise.resolve(write(save)),
    saveNumbered: (save) => {
      const { budgetYear, type, number: kept } = save.proposal;
      const taken = all(budgetYear, (each) => each.type === type).map((each) => each.value.number ?? 0);
      const number = kept ?? Math.max(0, ...taken) + 1;
      const version = write({ ...save, proposal: { ...save.proposal, number } });
      return Promise.resolve(
        version === undefined ? { kind: "conflict" } : { kind: "saved", version, number },
      );
    },
    saveAll: (saves) => {
      const stands = ({ proposal, expected }: ProposalSave): boolean =>
        rows.find(keyOf(proposal.budgetYear, proposal.id))?.version === expected;
      if (!saves.every(stands)) return Promise.resolve(false);
      for (const save of saves) write(save);
      return Promise.resolve(true);
    },
    changes: (budgetYear, id) =>
      Promise.resolve(
        structuredClone(changes)
          .filter(({ of }) => of === keyOf(budgetYear, id))
          .map(({ change }) => change)
          .toSorted((a, b) => a.revision - b.revision),
      ),
    news: (budgetYear, from, until) =>
      Promise.resolve(
        news
          .filter((each) => each.budgetYear === budgetYear && each.at >= from && each.at <= until)
          .map((each) => structuredClone(each))
          .toSorted((a, b) => a.at - b.at),
      ),
    findNews: ({ budgetYear, id, at }) =>
      Promise.resolve(
        structuredClone(
          news.find((each) => each.budgetYear === budgetYear && each.id === id && each.at === at),
        ),
      ),
  };
}

export function memorySummaryVersions(): SummaryVersionStore {
  const versions: SummaryVersion[] = [];
  const of = (budgetYear: number): SummaryVersion[] =>
    versions.filter((each) => each.budgetYear === budgetYear).toSorted((a, b) => a.version - b.version);
  const bare = ({ budgetYear, version, publishedAt, channelId }: SummaryVersion): VersionSummary => ({
    budgetYear,
    version,
    publishedAt,
    channelId,
  });
  return {
    latest: (budgetYear) => {
      const last = of(budgetYear).at(-1);
      return Promise.resolve(last && bare(last));
    },
    find: (budgetYear, version) =>
      Promise.resolve(structuredClone(of(budgetYear).find((each) => each.version === version))),
    publish: (version) => {
      if (of(version.budgetYear).some((each) => each.version === version.version))
        return Promise.resolve(false);
      versions.push(structuredClone(version));
      return Promise.resolve(true);
    },
    published: (budgetYear, from, until) =>
      Promise.resolve(
        of(budgetYear)
          .filter(({ publishedAt }) => publishedAt >= from && publishedAt <= until)
          .map(bare),
      ),
  };
}

export function memoryDownloads(): DownloadStore {
  const rows = new Rows<DownloadGrant>();
  return {
    find: (id) => Promise.resolve(rows.find(id)),
    save: (grant, expected) => Promise.resolve(rows.save(grant.id, grant, expected)),
    signingKey: () => Promise.resolve("en-nyckel-som-bara-finns-i-minnet-och-inte-är-hemlig"),
  };
}
