import type { ForecastMeaning } from "../domain/follow-up/follow-up.ts";
import type { FollowUpArguments } from "./import-follow-up-arguments.ts";

/** Left out: what the line is to do instead of, or says again. */
const REPLACED = /^--(?:dry-run|confirm|forecast(?:=.*)?)$/u;

/** The command line that says yes to what was shown, to be copied; `data` is the data folder as it was typed. */
export function confirmingCommand(
  { typed, data }: Pick<FollowUpArguments, "typed" | "data">,
  forecastHolds: ForecastMeaning | undefined,
): string {
  const kept = typed.filter((word, at) => !REPLACED.test(word) && typed[at - 1] !== "--forecast");
  const forecast = forecastHolds === undefined ? [] : ["--forecast", forecastHolds];
  const folder = data === undefined ? [] : ["--data", data];
  return ["npm", "run", "-s", "import-follow-up", "--", ...kept, ...folder, ...forecast, "--confirm"]
    .map(quoted)
    .join(" ");
}

/** A word that a shell would take apart stands in quotation marks; those that are read by every shell. */
export function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:=+@-]+$/u.test(word) ? word : `"${word.replace(/(["\\$`])/gu, "\\$1")}"`;
}
