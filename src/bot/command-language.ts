import type { DigestSettings } from "../domain/digest/digest-settings.ts";
import type { Lang } from "../domain/lang.ts";
import { ownWordsOf } from "../domain/question/own-words.ts";
import { proposalWishOf } from "./proposal-wish.ts";
import type { Turn } from "./turn.ts";

/** The language of a command: a personal answer follows it, whatever the digest is in. */
export function commandLanguage(turn: Turn): Lang {
  return ownWordsOf(turn.text)?.lang ?? proposalWishOf(turn)?.lang ?? "sv";
}

/** The same where several read: there the answer follows what they have chosen, if they have. */
export function languageHere(turn: Turn, chosen: Pick<DigestSettings, "lang"> | undefined): Lang {
  return turn.isPersonal ? commandLanguage(turn) : (chosen?.lang ?? commandLanguage(turn));
}
