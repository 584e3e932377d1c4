import type { EventKind } from "../calendar/calendar-event.ts";
import { stemOf } from "./stem.ts";
import type { SynonymGroup } from "./synonyms.ts";
import { wordsOf } from "./words.ts";

/** A way that the calendar itself says something: all the stems, by number, in one event. */
export type Wording = readonly number[];

/** What a phrase of a question means: the wordings that the calendar has for it; none when it knows the thing under no name. */
export interface Meaning {
  readonly wordings: readonly Wording[];
  readonly role: boolean;
  readonly kind?: EventKind;
}

export interface Phrases {
  /** The longest known phrase that begins at a word, with its length in words. */
  at(
    stems: readonly string[],
    from: number,
  ): { readonly length: number; readonly meanings: readonly Meaning[] } | undefined;
}

const LONGEST = 4;

/** Compiles the synonym groups against a calendar's vocabulary. */
export function compilePhrases(
  groups: readonly SynonymGroup[],
  numbers: ReadonlyMap<string, number>,
): Phrases {
  const byForm = new Map<string, Meaning[]>();
  for (const group of groups) {
    const forms = group.forms.map((form) => wordsOf(form).map((word) => stemOf(word.plain)));
    const wordings = distinctWordings(forms, numbers);
    const meaning: Meaning = {
      wordings,
      role: group.role === true,
      ...(group.kind === undefined ? {} : { kind: group.kind }),
    };
    for (const form of forms) {
      const key = form.join(" ");
      const known = byForm.get(key);
      if (known) known.push(meaning);
      else byForm.set(key, [meaning]);
    }
  }
  return {
    at: (stems, from) => {
      for (let length = Math.min(LONGEST, stems.length - from); length >= 1; length--) {
        const meanings = byForm.get(stems.slice(from, from + length).join(" "));
        if (meanings) return { length, meanings };
      }
      return undefined;
    },
  };
}

function distinctWordings(
  forms: readonly (readonly string[])[],
  numbers: ReadonlyMap<string, number>,
): Wording[] {
  const seen = new Map<string, Wording>();
  for (const form of forms) {
    const wording = form.flatMap((stem) => numbers.get(stem) ?? []);
    if (wording.length === form.length) seen.set(wording.join(" "), wording);
  }
  return [...seen.values()];
}
