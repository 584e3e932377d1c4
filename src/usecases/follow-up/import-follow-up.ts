import type { Grid } from "../../domain/calendar/import/grid.ts";
import type { DocumentRefusal } from "../../domain/calendar/import/refusal.ts";
import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import { areaNamed } from "../../domain/follow-up/area-named.ts";
import type { FollowUp, ForecastMeaning, Month } from "../../domain/follow-up/follow-up.ts";
import { checkFigures } from "../../domain/follow-up/import/check-figures.ts";
import {
  chooseHierarchy,
  type ChosenHierarchy,
  type HierarchyRefusal,
} from "../../domain/follow-up/import/choose-hierarchy.ts";
import {
  planFollowUp,
  type FollowUpPlan,
  type FollowUpProposal,
} from "../../domain/follow-up/import/plan-follow-up.ts";
import { readFollowUpTable } from "../../domain/follow-up/import/read-follow-up-table.ts";
import type { ReadTable, TableRefusal } from "../../domain/follow-up/import/read-table.ts";
import { rememberConfirmed } from "../../domain/follow-up/import/remember-confirmed.ts";
import type { TableWarning } from "../../domain/follow-up/import/table-warning.ts";
import { newArea } from "../../domain/follow-up/new-area.ts";
import { idOfName, MOST_NAME, tidyName } from "../../domain/organisation/names.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { stockholmDateAt } from "../../domain/time/stockholm.ts";
import type { Stored } from "../delivery-ports.ts";
import type { FollowUpStore } from "../follow-up-ports.ts";
import type { OrganisationStore } from "../organisation-ports.ts";
import type { DocumentFile, DocumentReader, Version } from "../ports.ts";
import { MOST_TRIES } from "../tries.ts";

export interface ImportFollowUpDeps {
  readonly readDocument: DocumentReader;
  readonly followUps: FollowUpStore;
  readonly organisations: Pick<OrganisationStore, "read">;
}

export interface FollowUpImport {
  readonly file: DocumentFile;
  /** What stands beside the table, where it is a file of its own. */
  readonly facts?: DocumentFile;
  /** Where the table does not say it. */
  readonly month?: Month;
  /** The area's name, where the table does not say it or says it otherwise. */
  readonly of?: string;
  readonly forecastHolds?: ForecastMeaning;
  /** Which way the rows add up, from 1, where it is several. */
  readonly way?: number;
  /** True for all that is proposed; what is proposed is saved only then. */
  readonly confirm: boolean;
  /** False for an importer who has said no to the places that units are likely to be: they are asked about again. */
  readonly withPlaces?: boolean;
  readonly dryRun: boolean;
  readonly now: Instant;
}

export type ImportFollowUpOutcome =
  | { readonly kind: "refused"; readonly file: string; readonly refusal: DocumentRefusal }
  | { readonly kind: "unreadTable"; readonly refusal: TableRefusal }
  /** Nothing says which area it is, or not in a name that can be kept. */
  | { readonly kind: "noArea"; readonly areas: readonly string[] }
  /** How the rows add up cannot be told, or not in one way. */
  | {
      readonly kind: "noHierarchy";
      readonly refusal: HierarchyRefusal;
      readonly table: ReadTable;
      readonly warnings: readonly TableWarning[];
    }
  /** Nothing has been saved, in all of these. */
  | { readonly kind: "dryRun" | "toConfirm" | "unchanged"; readonly plan: FollowUpPlan }
  | { readonly kind: "saved"; readonly plan: FollowUpPlan }
  /** Others kept changing it. */
  | { readonly kind: "conflict" };

/** Imports a month's table as a new version of its month; a dry run decides the same and saves nothing. */
export async function importFollowUp(
  deps: ImportFollowUpDeps,
  request: FollowUpImport,
): Promise<ImportFollowUpOutcome> {
  const read = await readTable(deps, request);
  if (read.kind !== "read") return read;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const decided = await decide(deps, request, read.table);
    if (decided.kind !== "ready") return decided;
    if (await save(deps.followUps, decided, request)) return { kind: "saved", plan: decided.plan };
  }
  return { kind: "conflict" };
}

async function readTable(
  { readDocument }: ImportFollowUpDeps,
  { file, facts, month }: FollowUpImport,
): Promise<
  | { readonly kind: "read"; readonly table: ReadTable }
  | Extract<ImportFollowUpOutcome, { readonly kind: "refused" | "unreadTable" }>
> {
  const document = await readDocument(file);
  if (document.kind !== "grids") return { kind: "refused", file: file.name, refusal: document };
  let beside: readonly Grid[] | undefined;
  if (facts !== undefined) {
    const accompanying = await readDocument(facts);
    if (accompanying.kind !== "grids") return { kind: "refused", file: facts.name, refusal: accompanying };
    beside = accompanying.grids;
  }
  const own = {
    ...(month === undefined ? {} : { month }),
    ...(beside === undefined ? {} : { facts: beside }),
  };
  const outcome = readFollowUpTable(document.grids, own);
  return outcome.kind === "read" ? outcome : { kind: "unreadTable", refusal: outcome };
}

interface Ready {
  readonly kind: "ready";
  readonly plan: FollowUpPlan;
  readonly version: Version | undefined;
}

async function decide(
  deps: ImportFollowUpDeps,
  request: FollowUpImport,
  table: ReadTable,
): Promise<Ready | Exclude<ImportFollowUpOutcome, { readonly kind: "saved" | "conflict" }>> {
  const stored = await deps.followUps.areas();
  const areas = stored.map(({ value }) => value.name);
  const meant = areaMeant(stored, request.of ?? table.areaName);
  if (meant === undefined) return { kind: "noArea", areas };

  const chosen = chooseHierarchy(table.rows, meant.area, request.way);
  const warnings = [...table.warnings, ...checkFigures(table, hierarchyOf(chosen))];
  if (chosen.kind !== "chosen") return { kind: "noHierarchy", refusal: chosen, table, warnings };

  const plan = planFollowUp({
    table,
    warnings,
    hierarchy: chosen.hierarchy,
    isNewHierarchy: chosen.isNew,
    area: meant.area,
    isNewArea: meant.version === undefined,
    areas,
    ...(await readBeside(deps, meant.area.id, table.month)),
    forecastHolds: request.forecastHolds,
    document: request.file.name,
    importedAt: request.now,
    today: stockholmDateAt(request.now),
  });
  if (plan.before !== undefined && plan.changes.length === 0) return { kind: "unchanged", plan };
  if (request.dryRun) return { kind: "dryRun", plan };
  if (!isConfirmed(plan.proposals, request)) return { kind: "toConfirm", plan };
  return { kind: "ready", plan, version: meant.version };
}

/** What a plan is made beside: the month as it is, and who is who. */
async function readBeside(
  { followUps, organisations }: ImportFollowUpDeps,
  areaId: string,
  month: Month,
): Promise<{ readonly newest: FollowUp | undefined; readonly organisation: Organisation }> {
  const [heads, { organisation }] = await Promise.all([followUps.heads(areaId), organisations.read()]);
  const head = heads.find((each) => each.month === month);
  return { newest: head && (await followUps.find(head)), organisation };
}

/** The area that is called so, or a new one; undefined where nothing is said that can be its name. */
function areaMeant(
  stored: readonly Stored<FollowUpArea>[],
  said: string | undefined,
): { readonly area: FollowUpArea; readonly version: Version | undefined } | undefined {
  const name = tidyName(said ?? "");
  const id = idOfName(name);
  if (id === "" || name.length > MOST_NAME) return undefined;
  const area = areaNamed(
    name,
    stored.map(({ value }) => value),
  );
  const known = stored.find(({ value }) => value === area);
  return known === undefined
    ? { area: newArea(id, name), version: undefined }
    : { area: known.value, version: known.version };
}

function hierarchyOf(chosen: ChosenHierarchy | HierarchyRefusal) {
  return chosen.kind === "chosen" ? chosen.hierarchy : undefined;
}

/** What nobody can know from the table, which is what a forecast holds, is never taken for granted. */
function isConfirmed(
  proposals: readonly FollowUpProposal[],
  { confirm, forecastHolds }: FollowUpImport,
): boolean {
  if (proposals.length === 0) return true;
  const isOpen = proposals.some(
    (each) => each.kind === "forecast" && each.likely === undefined && forecastHolds === undefined,
  );
  return confirm && !isOpen;
}

/**
 * The area first: a month is seen only through its area, and one without months does no harm. False when another was first with
 * either.
 */
async function save(
  followUps: FollowUpStore,
  { plan, version }: Ready,
  { withPlaces = true }: FollowUpImport,
): Promise<boolean> {
  const area = rememberConfirmed(plan, withPlaces);
  if (version === undefined) {
    if ((await followUps.saveArea(area, undefined)) === undefined) return false;
  } else if (!isSameArea(area, plan.area)) {
    const changed = { ...area, revision: area.revision + 1 };
    if ((await followUps.saveArea(changed, version)) === undefined) return false;
  }
  return followUps.add(plan.followUp);
}

function isSameArea(a: FollowUpArea, b: FollowUpArea): boolean {
  return JSON.stringify([a.confirmed, a.places]) === JSON.stringify([b.confirmed, b.places]);
}
