import { TestAdapter, TurnContext } from "botbuilder";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { withTyping } from "../../../src/bot/typing.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aTurn(type: string) {
  const sent: string[] = [];
  const adapter = new TestAdapter(() => Promise.resolve());
  const context = new TurnContext(adapter, { type, text: "hej" });
  context.onSendActivities(async (_context, activities, next) => {
    sent.push(...activities.map((activity) => activity.type ?? ""));
    return next();
  });
  return { context, sent };
}

const taking = (milliseconds: number) => () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

it("a turn that takes more than two seconds shows that the bot writes", async () => {
  const { context, sent } = aTurn("message");

  const turn = withTyping(context, taking(2_500));
  await vi.advanceTimersByTimeAsync(2_500);
  await turn;

  expect(sent).toEqual(["typing"]);
});

it("a quick turn does not, and leaves no timer behind", async () => {
  const { context, sent } = aTurn("message");

  const turn = withTyping(context, taking(1_900));
  await vi.advanceTimersByTimeAsync(1_900);
  await turn;

  expect(sent).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it("nor does a slow turn that is not a message", async () => {
  const { context, sent } = aTurn("invoke");

  const turn = withTyping(context, taking(5_000));
  await vi.advanceTimersByTimeAsync(5_000);
  await turn;

  expect(sent).toEqual([]);
});

it("a fault of the work passes through", async () => {
  const { context } = aTurn("message");

  await expect(withTyping(context, () => Promise.reject(new Error("trasigt")))).rejects.toThrow("trasigt");
});
