import { tellsDone } from "./anchors.ts";

const ASKS =
  /\b(när|nar|vem|vilk\p{L}+|vad|var|vart|hur|varför|varfor|when|who|what|where|which|why|how|finns|lista|visa|nästa|nasta|next|deadline\w*|stoppdatum\w*)\b|\?/iu;

/** Of several sentences those that ask: a greeting or an introduction before them is about the person, not the calendar. */
export function gist(text: string): string {
  const read = text.slice(0, 800);
  const sentences = read.split(/(?<=[.!?])\s+(?=\p{L})/u);
  if (sentences.length < 2) return text;
  const asking = sentences.filter((sentence) => ASKS.test(sentence));
  const last = asking.at(-1);
  if (last === undefined || asking.length === sentences.length) return text;
  // "KS har tagit budgeten. Vad händer nu?" does so too.
  if (
    /\b(nu|next|nasta steg|nästa steg|härnäst|sen|sedan|väntar|now|tur)\b/iu.test(last) &&
    sentences.slice(0, -1).some(tellsDone)
  )
    return text;
  // "Budgetdagen. När är den?": the question leans on the sentence before it.
  return /\b(den|det|de|dem|dom|då|it|that|they)\b/iu.test(last) ? text : asking.join(" ");
}
