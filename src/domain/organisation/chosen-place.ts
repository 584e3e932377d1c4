import { findReportPlace, type FoundPlace } from "./find-place.ts";
import { MOST_NAME, tidyName } from "./names.ts";
import type { Organisation, PlaceRef } from "./organisation.ts";
import type { FormFault } from "./organisation-forms.ts";
import { parsePlaceRef } from "./place-text.ts";
import { placeNamed } from "./places.ts";

/** So many places can be chosen among on one card beside the other choices; among more, one writes the name. */
const MOST_PLACES = 40;

/** The place that a form names by key, or by its name as people type it; or what is wrong with it. */
export function chosenPlace(
  typed: string,
  organisation: Organisation,
): PlaceRef | { readonly fault: FormFault } {
  const key = parsePlaceRef(typed);
  if (key !== undefined && key.kind !== "person" && placeNamed(key, organisation) !== undefined) return key;
  const name = tidyName(typed);
  if (name === "") return { fault: { kind: "placeMissing" } };
  const found = findReportPlace(name, organisation);
  switch (found.kind) {
    case "found":
      return found.place;
    case "several":
      return { fault: { kind: "severalPlaces", names: found.found.map((each) => each.name) } };
    case "unknown":
      return { fault: { kind: "noSuchPlace", name: name.slice(0, MOST_NAME) } };
  }
}

/** What a role can be given for, to choose among; where there is too much, what the typed name could mean. */
export function choosablePlaces(typed: string, organisation: Organisation): readonly FoundPlace[] {
  const all = placesOf(organisation);
  if (all.length <= MOST_PLACES) return all;
  const found = findReportPlace(typed, organisation);
  return found.kind === "several" && found.found.length <= MOST_PLACES ? found.found : [];
}

/** Units, goals and processgrupper first: their roles are given here most often. */
function placesOf({ committees, departments, units }: Organisation): readonly FoundPlace[] {
  const of = (kind: PlaceRef["kind"], all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }) => ({ place: { kind, id }, name }));
  return [...of("unit", units), ...of("department", departments), ...of("committee", committees)];
}
