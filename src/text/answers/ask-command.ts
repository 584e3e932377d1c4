/** What the ask command says beside its answers: Swedish first, then English. */
export const askTexts = {
  usage: [
    'npm run -s ask -- "när är stoppdatum för förslag?" --now 2023-03-06 [--calendar NAME] [--calendars DIR]',
    "npm run -s ask -- --jsonl [--calendars DIR] < questions.jsonl > answers.jsonl",
    "",
  ].join("\n"),
  noCalendar: (name: string, known: readonly string[]) =>
    `Kalendern ${name} finns inte / no such calendar. ${known.join(", ")}\n`,
  noFolder: (folder: string) =>
    `Mappen ${folder} finns inte eller går inte att öppna / there is no such folder, or it cannot be opened.\n`,
  badLine: (line: string) => `Raden är inte JSON / the line is not JSON: ${line}`,
  leftOut: (file: string) =>
    `${file} är ingen kalender och lämnas utanför / is no calendar and is left out.\n`,
};
