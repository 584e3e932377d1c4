/** What the local start and the commands say in the terminal: Swedish first, then English, since nobody has chosen yet. */
export const terminal = {
  help: [
    "Startar allt på den här datorn / Starts everything on this machine:  npm start -- [FLAGGOR / FLAGS]",
    "",
    "  --today 2023-03-06          provdatum (standard) / test date (default)",
    "  --today 2023-03-06T07:59:30 klockan går därifrån / the clock runs on from there",
    "  --today now                 dagens datum / the real date",
    "  --headless                  utan chatten i webbläsaren / without the chat in the browser",
    "  --port N                    botens port (3978) / the bot's port",
    "  --chat-port N               chattens port (56150) / the chat's port",
    "  --data DIR                  var data sparas (.data) / where data is kept",
    "",
  ].join("\n"),

  commands: (names: readonly string[]) =>
    ["Kommandon / commands:", ...names.map((name) => `  npm run -s ${name} -- --help`), ""].join("\n"),

  started: (chatUrl: string, clock: string) =>
    [
      "",
      "Styrkedjan är igång.",
      `  1. Öppna ${chatUrl}`,
      "  2. Klicka på Personal Chat till vänster.",
      "  3. Skriv: när är stoppdatum för förslag?",
      "",
      "Styrkedjan is running.",
      `  1. Open ${chatUrl}`,
      "  2. Click Personal Chat on the left.",
      "  3. Type: when is the stoppdatum for proposals?",
      "",
      clock,
      "Ctrl-C avslutar och sparar / stops and saves.",
      "",
    ].join("\n"),

  startedHeadless: (endpoint: string, clock: string) =>
    [
      "",
      `Styrkedjan är igång utan chatt och svarar på ${endpoint}`,
      `Styrkedjan is running without the chat and answers at ${endpoint}`,
      clock,
      "Ctrl-C avslutar och sparar / stops and saves.",
      "",
    ].join("\n"),

  movedClock: (date: string) =>
    `Provdatum / test date: ${date}  (--today now ger dagens datum / gives the real date)`,
  realClock: (date: string) => `Provdatum / test date: ${date}`,

  stopping: "\nStänger och sparar … / Stopping and saving …\n",

  badFlags: (problems: readonly string[]) => [...problems, "Se / see: npm start -- --help", ""].join("\n"),
  unknownFlag: (flag: string) => `${flag} finns inte / is no flag.`,
  missingValue: (flag: string) => `${flag} behöver ett värde / needs a value.`,
  badPort: (flag: string) => `${flag} ska vara ett tal från 1 till 65535 / must be a number from 1 to 65535.`,
  samePort: "--port och --chat-port måste vara olika / must differ.",
  badToday:
    "--today ska vara ett datum som 2023-03-06, med eller utan klockslag, eller now / must be a date like 2023-03-06, with or without a time, or now.",

  portBusy: (port: number, flag: string) =>
    [
      `Port ${port} används av ett annat program. Stäng det, eller välj en annan port: npm start -- ${flag} ${port + 1}`,
      `Port ${port} is taken by another program. Stop that, or choose another port: npm start -- ${flag} ${port + 1}`,
      "",
    ].join("\n"),
  dataInUse: (folder: string) =>
    [
      `Styrkedjan är redan igång med datamappen ${folder}. Stäng den först, eller välj en annan mapp med --data.`,
      `Styrkedjan is already running with the data folder ${folder}. Stop it first, or choose another with --data.`,
      "",
    ].join("\n"),
  ended: (what: string) =>
    `${what} slutade oväntat, så allt stängs / ended unexpectedly, so everything stops.\n`,
  notStarted: (what: string, why: string) => `${what} kunde inte starta / could not start:\n${why}\n`,
} as const;
