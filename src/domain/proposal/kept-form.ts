import type { FaultyField } from "./form-fault.ts";
import { FIELDS_OF, MOST_CHARACTERS, type FormField, type ProposalForm } from "./proposal-form.ts";
import type { ProposalType } from "./proposal-type.ts";

/** Bytes of a whole form: with them the form's card stays under what Teams takes, whatever script it is written in. */
const MOST_BYTES = 15_000;

/** What is never meant by somebody who types; lines and tabs are. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/gu;
/** Half of a character, as a cut in the middle of an emoji leaves. */
const LONE = /\p{Surrogate}/gu;

export interface KeptForm {
  readonly form: ProposalForm;
  /** The inputs whose text did not fit and was cut. */
  readonly cut: readonly FaultyField[];
}

/** What is kept of what somebody typed: the inputs of the type, each cut to what it may hold, and none that is empty. */
export function keptForm(type: ProposalType, typed: ProposalForm): KeptForm {
  const texts = new Map<FormField, string>();
  for (const field of FIELDS_OF[type]) {
    const text = cleaned(typed[field]);
    if (text !== "") texts.set(field, text);
  }
  const whole = new Map([...texts].map(([field, text]) => [field, lengthOf(text)]));
  for (const [field, text] of texts) texts.set(field, first(text, MOST_CHARACTERS[field]));
  lighten(texts);
  const cut = [...texts].flatMap(([field, text]): FaultyField[] => {
    const [length, most] = [whole.get(field) ?? 0, lengthOf(text)];
    return length > most ? [{ field, fault: { kind: "tooLong", most, length } }] : [];
  });
  return { form: Object.fromEntries(texts), cut };
}

/** Halves the heaviest text until all of them together are light enough. */
function lighten(texts: Map<FormField, string>): void {
  for (;;) {
    const [heaviest] = [...texts].toSorted(([, a], [, b]) => bytesOf(b) - bytesOf(a));
    const bytes = [...texts.values()].reduce((sum, text) => sum + bytesOf(text), 0);
    if (heaviest === undefined || bytes <= MOST_BYTES) return;
    const [field, text] = heaviest;
    texts.set(field, first(text, Math.floor(lengthOf(text) / 2)));
  }
}

function cleaned(text = ""): string {
  return text.replaceAll("\r\n", "\n").replace(CONTROL, "").replace(LONE, "").trim();
}

/** As JSON writes it, which is how a card carries it. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? (/["\\\n\t]/u.test(character) ? 2 : 1) : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Characters as people count them. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

function first(text: string, most: number): string {
  return Array.from(text).slice(0, most).join("").trimEnd();
}
