/** What the eval command says: Swedish first, then English. */
export const evalTexts = {
  usage: [
    "npm run eval -- MAPP [--failures N]",
    "  MAPP/*.jsonl  frågor med förväntade svar / questions with expected answers",
    "  MAPP/NAMN.csv och/and MAPP/NAMN.json  en kalender och dess rader / a calendar and its rows",
    "",
  ].join("\n"),
  nothing: (folder: string) =>
    `Det finns inga frågor eller kalendrar att bedöma i ${folder} / nothing to evaluate there.\n`,
  unreadable: (file: string) => `${file} går inte att läsa som JSON / is not readable as JSON.`,
  failure: (id: string, question: string, faults: readonly string[], said: string) =>
    `${id}  ${question}\n${faults.map((fault) => `   ${fault}\n`).join("")}   → ${said.split("\n")[0] ?? ""}\n`,
  questions: (right: number, total: number, wrong: number) =>
    `Frågor / questions: ${right} av/of ${total} rätt/right. Säkert men fel / confidently wrong: ${wrong}\n`,
  date: (file: string, fault: string) => `${file}  ${fault}\n`,
  dates: (right: number, total: number) => `Datum / dates: ${right} av/of ${total} rätt/right\n`,
};
