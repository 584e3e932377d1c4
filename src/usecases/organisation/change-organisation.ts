import type { FieldFault, Decision } from "../../domain/organisation/organisation-forms.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { organisationChanges } from "../../domain/organisation/organisation-changes.ts";
import type { OrganisationReader, OrganisationStore } from "../organisation-ports.ts";

export interface ChangeOrganisationDeps {
  readonly organisations: OrganisationStore;
  readonly organisation: Pick<OrganisationReader, "isAdministrator" | "refresh">;
}

/** The organisation as somebody sees it, with the version that what is saved next must name. */
export interface SeenOrganisation {
  readonly organisation: Organisation;
  /** "" before anything has been saved. */
  readonly version: string;
}

export type ChangeOrganisationOutcome<Made> =
  | { readonly kind: "notAdministrator" }
  | ({ readonly kind: "faulty"; readonly faults: readonly FieldFault[] } & SeenOrganisation)
  /** What the form was about is no longer there. */
  | ({ readonly kind: "gone" } & SeenOrganisation)
  /** Others have changed something since the form was made: nothing is saved, and this is what holds. */
  | ({ readonly kind: "changedMeanwhile" } & SeenOrganisation)
  | ({ readonly kind: "saved" | "unchanged"; readonly made: Made } & SeenOrganisation);

/** The organisation, for an administrator; undefined for anybody else. The right is looked up anew. */
export async function seeOrganisation(
  { organisations, organisation }: ChangeOrganisationDeps,
  by: string | undefined,
): Promise<SeenOrganisation | undefined> {
  await organisation.refresh();
  if (!organisation.isAdministrator(by)) return undefined;
  const stored = await organisations.read();
  return { organisation: stored.organisation, version: stored.version ?? "" };
}

/**
 * Changes the organisation as an administrator's form says. `seen` is the version that the form was made from. What already
 * is as the form says is left alone, whoever made it so: the same press twice is one change.
 */
export async function changeOrganisation<Made>(
  deps: ChangeOrganisationDeps,
  { by, seen }: { readonly by: string | undefined; readonly seen: string },
  decide: (organisation: Organisation) => Decision<Made>,
): Promise<ChangeOrganisationOutcome<Made>> {
  const present = await seeOrganisation(deps, by);
  if (present === undefined) return { kind: "notAdministrator" };
  const decision = decide(present.organisation);
  if (decision.kind !== "change") return { ...decision, ...present };

  const { organisation, made } = decision;
  if (isAsBefore(present.organisation, organisation)) return { kind: "unchanged", made, ...present };
  if (present.version !== seen) return { kind: "changedMeanwhile", ...present };
  const version = await deps.organisations.save(organisation, present.version || undefined);
  if (version === undefined) {
    const now = await deps.organisations.read();
    return { kind: "changedMeanwhile", organisation: now.organisation, version: now.version ?? "" };
  }
  await deps.organisation.refresh();
  return { kind: "saved", made, organisation, version };
}

/** Nothing differs that can be told; the order of målområden is their own. */
function isAsBefore(before: Organisation, after: Organisation): boolean {
  return (
    organisationChanges(before, after).length === 0 &&
    before.goals.every((goal, at) => goal === after.goals[at])
  );
}
