import { AppError } from "./errors.ts";

/** Safe to log: ids, codes, counts and durations; never a person's name, an id of a person, or the text of a message. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;
export type LogLevel = "info" | "warn" | "error";

/** One line an event. The message is a fixed sentence, so that alerts can group on it; what varies goes into the facts. */
export interface Log {
  info(message: string, facts?: Facts): void;
  warn(message: string, facts?: Facts): void;
  error(message: string, facts?: Facts): void;
}

/** Writes JSON lines. `timestamp` is in ISO 8601 and on real time, whatever the bot's clock shows. */
export function createLog(write: (line: string) => void, timestamp: () => string): Log {
  const at =
    (level: LogLevel) =>
    (message: string, facts: Facts = {}): void => {
      write(`${JSON.stringify({ time: timestamp(), level, message, ...facts })}\n`);
    };
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

/** What may be logged of an error: its code, its kind and where it arose; its message may hold what a person wrote. */
export function factsOf(error: unknown): Facts {
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
