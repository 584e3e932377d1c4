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

/** A start on a machine where nothing has been compiled before, as in a new container. */
const COLD = { ...SETTINGS, NODE_DISABLE_COMPILE_CACHE: "1" };

interface Round {
  readonly cold: number;
  readonly again: number;
  readonly teamsAi: number;
  readonly echo: number;
}

/** From nothing to the first answer over HTTP. */
export async function measureStart(): Promise<Row[]> {
  const rounds: Round[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const once = async (script: string, env: NodeJS.ProcessEnv): Promise<number> =>
      timeToAnswer(script, await freePort(), env);
    const times = {
      cold: await once(resolve("dist/main.js"), COLD),
      teamsAi: await once(scriptOf("teams-ai"), COLD),
      echo: await once(scriptOf("echo"), COLD),
      again: await once(resolve("dist/main.js"), SETTINGS),
    };
    // The first round reads the packages from the disk.
    if (round > 0) rounds.push(times);
  }
  return rowsOf(rounds);
}

function rowsOf(rounds: readonly Round[]): Row[] {
  const of = (key: keyof Round): number => median(rounds.map((each) => each[key]));
  const row = (ours: "cold" | "again", theirs: "teamsAi" | "echo", what: string): Row & { ratio: number } => {
    const ratio = median(rounds.map((each) => each[ours] / each[theirs]));
    return { what, ours: millis(of(ours)), beside: millis(of(theirs)), compared: times(ratio), ratio };
  };
  const teamsAi = row("cold", "teamsAi", "cold start, beside a bare teams-ai");
  return [
    { ...teamsAi, target: atMost(teamsAi.ratio, 1.3, times(1.3)) },
    row("cold", "echo", "cold start, beside a bare echo"),
    row("again", "teamsAi", "start as compiled the last time, beside a bare teams-ai"),
  ];
}
