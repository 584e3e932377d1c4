/**
 * Starts the built service as production does, with settings that lead nowhere, and asks it for its health. A message
 * without a valid token must be refused.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

const START_WITHIN_MS = 60_000;

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const service = spawn(process.execPath, ["dist/main.js"], {
  stdio: "inherit",
  env: {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    PORT: String(port),
    BOT_APP_TYPE: "UserAssignedMSI",
    BOT_APP_ID: "11111111-1111-4111-8111-111111111111",
    BOT_TENANT_ID: "22222222-2222-4222-8222-222222222222",
    STORAGE_ACCOUNT_URL: "https://styrkedjan.table.invalid",
    ADMINISTRATORS: "33333333-3333-4333-8333-333333333333",
  },
});
const ended = once(service, "exit").then(([code, signal]) => signal ?? code);

async function healthy() {
  const latest = Date.now() + START_WITHIN_MS;
  while (Date.now() < latest && service.exitCode === null) {
    const response = await fetch(`${base}/healthz`).catch(() => undefined);
    if (response !== undefined) return response.status;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return "no answer";
}

async function post(headers) {
  const activity = {
    type: "message",
    text: "när är stoppdatum?",
    channelId: "msteams",
    serviceUrl: `${base}/nowhere`,
    from: { id: "someone" },
    recipient: { id: "bot" },
    conversation: { id: "talk" },
  };
  const response = await fetch(`${base}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(activity),
  });
  return response.status;
}

const faults = [];
const expect = (what, got, wanted) => {
  console.log(`${what}: ${got}`);
  if (got !== wanted) faults.push(`${what}: expected ${wanted}, got ${got}`);
};

try {
  expect("GET /healthz", await healthy(), 200);
  expect("POST /api/messages without a token", await post({}), 401);
  expect(
    "POST /api/messages with a made-up token",
    await post({ authorization: "Bearer made.up.token" }),
    401,
  );
} catch (error) {
  faults.push(String(error));
}
service.kill("SIGTERM");
const late = setTimeout(() => service.kill("SIGKILL"), 15_000);
expect("end when asked to", await ended, 0);
clearTimeout(late);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
