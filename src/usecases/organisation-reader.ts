import { isAdministratorIn } from "../domain/organisation/grants.ts";
import { EMPTY_ORGANISATION, type Organisation } from "../domain/organisation/organisation.ts";
import type { OrganisationReader, OrganisationStore } from "./organisation-ports.ts";

/**
 * The organisation as rights are checked against. Those who are administrators by configuration are always; whoever else is
 * one is as this instance saw it last, which every read for an action and a look by time renew.
 */
export function createOrganisationReader(
  store: Pick<OrganisationStore, "read">,
  first: readonly string[],
): OrganisationReader {
  let held: Organisation = EMPTY_ORGANISATION;
  const configured = new Set(first);

  async function read(): Promise<Organisation> {
    const { organisation } = await store.read();
    held = organisation;
    return organisation;
  }

  return {
    read,
    refresh: async () => {
      await read();
    },
    isAdministrator: (aadObjectId) =>
      aadObjectId !== undefined && (configured.has(aadObjectId) || isAdministratorIn(held, aadObjectId)),
    administrators: () => {
      const named = held.people
        .filter(({ grants }) => grants.some(({ role }) => role === "administrator"))
        .map(({ aadObjectId }) => aadObjectId);
      return [...new Set([...first, ...named])];
    },
  };
}
