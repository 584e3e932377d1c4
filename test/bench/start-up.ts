import { resolve } from "node:path";
import { freePort } from "../../src/local/ports.ts";
import { scriptOf, timeToAnswer } from "./processes.ts";
import { median } from "./statistics.ts";
import { atMost, millis, times, type Row } from "./table.ts";

const ROUNDS = 7;

/** Settings that lead nowhere: the service answers for its own health without reaching anything. */
const SETTINGS = {
  BOT_APP_TYPE: "UserAssignedMSI",
  BOT_APP_ID: "11111111-1111-4111-8111-111111111111",
  BOT_TENANT_ID: "22222222-2222-4222-8222-222222222222",
  STORAGE_ACCOUNT_URL: "https://styrkedjan.table.invalid",
  ADMINISTRATORS: "33333333-3333-4333-8333-333333333333",
};

/** From nothing to the first answer over HTTP. */
export async function measureStart(): Promise<Row[]> {
  const rounds: { ours: number; teamsAi: number; echo: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const once = async (script: string): Promise<number> => timeToAnswer(script, await freePort(), SETTINGS);
    const times = {
      ours: await once(resolve("dist/main.js")),
      teamsAi: await once(scriptOf("teams-ai")),
      echo: await once(scriptOf("echo")),
    };
    // The first round reads the packages from the disk.
    if (round > 0) rounds.push(times);
  }
  const ours = median(rounds.map((each) => each.ours));
  const row = (key: "teamsAi" | "echo", label: string): Row => ({
    what: `cold start, beside ${label}`,
    ours: millis(ours),
    beside: millis(median(rounds.map((each) => each[key]))),
    compared: times(ratio(key)),
  });
  const ratio = (key: "teamsAi" | "echo"): number => median(rounds.map((each) => each.ours / each[key]));
  return [
    { ...row("teamsAi", "a bare teams-ai"), target: atMost(ratio("teamsAi"), 1.3, times(1.3)) },
    row("echo", "a bare echo"),
  ];
}
