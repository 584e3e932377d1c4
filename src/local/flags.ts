import { parseArgs } from "node:util";
import { terminal } from "../text/terminal.ts";
import { readToday, type Today } from "./today.ts";

export interface LocalFlags {
  readonly today: Today;
  readonly headless: boolean;
  readonly port: number;
  readonly chatPort: number;
  /** As it was given; undefined when it was not. */
  readonly data: string | undefined;
}

export type FlagsOutcome =
  | { readonly kind: "flags"; readonly flags: LocalFlags }
  | { readonly kind: "help" }
  | { readonly kind: "bad"; readonly problems: readonly string[] };

/** The samples are of 2022–2023: this is a day when much lies ahead in them. */
const SAMPLE_DAY = "2023-03-06";
const BOT_PORT = 3978;
const CHAT_PORT = 56_150;

const OPTIONS = {
  today: { type: "string" },
  headless: { type: "boolean" },
  port: { type: "string" },
  "chat-port": { type: "string" },
  data: { type: "string" },
  help: { type: "boolean" },
} as const;

/** Reads the flags of `npm start`; names everything that is wrong with them at once. */
export function readFlags(argv: readonly string[]): FlagsOutcome {
  const { given, problems } = parse(argv);
  if (given.has("help")) return { kind: "help" };

  const today = readToday(given.get("today") ?? SAMPLE_DAY);
  if (today === undefined) problems.push(terminal.badToday);
  const port = portOf("--port", given.get("port"), BOT_PORT, problems);
  const chatPort = portOf("--chat-port", given.get("chat-port"), CHAT_PORT, problems);
  if (port === chatPort && problems.length === 0) problems.push(terminal.samePort);
  if (today === undefined || problems.length > 0) return { kind: "bad", problems };

  const headless = given.has("headless");
  return { kind: "flags", flags: { today, headless, port, chatPort, data: given.get("data") } };
}

function parse(argv: readonly string[]): { given: Map<string, string>; problems: string[] } {
  const args = [...argv];
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  const given = new Map<string, string>();
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") problems.push(terminal.unknownFlag(token.value));
    if (token.kind !== "option") continue;
    const { name, rawName, value = "" } = token;
    const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
    if (option === undefined) problems.push(terminal.unknownFlag(rawName));
    else if (option.type === "string" && value === "") problems.push(terminal.missingValue(rawName));
    else given.set(name, value);
  }
  return { given, problems };
}

function portOf(flag: string, text: string | undefined, standard: number, problems: string[]): number {
  if (text === undefined) return standard;
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port >= 1 && port <= 65_535) return port;
  problems.push(terminal.badPort(flag));
  return standard;
}
