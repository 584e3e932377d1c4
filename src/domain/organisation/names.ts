import { slug } from "../calendar/import/event-id.ts";

/** Characters that a name of a nämnd, a förvaltning or a person may have. */
export const MOST_NAME = 80;
/** Characters that a målområde may have. */
export const MOST_GOAL = 120;

/** A name as it is kept: the words, with one space between them. */
export function tidyName(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
}

/** True for names that differ in upper and lower case and in spacing at most. */
export function isSameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** The id that a name gives: key characters, at most `MOST_NAME`; "" for a name without a Latin letter or a digit. */
export function idOfName(name: string): string {
  return slug(tidyName(name), MOST_NAME);
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Gives each name its thing: the one that is called so, else the one that was called so when it got its id, else a new one.
 * By the id that the name gives, so that two spellings of a name in one file are one thing. An id lasts: proposals refer to it.
 * Ids that are `reserved` are others'.
 */
export function identified(
  names: readonly string[],
  present: readonly Named[],
  reserved: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Named> {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = idOfName(name);
    if (!byKey.has(key)) byKey.set(key, tidyName(name));
  }
  const found = new Map<string, Named>();
  for (const [key, name] of byKey) {
    const same = present.find((each) => isSameName(each.name, name));
    if (same !== undefined) found.set(key, { id: same.id, name });
  }
  const taken = new Set([...reserved, ...[...found.values()].map(({ id }) => id)]);
  const known = new Set(present.map(({ id }) => id));
  for (const [key, name] of byKey) {
    if (found.has(key)) continue;
    const id = taken.has(key) ? freeId(key, new Set([...taken, ...known])) : key;
    taken.add(id);
    found.set(key, { id, name });
  }
  return found;
}

/** The id itself, or with the first number behind it that nobody has. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let nth = 2; taken.has(free); nth++) free = `${id}-${nth}`;
  return free;
}

function folded(name: string): string {
  return tidyName(name).toLocaleLowerCase("sv");
}
