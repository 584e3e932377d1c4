import { digestCard } from "../cards/cards.ts";
import type { DigestSettings } from "../domain/digest/digest-settings.ts";
import { nextDigest } from "../domain/digest/digest-times.ts";
import type { DigestOccasion } from "../domain/digest/digest.ts";
import { digestText } from "../text/digest/digest-text.ts";
import { texts } from "../text/texts.ts";
import { cardContextOf } from "./card-context.ts";
import { languageHere } from "./command-language.ts";
import type { BotDeps } from "./deps.ts";
import { sendCardOr, sendText } from "./send.ts";
import type { Turn } from "./turn.ts";

/** What is usual, where nobody has chosen. */
const HORIZON_WEEKS = 4;

/** The weekly digest at once, for the one who asks; the scheduled ones come as if it had not been shown. */
export async function onDigest(turn: Turn, deps: BotDeps): Promise<void> {
  const { context } = turn;
  const { digest: settings, lastDigest } = (await knownConversation(turn, deps)) ?? {};
  const lang = languageHere(turn, settings);
  if ((await deps.calendars.active()).length === 0)
    return sendText(context, texts[lang].calendars.noneStored);

  const day = deps.clock.today();
  const reader = turn.isPersonal ? turn.aadObjectId : undefined;
  const horizonWeeks = settings?.horizonWeeks ?? HORIZON_WEEKS;
  const { digest } = await deps.makeDigest({ day, horizonWeeks, last: lastDigest, reader });
  const occasion = occasionOf(settings, deps.clock.millis());
  const reading = { lang, isShared: !turn.isPersonal };
  const plain = digestText(digest, occasion, reading);
  await sendCardOr(context, plain, deps.log, () =>
    digestCard(digest, occasion, reading, cardContextOf(turn, deps)),
  );
}

async function knownConversation({ conversationId }: Turn, { conversations }: BotDeps) {
  // A channel is known without the thread that somebody writes in.
  const [id = ""] = conversationId.split(";");
  return (await conversations.find(id))?.value;
}

function occasionOf(settings: DigestSettings | undefined, now: number): DigestOccasion {
  const next = settings === undefined ? undefined : nextDigest(settings, now);
  return next === undefined ? { kind: "asked" } : { kind: "asked", next };
}
