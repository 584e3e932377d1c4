import type { Organisation, PlaceRef } from "./organisation.ts";

/** A place as it is called now; undefined for one that is no longer there. A person is called by name. */
export function placeNamed(
  { kind, id }: PlaceRef,
  organisation: Organisation,
): { readonly id: string; readonly name: string } | undefined {
  switch (kind) {
    case "committee":
      return organisation.committees.find((each) => each.id === id);
    case "department":
      return organisation.departments.find((each) => each.id === id);
    case "unit":
      return organisation.units.find((each) => each.id === id);
    case "person": {
      const person = organisation.people.find(({ aadObjectId }) => aadObjectId === id);
      return person && { id, name: person.name };
    }
  }
}
