import { expect, it } from "vitest";
import { welcomeOnce } from "../../../src/usecases/welcome-once.ts";
import { memoryWelcomes } from "../../support/memory-stores.ts";

it("a conversation is welcomed once, however many events say that the bot has come", async () => {
  const welcomes = memoryWelcomes();
  let sent = 0;
  const send = () => {
    sent += 1;
    return Promise.resolve();
  };

  await Promise.all([1, 2, 3].map(() => welcomeOnce(welcomes, "a:1", send)));
  await welcomeOnce(welcomes, "a:2", send);

  expect(sent).toBe(2);
});

it("a welcome that could not be sent is tried at the next occasion", async () => {
  const welcomes = memoryWelcomes();

  await expect(welcomeOnce(welcomes, "a:1", () => Promise.reject(new Error("nere")))).rejects.toThrow("nere");

  expect(await welcomeOnce(welcomes, "a:1", () => Promise.resolve())).toBe(true);
});
