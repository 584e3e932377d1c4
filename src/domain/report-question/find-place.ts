import { findReportPlace, type FoundPlace, type PlaceSearch } from "../organisation/find-place.ts";
import type { Organisation, Person, PlaceRef } from "../organisation/organisation.ts";
import { placeNamed } from "../organisation/places.ts";
import { wordsOf } from "../question/words.ts";
import type { Report } from "../report/report.ts";

/** Among the places of the report first; `notIn` is a place of the organisation that the report does not ask. */
export type FoundPlaceOf = PlaceSearch | ({ readonly kind: "notIn" } & FoundPlace);

/**
 * The place of a report that is meant by words as somebody types them: "IT", "mål 2", "socialnämnden", the name of a person who
 * reports or who is responsible. Without a report any place of the organisation.
 */
export function findPlaceOf(
  words: string,
  report: Pick<Report, "plan"> | undefined,
  organisation: Organisation,
): FoundPlaceOf {
  if (report === undefined) return searchIn(words, undefined, organisation);
  const inside = searchIn(words, report.plan.places, organisation);
  if (inside.kind !== "unknown") return inside;
  const anywhere = searchIn(words, undefined, organisation);
  return anywhere.kind === "found" ? { ...anywhere, kind: "notIn" } : anywhere;
}

function searchIn(
  words: string,
  places: readonly PlaceRef[] | undefined,
  organisation: Organisation,
): PlaceSearch {
  const found = findReportPlace(words, places === undefined ? organisation : narrowed(organisation, places));
  if (found.kind !== "unknown") return found;
  return peoplesPlaces(words, places, organisation);
}

/** Only what a report asks. */
function narrowed(organisation: Organisation, places: readonly PlaceRef[]): Organisation {
  const has = (kind: PlaceRef["kind"]) => {
    const ids = new Set(places.filter((place) => place.kind === kind).map(({ id }) => id));
    return ({ id }: { readonly id: string }) => ids.has(id);
  };
  return {
    ...organisation,
    committees: organisation.committees.filter(has("committee")),
    departments: organisation.departments.filter(has("department")),
    units: organisation.units.filter(has("unit")),
  };
}

/** A person who reports, and otherwise what a person is responsible for. */
function peoplesPlaces(
  words: string,
  places: readonly PlaceRef[] | undefined,
  organisation: Organisation,
): PlaceSearch {
  const said = plainWords(words);
  const people = organisation.people.filter(({ name }) => isNameOf(said, name));
  const asked = people.flatMap((person) => placesOf(person));
  const isAsked = ({ kind, id }: PlaceRef) =>
    places === undefined ? kind !== "person" : places.some((each) => each.kind === kind && each.id === id);
  const found = asked.filter(isAsked).flatMap((place) => {
    const named = placeNamed(place, organisation);
    return named === undefined ? [] : [{ place, name: named.name }];
  });
  const [first] = found;
  if (first === undefined) return { kind: "unknown" };
  return found.length === 1 ? { kind: "found", ...first } : { kind: "several", found };
}

function placesOf({ aadObjectId, grants }: Person): readonly PlaceRef[] {
  const of = grants.flatMap((grant) => (grant.role === "responsible" ? [grant.of] : []));
  return [{ kind: "person", id: aadObjectId }, ...of];
}

/** "Karin", "Karins", "Karin Lindgren". */
function isNameOf(said: readonly string[], name: string): boolean {
  const parts = plainWords(name);
  return said.length > 0 && said.every((word) => parts.some((part) => part === word || `${part}s` === word));
}

function plainWords(text: string): readonly string[] {
  return wordsOf(text).map(({ plain }) => plain);
}
