import type { Organisation } from "../organisation/organisation.ts";
import type { Named, SummaryRow } from "./summary.ts";

/** Where a proposal goes whose department the organisation does not know: kept, and named by the text. */
const UNKNOWN_COMMITTEE: Named = { id: "-", name: "" };

/** Nämnder and förvaltningar by their ids, as they are called now. */
export interface Places {
  readonly committee: (id: string) => Named;
  /** The department and the nämnd that it works for. */
  readonly of: (departmentId: string) => Pick<SummaryRow, "committee" | "department">;
}

/** Looks up the places of an organisation; one that it does not know is called "". */
export function placesIn({
  committees,
  departments,
}: Pick<Organisation, "committees" | "departments">): Places {
  const names = new Map(committees.map(({ id, name }) => [id, name]));
  const known = new Map(departments.map((each) => [each.id, each]));
  return {
    committee: (id) => ({ id, name: names.get(id) ?? "" }),
    of: (departmentId) => {
      const department = known.get(departmentId);
      const committeeId = department?.committeeId ?? "";
      const name = names.get(committeeId);
      return {
        committee: name === undefined ? UNKNOWN_COMMITTEE : { id: committeeId, name },
        department: { id: departmentId, name: department?.name ?? "" },
      };
    },
  };
}
