import { describe, expect, it } from "vitest";
import { channelChoices } from "../../../src/cards/channel-choices.ts";
import type { KnownConversation } from "../../../src/domain/directory/known-conversation.ts";
import { aKnownConversation } from "../../support/posts.ts";

const channel = (id: string, name: string): KnownConversation => aKnownConversation({ id, name });

describe("channels to choose among", () => {
  it("begin with what sounds like the ledningsgrupp's, and have the chosen one however many there are", () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      channel(`c${at}`, `Kanal ${String(at).padStart(2, "0")}`),
    );
    const values = channelChoices([...many, channel("klg", "KLG")], "c59", "sv").map(({ value }) => value);

    expect(values.slice(0, 2)).toEqual(["klg", "c0"]);
    expect(values).toHaveLength(41);
    expect(values.at(-1)).toBe("c59");
  });
});
