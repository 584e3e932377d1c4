import { MOST_NAME, tidyName } from "./names.ts";
import type { FieldFault, KnownPerson } from "./organisation-forms.ts";

/** So many people can be chosen among on one card; among more, one searches. */
export const MOST_CHOICES = 30;

/** What of a form says who is meant. */
interface Wanted {
  readonly person: string;
  readonly who: string;
}

/** The person that is chosen or typed; by a part of the name too, where only one has it. */
export function findPerson({ person, who }: Wanted, known: readonly KnownPerson[]): KnownPerson | FieldFault {
  if (person !== "")
    return (
      known.find(({ aadObjectId }) => aadObjectId === person.toLowerCase()) ??
      wrong("person", { kind: "person" })
    );
  if (folded(who) === "") return wrong(needsSearch(known) ? "who" : "person", { kind: "person" });

  const found = named(who, known);
  const [only] = found;
  if (only === undefined)
    return wrong("who", { kind: "noSuchPerson", name: tidyName(who).slice(0, MOST_NAME) });
  if (found.length === 1) return only;
  return found.length > MOST_CHOICES
    ? wrong("who", { kind: "tooManyPeople" })
    : wrong("person", { kind: "severalPeople" });
}

/** The people that can be chosen among; empty where there are too many, and a name must be typed. */
export function choosable(
  { who }: Pick<Wanted, "who">,
  known: readonly KnownPerson[],
): readonly KnownPerson[] {
  if (!needsSearch(known)) return known;
  const found = folded(who) === "" ? [] : named(who, known);
  return found.length > MOST_CHOICES ? [] : found;
}

/** Too many are known to choose among without a word of whom one looks for. */
export function needsSearch(known: readonly KnownPerson[]): boolean {
  return known.length > MOST_CHOICES;
}

/** Those of exactly that name, else those whose name holds it. */
function named(who: string, known: readonly KnownPerson[]): readonly KnownPerson[] {
  const wanted = folded(who);
  const exact = known.filter(({ name }) => folded(name) === wanted);
  return exact.length > 0 ? exact : known.filter(({ name }) => folded(name).includes(wanted));
}

function folded(name: string): string {
  return tidyName(name).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function wrong(field: FieldFault["field"], fault: FieldFault["fault"]): FieldFault {
  return { field, fault };
}
