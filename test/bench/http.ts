import { startRecordedConnector, type Sent } from "../support/recorded-connector.ts";
import { messageBody, hangUp, runRound, type Round } from "./load.ts";
import { startNeighbour, type Neighbour } from "./processes.ts";
import { QUESTIONS } from "./questions.ts";
import { median } from "./statistics.ts";
import { atLeast, atMost, megabytes, micros, perSecond, times, type Row } from "./table.ts";

const ROUNDS = 7;
const MESSAGES = 880;

const NAMES = ["styrkedjan", "teams-ai", "echo"] as const;
type Name = (typeof NAMES)[number];

/** Messages through the whole of it, in turns with what it is compared with, so that all meet the same weather. */
export async function measureHttp(): Promise<Row[]> {
  const connector = await startNeighbour("connector");
  const servers: Record<Name, Neighbour> = {
    styrkedjan: await startNeighbour("styrkedjan"),
    "teams-ai": await startNeighbour("teams-ai"),
    echo: await startNeighbour("echo"),
  };
  try {
    servers["teams-ai"].send({ answers: await answersOf(servers.styrkedjan) });
    const bodies = Array.from({ length: MESSAGES }, (_, at) =>
      messageBody(QUESTIONS[at % QUESTIONS.length] ?? "", `http://127.0.0.1:${connector.port}/`, at),
    );
    for (const name of NAMES) await runRound(servers[name], bodies);

    const rounds: Record<Name, Round>[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await runAll(servers, bodies, round));
    return [...rateRows(rounds), ...cpuRows(rounds), ...(await memoryRows(servers))];
  } finally {
    hangUp();
    await Promise.all([connector, ...Object.values(servers)].map((each) => each.stop()));
  }
}

/** Each begins as often as the others. */
async function runAll(
  servers: Record<Name, Neighbour>,
  bodies: readonly string[],
  round: number,
): Promise<Record<Name, Round>> {
  const order = NAMES.map((_, at) => NAMES[(at + round) % NAMES.length] ?? "echo");
  const entries: [Name, Round][] = [];
  for (const name of order) entries.push([name, await runRound(servers[name], bodies)]);
  return Object.fromEntries(entries) as Record<Name, Round>;
}

/** What the product answers to each question, for the other one to answer the same. */
async function answersOf(styrkedjan: Neighbour): Promise<[string, readonly Sent[]][]> {
  const connector = await startRecordedConnector();
  const answers: [string, readonly Sent[]][] = [];
  for (const [at, text] of QUESTIONS.entries()) {
    const before = connector.calls.length;
    // A conversation of its own: nothing is a follow-up, and nobody is greeted twice.
    await runRound(styrkedjan, [messageBody(text, connector.serviceUrl, 100 + at)]);
    answers.push([text, connector.calls.slice(before).map(({ body }) => stripped(body))]);
  }
  await connector.close();
  return answers;
}

/** Without what ties it to its conversation. */
function stripped({ type, text, summary, attachments }: Sent): Sent {
  return {
    type,
    ...(text === undefined ? {} : { text }),
    ...(summary === undefined ? {} : { summary }),
    ...(attachments === undefined ? {} : { attachments }),
  };
}

function rateRows(rounds: readonly Record<Name, Round>[]): Row[] {
  const rate = (name: Name): number => median(rounds.map((round) => round[name].perSecond));
  const ratio = (name: Name): number =>
    median(rounds.map((round) => round.styrkedjan.perSecond / round[name].perSecond));
  const row = (name: Name, label: string): Row => ({
    what: `messages a second, beside ${label}`,
    ours: perSecond(rate("styrkedjan")),
    beside: perSecond(rate(name)),
    compared: times(ratio(name)),
  });
  return [
    {
      ...row("teams-ai", "teams-ai sending the same cards"),
      target: atLeast(ratio("teams-ai"), 0.8, times(0.8)),
    },
    row("echo", "a bare echo"),
  ];
}

function cpuRows(rounds: readonly Record<Name, Round>[]): Row[] {
  const cpu = (name: Name): number => median(rounds.map((round) => round[name].cpuMicrosPerMessage));
  const more = (name: Name): number =>
    median(rounds.map((round) => round.styrkedjan.cpuMicrosPerMessage - round[name].cpuMicrosPerMessage));
  const row = (name: Name, label: string): Row => ({
    what: `processor time a message, beside ${label}`,
    ours: micros(cpu("styrkedjan")),
    beside: micros(cpu(name)),
    compared: `${micros(more(name))} more`,
  });
  return [
    row("teams-ai", "teams-ai sending the same cards"),
    { ...row("echo", "a bare echo"), target: atMost(more("echo"), 1000, "1 ms more") },
  ];
}

async function memoryRows(servers: Record<Name, Neighbour>): Promise<Row[]> {
  const used = (name: Name): Promise<number> =>
    servers[name].usage().then(({ residentBytes }) => residentBytes);
  const ours = await used("styrkedjan");
  const row = async (name: Name, label: string): Promise<Row> => {
    const theirs = await used(name);
    return {
      what: `memory after ${(ROUNDS + 1) * MESSAGES} messages, beside ${label}`,
      ours: megabytes(ours),
      beside: megabytes(theirs),
      compared: times(ours / theirs),
    };
  };
  return [await row("teams-ai", "teams-ai sending the same cards"), await row("echo", "a bare echo")];
}
