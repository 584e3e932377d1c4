import { digestCommandTexts } from "../text/digest/digest-command.ts";
import { plannedText } from "../text/digest/planned-text.ts";
import { planDigests } from "../usecases/plan-digests.ts";
import { readDigestArguments, type DigestArguments } from "./digest-arguments.ts";
import { sampleDigests, storedDigests, type DigestSource } from "./digest-source.ts";
import type { CliIo, RunCommand } from "./io.ts";
import { DEFAULT_CALENDAR, knownCalendars } from "./known-calendars.ts";

/** `digest --dry`: prints the weekly digests of a day as they would be posted, and posts nothing. */
export const runDigest: RunCommand = async (argv, io) => {
  const args = readDigestArguments(argv);
  if ("refusal" in args) {
    (args.status === 0 ? io.out : io.err)(`${args.refusal}\n`);
    return args.status;
  }
  const wantsFiles = args.calendar !== undefined || args.folders.length > 0;
  const stores = wantsFiles ? undefined : await io.openNamedStores();
  if (stores === undefined) return printSample(args, io);
  try {
    return await print(storedDigests(stores), args, io);
  } finally {
    await stores.close();
  }
};

async function printSample(args: DigestArguments, io: CliIo): Promise<number> {
  const known = await knownCalendars(args.folders, io);
  const name = args.calendar ?? DEFAULT_CALENDAR;
  const calendar = known.get(name);
  if (calendar === undefined) {
    io.err(`${digestCommandTexts[args.lang].noCalendar(name, [...known.keys()])}\n`);
    return 2;
  }
  return print(sampleDigests(calendar, args.now ?? io.today(), args), args, io);
}

async function print(source: DigestSource, { now, lang }: DigestArguments, io: CliIo): Promise<number> {
  const day = now ?? io.today();
  if ((await source.calendars.active()).length === 0) {
    io.err(`${digestCommandTexts[lang].noneStored}\n`);
    return 1;
  }
  const planned = await planDigests(source, day);
  const posts = planned.map((each) => ({ ...each, lang: each.to.digest.lang }));
  io.out(`${plannedText(posts, day, lang)}\n`);
  return 0;
}
