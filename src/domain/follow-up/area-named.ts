import { idOfName, isSameName, tidyName } from "../organisation/names.ts";
import type { FollowUpArea } from "./area.ts";

/** "Kommunledningsstab" heads a table of kommunledningsstaben. */
const DEFINITE = /^(?:en|et|n|t)$/u;

/** The area that a table is of, by its name or by its name with or without the ending of the definite form; never one of several. */
export function areaNamed<Named extends Pick<FollowUpArea, "id" | "name">>(
  name: string,
  areas: readonly Named[],
): Named | undefined {
  const called = areas.find((area) => isSameName(area.name, name) || area.id === idOfName(name));
  if (called !== undefined) return called;
  const [only, ...others] = areas.filter(
    (area) => isDefiniteOf(area.name, name) || isDefiniteOf(name, area.name),
  );
  return others.length === 0 ? only : undefined;
}

function isDefiniteOf(definite: string, name: string): boolean {
  const [longer, shorter] = [definite, name].map((each) => tidyName(each).toLocaleLowerCase("sv"));
  if (longer === undefined || shorter === undefined || shorter.length < 5) return false;
  return longer.startsWith(shorter) && DEFINITE.test(longer.slice(shorter.length));
}
