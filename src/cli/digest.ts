import { digestCommandTexts } from "../text/digest/digest-command.ts";
import { plannedText } from "../text/digest/planned-text.ts";
import { planDigests } from "../usecases/plan-digests.ts";
import { readDigestArguments, type DigestArguments } from "./digest-arguments.ts";
import { sampleDigests, storedDigests, type DigestSource } from "./digest-source.ts";
import type { CliIo, OpenedService, RunCommand } from "./io.ts";
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
    return await printStored(stores, args, io);
  } finally {
    await stores.close();
  }
};

async function printStored(stores: OpenedService, args: DigestArguments, io: CliIo): Promise<number> {
  if (args.weeks === undefined) return print(storedDigests(stores), args, io);
  io.err(`${digestCommandTexts[args.lang].weeksAreChosen}\n`);
  return 2;
}

async function printSample(args: DigestArguments, io: CliIo): Promise<number> {
  const t = digestCommandTexts[args.lang];
  const known = await knownCalendars(args.folders, io);
  if (known.kind === "noFolder") {
    io.err(`${t.noFolder(known.folder)}\n`);
    return 2;
  }
  const name = args.calendar ?? DEFAULT_CALENDAR;
  const calendar = known.calendars.get(name);
  if (calendar === undefined) {
    io.err(`${t.noCalendar(name, [...known.calendars.keys()])}\n`);
    return 2;
  }
  return print(sampleDigests(calendar, args.now ?? io.today(), args), args, io);
}

async function print(source: DigestSource, args: DigestArguments, io: CliIo): Promise<number> {
  const { now, lang, isLangGiven } = args;
  const day = now ?? io.today();
  if ((await source.calendars.active()).length === 0) {
    io.err(`${digestCommandTexts[lang].noneStored}\n`);
    return 1;
  }
  const planned = await planDigests(source, day);
  const posts = planned.map((each) => ({ ...each, lang: each.to.digest.lang }));
  io.out(`${plannedText(posts, day, lang)}\n`);
  if (isLangGiven && posts.some((post) => post.lang !== lang))
    io.err(`${digestCommandTexts[lang].langIsChosen}\n`);
  return 0;
}
