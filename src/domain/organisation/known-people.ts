import type { KnownConversation } from "../directory/known-conversation.ts";
import { MOST_NAME, tidyName } from "./names.ts";
import type { Organisation } from "./organisation.ts";
import type { KnownPerson } from "./organisation-forms.ts";

/**
 * Everybody whom the bot can name, by name: the organisation's people, and those who have opened their own chat with it.
 * So nobody has to type an object id.
 */
export function knownPeople(
  organisation: Organisation,
  conversations: readonly KnownConversation[],
): readonly KnownPerson[] {
  const known = new Map<string, KnownPerson>(
    organisation.people.map(({ aadObjectId, name }) => [aadObjectId, { aadObjectId, name, hasChat: false }]),
  );
  for (const { kind, reach, aadObjectId, name: told } of conversations) {
    if (kind !== "personal" || aadObjectId === undefined) continue;
    const before = known.get(aadObjectId);
    // Teams tells it: a name of any length, and no more than a name.
    const name = before?.name ?? tidyName(told ?? "").slice(0, MOST_NAME);
    if (name === "") continue;
    known.set(aadObjectId, {
      aadObjectId,
      name,
      hasChat: before?.hasChat === true || reach.kind === "active",
    });
  }
  return [...known.values()].sort(
    (a, b) => a.name.localeCompare(b.name, "sv") || (a.aadObjectId < b.aadObjectId ? -1 : 1),
  );
}
