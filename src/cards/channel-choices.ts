import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { Lang } from "../domain/lang.ts";
import { placeText } from "../text/place-name.ts";
import { capitalized } from "./buttons.ts";
import type { InputChoice } from "./card-input.ts";
import { shorten } from "./shorten.ts";

const MOST_CHANNELS = 40;
const MOST_PLACE = 80;

/** Channels to choose among: those that sound like the ledningsgrupp's first, then by name. The chosen one is always there. */
export function channelChoices(
  channels: readonly KnownConversation[],
  chosen: string | undefined,
  lang: Lang,
): readonly InputChoice[] {
  const choiceOf = (id: string): InputChoice => {
    const channel = channels.find((each) => each.id === id);
    return { title: capitalized(shorten(placeText(channel, lang), MOST_PLACE)), value: id };
  };
  const known = channels
    .map(({ id }) => choiceOf(id))
    .toSorted((a, b) => likelihood(b) - likelihood(a) || a.title.localeCompare(b.title, "sv"))
    .slice(0, MOST_CHANNELS);
  const isThere = chosen === undefined || known.some(({ value }) => value === chosen);
  return isThere ? known : [...known, choiceOf(chosen)];
}

function likelihood({ title }: InputChoice): number {
  return Number(/klg|ledning/iu.test(title));
}
