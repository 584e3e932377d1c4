import { withoutGrant } from "./change-organisation.ts";
import { grantKey } from "./grant-key.ts";
import { personOf } from "./grants.ts";
import type { Organisation, Person, RoleGrant } from "./organisation.ts";
import type { Decision } from "./organisation-forms.ts";

export interface TakenRole {
  readonly person: Person;
  /** Undefined when the person did not have it any more. */
  readonly grant: RoleGrant | undefined;
}

/** Takes a role away, by its key. A person whom the organisation does not name is gone. */
export function takeRole(organisation: Organisation, aadObjectId: string, key: string): Decision<TakenRole> {
  const person = personOf(organisation, aadObjectId);
  if (person === undefined) return { kind: "gone" };
  const grant = person.grants.find((each) => grantKey(each) === key);
  const made = { person, grant };
  return { kind: "change", organisation: withoutGrant(organisation, person, key), made };
}
