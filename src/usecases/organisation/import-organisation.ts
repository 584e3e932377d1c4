import type { DocumentRefusal } from "../../domain/calendar/import/refusal.ts";
import {
  readOrganisation,
  type ReadOrganisation,
} from "../../domain/organisation/import/read-organisation.ts";
import { overLimit, type LimitedPart } from "../../domain/organisation/limits.ts";
import {
  addOrganisation,
  missing,
  replaceOrganisation,
} from "../../domain/organisation/merge-organisation.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import {
  organisationChanges,
  type OrganisationChange,
} from "../../domain/organisation/organisation-changes.ts";
import { remarksOn, type OrganisationRemark } from "../../domain/organisation/remarks.ts";
import type { OrganisationStore } from "../organisation-ports.ts";
import type { DocumentFile, DocumentReader } from "../ports.ts";
import { MOST_TRIES } from "../tries.ts";
import { inUse, type InUseDeps } from "./in-use.ts";

export interface ImportOrganisationDeps extends InUseDeps {
  readonly readDocument: DocumentReader;
  readonly organisations: OrganisationStore;
}

export interface OrganisationImport {
  readonly file: DocumentFile;
  /** The file in place of what is stored, instead of beside it. */
  readonly replace: boolean;
  readonly dryRun: boolean;
}

/** What an import does, in words that can be told. */
export interface OrganisationPlan {
  readonly after: Organisation;
  /** Empty when the file says nothing new. */
  readonly changes: readonly OrganisationChange[];
  /** Names of what the file has not and proposals or reports refer to: it stays. */
  readonly kept: readonly string[];
  readonly remarks: readonly OrganisationRemark[];
  /** Headings that nothing is read from. */
  readonly ignored: readonly string[];
}

export type ImportOrganisationOutcome =
  | { readonly kind: "refused"; readonly refusal: DocumentRefusal }
  | Exclude<ReadOrganisation, { readonly kind: "read" }>
  | { readonly kind: "tooMany"; readonly part: LimitedPart }
  /** Nothing has been saved. */
  | { readonly kind: "dryRun"; readonly plan: OrganisationPlan }
  | { readonly kind: "unchanged"; readonly plan: OrganisationPlan }
  | { readonly kind: "saved"; readonly plan: OrganisationPlan }
  /** Others kept changing it. */
  | { readonly kind: "conflict" };

/** Imports an organisation's table over what is stored; a dry run decides the same and saves nothing. */
export async function importOrganisation(
  deps: ImportOrganisationDeps,
  { file, replace, dryRun }: OrganisationImport,
): Promise<ImportOrganisationOutcome> {
  const document = await deps.readDocument(file);
  if (document.kind !== "grids") return { kind: "refused", refusal: document };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { organisation: present, version } = await deps.organisations.read();
    const read = readOrganisation(document.grids, present);
    if (read.kind !== "read") return read;

    const after = replace
      ? replaceOrganisation(present, read.organisation, await inUse(deps))
      : addOrganisation(present, read.organisation);
    const part = overLimit(after);
    if (part !== undefined) return { kind: "tooMany", part };
    const plan = planOf(present, after, read, replace);
    if (plan.changes.length === 0) return { kind: "unchanged", plan };
    if (dryRun) return { kind: "dryRun", plan };
    if ((await deps.organisations.save(after, version)) !== undefined) return { kind: "saved", plan };
  }
  return { kind: "conflict" };
}

function planOf(
  present: Organisation,
  after: Organisation,
  { organisation: file, ignored }: Extract<ReadOrganisation, { readonly kind: "read" }>,
  replace: boolean,
): OrganisationPlan {
  const kept = [
    ...missing(after.committees, file.committees),
    ...missing(after.departments, file.departments),
    ...missing(after.units, file.units),
  ];
  return {
    after,
    changes: organisationChanges(present, after),
    kept: replace ? kept.map(({ name }) => name) : [],
    remarks: remarksOn(after),
    ignored,
  };
}
