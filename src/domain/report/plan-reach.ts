import type { Organisation } from "../organisation/organisation.ts";
import { placeNamed } from "../organisation/places.ts";
import type { PlaceStanding } from "./standing.ts";

/** Somebody who cannot be reminded, and of what. */
export interface Unreached {
  readonly name: string;
  /** The places that they answer for, by name. */
  readonly of: readonly string[];
}

/** Whom the bot cannot reach about a report: told to administrators, never passed over. */
export interface PlanReach {
  /** Places that nobody answers for. */
  readonly nobody: readonly string[];
  /** Those who have no chat with the bot. */
  readonly noChat: readonly Unreached[];
  /** Places that are not in the organisation any longer; undefined for a person whom nobody can name now. */
  readonly gone: readonly (string | undefined)[];
}

/** Whom a report does not reach, from where its places stand; `chats` has the object ids of those with a chat. */
export function planReach(
  places: readonly PlaceStanding[],
  organisation: Organisation,
  chats: ReadonlySet<string>,
): PlanReach {
  const isThere = ({ place }: PlaceStanding) => placeNamed(place, organisation) !== undefined;
  const present = places.filter(isThere);
  const unreached = new Map<string, { readonly name: string; readonly of: string[] }>();
  for (const { name: of, responsible, substitutes } of present)
    for (const { aadObjectId, name } of [...responsible, ...substitutes]) {
      if (chats.has(aadObjectId)) continue;
      const before = unreached.get(aadObjectId) ?? { name, of: [] };
      unreached.set(aadObjectId, { ...before, of: [...before.of, of] });
    }
  return {
    nobody: present
      .filter(({ responsible, substitutes }) => responsible.length + substitutes.length === 0)
      .map(({ name }) => name),
    noChat: [...unreached.values()],
    gone: places
      .filter((place) => !isThere(place))
      .map(({ place, name }) => (place.kind === "person" && name === place.id ? undefined : name)),
  };
}
