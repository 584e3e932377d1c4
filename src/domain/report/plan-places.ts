import { isSameName, tidyName } from "../organisation/names.ts";
import type { Organisation, PlaceRef } from "../organisation/organisation.ts";
import { formatPlaceRef } from "../organisation/place-text.ts";

/** What a report is asked of: all of one kind, or some of it. */
export const REPORTING = ["committee", "department", "unit", "goal", "processGroup", "person"] as const;
export type Reporting = (typeof REPORTING)[number];

export function isReporting(text: string): text is Reporting {
  return (REPORTING as readonly string[]).includes(text);
}

/** A place with its name, to choose. */
export interface NamedPlace {
  readonly place: PlaceRef;
  readonly name: string;
}

/** More than so many are not chosen among on a card: their names are typed. */
const MOST_PLACE_CHOICES = 40;

/** Everything of a kind that the organisation has, by name. */
export function placesOfKind(reporting: Reporting, organisation: Organisation): readonly NamedPlace[] {
  return found(reporting, organisation).toSorted((a, b) => a.name.localeCompare(b.name, "sv"));
}

function found(reporting: Reporting, organisation: Organisation): readonly NamedPlace[] {
  const named = (kind: PlaceRef["kind"], all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }) => ({ place: { kind, id }, name }));
  switch (reporting) {
    case "committee":
      return named("committee", organisation.committees);
    case "department":
      return named("department", organisation.departments);
    case "unit":
    case "goal":
    case "processGroup":
      return named(
        "unit",
        organisation.units.filter(({ kind }) => kind === reporting),
      );
    case "person":
      return named(
        "person",
        organisation.people.map(({ aadObjectId, name }) => ({ id: aadObjectId, name })),
      );
  }
}

/** What a plan asks, by those of its places that are there; undefined for several kinds, and when all are gone. */
export function reportingOf(places: readonly PlaceRef[], organisation: Organisation): Reporting | undefined {
  const kinds = new Set(places.flatMap((place) => kindOf(place, organisation) ?? []));
  const [only] = kinds;
  return kinds.size === 1 ? only : undefined;
}

function kindOf({ kind, id }: PlaceRef, { units }: Organisation): Reporting | undefined {
  return kind === "unit" ? units.find((unit) => unit.id === id)?.kind : kind;
}

export type ReadPlaces =
  | { readonly kind: "read"; readonly places: readonly PlaceRef[] }
  /** There is nothing of that kind to ask. */
  | { readonly kind: "none" }
  | { readonly kind: "unknown" | "several"; readonly name: string };

/**
 * The places that are chosen (keys, comma-joined) or typed (names, one a line). An empty field means all of them, but never
 * all people: nobody asks a thousand by leaving something out.
 */
export function readPlaces(text: string, of: readonly NamedPlace[], reporting: Reporting): ReadPlaces {
  const wanted = text.split(/\r?\n/u).flatMap((line) => tokensOf(line, of));
  if (wanted.length === 0)
    return of.length === 0 || reporting === "person"
      ? { kind: "none" }
      : { kind: "read", places: of.map(({ place }) => place) };
  const places = new Map<string, PlaceRef>();
  for (const name of wanted) {
    const matches = of.filter((each) => isCalled(each, name));
    const [match] = matches;
    if (match === undefined) return { kind: "unknown", name };
    if (matches.length > 1) return { kind: "several", name };
    places.set(formatPlaceRef(match.place), match.place);
  }
  return { kind: "read", places: [...places.values()] };
}

/** A line is a name as it stands, commas and all; else several with commas between them. */
function tokensOf(line: string, of: readonly NamedPlace[]): readonly string[] {
  const whole = tidyName(line);
  const parts = of.some((each) => isCalled(each, whole)) ? [whole] : whole.split(",").map(tidyName);
  return parts.filter((part) => part !== "");
}

function isCalled({ place, name }: NamedPlace, wanted: string): boolean {
  return formatPlaceRef(place) === wanted || isSameName(name, wanted);
}

/** The places as the form holds them: "" for all of a kind, keys or names for some. */
export function writePlaces(
  places: readonly PlaceRef[],
  of: readonly NamedPlace[],
  reporting: Reporting,
): string {
  const keys = new Set(places.map(formatPlaceRef));
  const chosen = of.filter(({ place }) => keys.has(formatPlaceRef(place)));
  if (reporting !== "person" && chosen.length === of.length && keys.size === of.length) return "";
  return isTyped(of)
    ? chosen.map(({ name }) => name).join("\n")
    : chosen.map(({ place }) => formatPlaceRef(place)).join(",");
}

/** Whether the names are typed, since there are too many to choose among. */
export function isTyped(of: readonly NamedPlace[]): boolean {
  return of.length > MOST_PLACE_CHOICES;
}
