import { joinGrants } from "../grant-key.ts";
import { personOf } from "../grants.ts";
import { isSameName, MOST_NAME, tidyName } from "../names.ts";
import type { Organisation, Person, RoleGrant } from "../organisation.ts";
import type { FaultAt, OrganisationColumn, OrganisationFault } from "./fault.ts";
import { grantOfRow } from "./grant-of-row.ts";
import type { Places } from "./read-places.ts";
import { readRole, splitRoles } from "./read-role.ts";
import { faultAt } from "./row-faults.ts";
import type { TableRow } from "./table-rows.ts";

const OBJECT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** A person as one row writes it. */
interface WrittenPerson {
  readonly row: TableRow;
  readonly aadObjectId: string;
  /** "" where only the id is written. */
  readonly name: string;
  readonly grants: readonly RoleGrant[];
}

/** The people of the rows with all of their roles, and what is wrong with them. */
export function readPeople(
  rows: readonly TableRow[],
  places: Places,
  present: Organisation,
): { readonly people: readonly Person[]; readonly faults: readonly FaultAt[] } {
  const faults: FaultAt[] = [];
  const written = rows.flatMap((row) => {
    const read = readPerson(row, places);
    faults.push(...read.faults);
    return read.person === undefined ? [] : [read.person];
  });
  const byId = new Map<string, WrittenPerson[]>();
  for (const each of written) byId.set(each.aadObjectId, [...(byId.get(each.aadObjectId) ?? []), each]);
  const people = [...byId].flatMap(([aadObjectId, ofOne]): Person[] => {
    const first = ofOne.find(({ name }) => name !== "");
    if (first !== undefined) faults.push(...otherNames(ofOne, first));
    const name = first?.name ?? personOf(present, aadObjectId)?.name;
    if (name === undefined) {
      faults.push(...ofOne.slice(0, 1).map(({ row }) => faultAt(row, "name", { kind: "nameMissing" })));
      return [];
    }
    const grants = ofOne.reduce<readonly RoleGrant[]>((all, each) => joinGrants(all, each.grants), []);
    return [{ aadObjectId, name, grants }];
  });
  return { people, faults };
}

function otherNames(ofOne: readonly WrittenPerson[], { name, row }: WrittenPerson): FaultAt[] {
  return ofOne
    .filter((other) => other.name !== "" && !isSameName(other.name, name))
    .map((other) => faultAt(other.row, "objectId", { kind: "twoNames", name, row: row.row }));
}

function readPerson(
  row: TableRow,
  places: Places,
): { readonly person?: WrittenPerson; readonly faults: readonly FaultAt[] } {
  const { role, objectId } = row.cells;
  const name = tidyName(row.cells.name);
  if (role === "" && name === "" && objectId === "") return { faults: [] };

  const faults: FaultAt[] = [];
  const fault = (column: OrganisationColumn, what: OrganisationFault): void => {
    faults.push(faultAt(row, column, what));
  };
  const aadObjectId = objectId.toLowerCase().replace(/^\{(.*)\}$/u, "$1");
  if (name === "" && objectId === "") fault("name", { kind: "personMissing" });
  else if (objectId === "") fault("objectId", { kind: "objectIdMissing", person: name });
  else if (!OBJECT_ID.test(aadObjectId)) fault("objectId", { kind: "badObjectId", text: objectId });
  if (name.length > MOST_NAME) fault("name", { kind: "tooLong", most: MOST_NAME });

  const words = splitRoles(role);
  if (words.length === 0) fault("role", { kind: "roleMissing", person: name === "" ? objectId : name });
  const grants = words.flatMap((word): RoleGrant[] => {
    const read = readRole(word);
    if (read === undefined) fault("role", { kind: "unknownRole", text: word });
    const found = read && grantOfRow(read, row, places);
    if (found === undefined) return [];
    if ("grant" in found) return [found.grant];
    fault(found.column, found.fault);
    return [];
  });
  return faults.length > 0 ? { faults } : { person: { row, aadObjectId, name, grants }, faults };
}
