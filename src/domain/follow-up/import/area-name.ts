import type { FollowUpFacts } from "../follow-up.ts";
import { wordsOf } from "./month-words.ts";
import type { ReadRow } from "./read-table.ts";
import { namedByTotal } from "./table-rows.ts";

/** What a column of names is headed by when its heading is no name itself. */
const GENERIC = new Set(
  wordsOf(
    "enhet enheter verksamhet verksamheter avdelning avdelningar förvaltning förvaltningar namn ansvar ansvarsområde område nämnd benämning kostnadsställe organisation text rad belopp alla i tkr kr kronor mnkr tusental tusentals unit units name department departments area operations amounts in sek ksek och per and",
  ),
);

/**
 * What the whole is called: as a line says ("Verksamhetsområde"), else the wider of the two in the head of the tjänsteskrivelse
 * ("Kommunledningsstaben, Ekonomi- och planeringsavdelningen"), the heading over the names, or the total ("Totalt KLS").
 */
export function areaNameOf(
  said: string | undefined,
  facts: FollowUpFacts,
  nameHeading: string | undefined,
  rows: readonly ReadRow[],
): string | undefined {
  if (said !== undefined) return said;
  const [wider, narrower] = (facts.unit ?? "").split(",").map((part) => part.trim());
  if (wider !== undefined && wider !== "" && narrower !== undefined) return wider;
  const heading = nameHeading ?? "";
  if (wordsOf(heading).some((word) => !GENERIC.has(word))) return heading;
  return rows.map(({ name }) => namedByTotal(name)).find((name) => name !== undefined);
}
