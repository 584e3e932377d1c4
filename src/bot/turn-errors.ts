import type { TurnContext } from "botbuilder";
import type { Lang } from "../domain/lang.ts";
import { AppError } from "../errors.ts";
import type { Log } from "../log.ts";
import { texts } from "../text/texts.ts";
import { answerInvoke, cardActionBody, sendText } from "./send.ts";
import { isCardAction, isInvoke, isMessage } from "./turn.ts";

interface FaultDeps {
  readonly log: Log;
  /** Short enough to be read aloud. */
  readonly newReference: () => string;
}

/** The one place where a failed turn ends: the log gets the facts, the person a way forward, Teams a 200. */
export async function answerFault(
  context: TurnContext,
  error: unknown,
  lang: Lang,
  { log, newReference }: FaultDeps,
): Promise<void> {
  const reference = newReference();
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

/** What may be logged of an error: its code, its kind and where it arose; its message may hold what a person wrote. */
export function factsOf(error: unknown): Record<string, string | number | boolean> {
  const own = error instanceof AppError ? { ...error.facts, code: error.code } : { code: "internal" };
  const root = error instanceof AppError && error.cause !== undefined ? error.cause : error;
  if (!(root instanceof Error)) return own;
  const status =
    "statusCode" in root && typeof root.statusCode === "number" ? { status: root.statusCode } : {};
  return { ...own, ...status, error: root.name, at: placeOf(root) };
}

function placeOf({ stack = "" }: Error): string {
  const frames = stack.split("\n").filter((line) => /^\s+at /u.test(line));
  return frames
    .slice(0, 6)
    .map((line) => line.trim())
    .join(" ");
}
