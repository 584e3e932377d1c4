import type { TurnContext } from "botbuilder";
import type { Lang } from "../domain/lang.ts";
import { AppError } from "../errors.ts";
import { factsOf, type Log } from "../log.ts";
import type { NewId } from "../usecases/ports.ts";
import { texts } from "../text/texts.ts";
import { answerInvoke, cardActionBody, sendText } from "./send.ts";
import { isCardAction, isInvoke, isMessage } from "./turn.ts";

interface FaultDeps {
  readonly log: Log;
  readonly newId: NewId;
}

/** Short enough to be read aloud, long enough to be found in the log. */
const REFERENCE_LENGTH = 8;

/** The one place where a failed turn ends: the log gets the facts, the person a way forward, Teams a 200. */
export async function answerFault(
  context: TurnContext,
  error: unknown,
  lang: Lang,
  { log, newId }: FaultDeps,
): Promise<void> {
  const reference = newId().slice(0, REFERENCE_LENGTH).toUpperCase();
  log.error("A turn failed.", { reference, activity: context.activity.type, ...factsOf(error) });
  const t = texts[lang].errors;
  const code = error instanceof AppError ? error.code : "internal";
  const text = code === "storage.unavailable" ? t.unavailable(reference) : t.unexpected(reference);
  try {
    await tell(context, text);
  } catch (sendError) {
    log.error("A failed turn could not be told of.", { reference, ...factsOf(sendError) });
  }
}

async function tell(context: TurnContext, text: string): Promise<void> {
  const { activity } = context;
  if (isInvoke(activity))
    await answerInvoke(context, isCardAction(activity) ? cardActionBody(text) : undefined);
  if (isMessage(activity)) await sendText(context, text);
}
