import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import { usualChoice, formOf } from "../../src/domain/digest/settings-form.ts";
import { aMention, aMessage, aPress, anExecute, inChannel } from "../support/activities.ts";
import { aChannel } from "../support/conversations.ts";
import { startTestApp, wordsOf, type TestApp } from "../support/test-app.ts";

const CHANNEL = "19:kanal@thread.tacv2";
const PERSONAL = "a:personlig";
const form = formOf(usualChoice("sv"));

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp({ today: "2023-03-06" });
  await app.stores.conversations.save(aChannel({ id: CHANNEL }), undefined);
  await app.stores.conversations.save(aChannel({ id: PERSONAL, kind: "personal" }), undefined);
});
afterEach(async () => {
  await app.close();
});

const save = (fields: Readonly<Record<string, string>>, lang = "sv") => ({
  verb: "save-settings",
  submitId: "press-1",
  lang,
  ...form,
  ...fields,
});
const stored = async (id: string): Promise<KnownConversation | undefined> =>
  (await app.stores.conversations.find(id))?.value;

/** The inputs of the card that was sent, by id. */
function inputsOf(node: unknown): Record<string, unknown> {
  if (typeof node !== "object" || node === null) return {};
  const own =
    "type" in node && String(node.type).startsWith("Input.") && "id" in node && "value" in node
      ? { [String(node.id)]: node.value }
      : {};
  return Object.values(node).reduce<Record<string, unknown>>(
    (all, child) => ({ ...all, ...inputsOf(child) }),
    own,
  );
}

describe("inställningar", () => {
  it.each(["inställningar", "Inställningar!", "installningar"])(
    "'%s' shows the form in Swedish",
    async (text) => {
      const { sent } = await app.post(aMessage(text));

      expect(sent).toHaveLength(1);
      expect(wordsOf(sent)).toContain("Inget veckobrev kommer hit än");
      expect(inputsOf(sent[0])).toEqual({ ...form, time: "08.00" });
    },
  );

  it.each([
    "stäng av veckobrevet",
    "när kommer veckobrevet?",
    "kan vi få veckobrevet på tisdagar i stället",
    "vad är inställningar?",
  ])("is what '%s' asks for", async (text) => {
    const { sent } = await app.post(aMessage(text));

    expect(wordsOf(sent)).toContain("Inget veckobrev kommer hit än");
    expect(inputsOf(sent[0])).toEqual({ ...form, time: "08.00" });
  });

  it("says when the next digest comes to one who asks", async () => {
    await app.post(aPress(save({})));

    const { sent } = await app.post(aMessage("when does the weekly digest come?"));

    expect(wordsOf(sent)).toContain("The weekly digest comes every Monday at 08:00.");
  });

  it("is in the language that was chosen where several read", async () => {
    await app.post(aPress(save({ language: "en" }), inChannel));

    const { sent } = await app.post(aMention("inställningar"));

    expect(wordsOf(sent)).toContain("The weekly digest comes every Monday");
  });

  it("is settings in English", async () => {
    const { sent } = await app.post(aMessage("settings"));

    expect(wordsOf(sent)).toContain("No weekly digest comes here yet");
  });

  it("is a channel's own, whatever thread it is written in", async () => {
    await app.post(aPress(save({ weekday: "3" }), inChannel));

    const { sent } = await app.post(
      aMention("inställningar", {
        conversation: { ...(inChannel["conversation"] as object), id: `${CHANNEL};messageid=77` },
      }),
    );

    expect(wordsOf(sent)).toContain("Veckobrevet kommer varje onsdag kl. 08.00. Nästa kommer onsdag 8 mars.");
    expect(wordsOf(sent)).toContain("den här kanalen");
  });

  it("tells that Teams had stopped the posts", async () => {
    const found = await app.stores.conversations.find(PERSONAL);
    const reach = { kind: "blocked", since: Date.UTC(2023, 1, 27, 8), status: 403 } as const;
    await app.stores.conversations.save(aChannel({ id: PERSONAL, kind: "personal", reach }), found?.version);

    const { sent } = await app.post(aMessage("inställningar"));

    expect(wordsOf(sent)).toContain("sedan måndag 27 februari");
  });
});

describe("saving the settings", () => {
  it("says what holds now, and when the next digest comes", async () => {
    const { status, sent } = await app.post(aPress(save({}), inChannel));

    expect(status).toBe(200);
    expect(sent.map(({ text }) => text)).toEqual([
      "Klart. Veckobrevet kommer varje måndag kl. 08.00. Nästa kommer måndag 13 mars.",
    ]);
    expect((await stored(CHANNEL))?.digest).toMatchObject({ ...usualChoice("sv"), on: true });
    expect((await stored(PERSONAL))?.digest).toBeUndefined();
  });

  it("says that a red day moves it", async () => {
    await app.close();
    app = await startTestApp({ today: "2023-04-28" });
    await app.stores.conversations.save(aChannel({ id: CHANNEL }), undefined);

    const { sent } = await app.post(aPress(save({ time: "9" }), inChannel));

    expect(sent[0]?.text).toContain(
      "varje måndag kl. 09.00. Nästa kommer tisdag 2 maj, eftersom måndag 1 maj",
    );
  });

  it("says how to switch it on again", async () => {
    const { sent } = await app.post(aPress(save({ on: "false" }), inChannel));

    expect(sent[0]?.text).toBe(
      "Klart. Veckobrevet är avstängt här. Skriv ”@Styrkedjan inställningar” om ni vill slå på det igen.",
    );
  });

  it("answers in the language of the card, also from Action.Execute", async () => {
    const { verb, ...data } = save({ language: "en" }, "en");

    const { sent } = await app.post(anExecute({ type: "Action.Execute", verb, data }));

    expect(sent.at(-1)?.text).toContain("Done. The weekly digest comes every Monday at 08:00.");
    expect((await stored(PERSONAL))?.digest?.lang).toBe("en");
  });

  it("gives the form back with everything that was typed, and marks what cannot be read", async () => {
    const typed = { on: "false", weekday: "4", time: "tidigt", horizonWeeks: "12", quietWeeks: "nothing" };

    const { sent } = await app.post(aPress(save(typed)));

    expect(wordsOf(sent)).toContain("Skriv tiden så här: 08.00.");
    expect(inputsOf(sent[0])).toEqual({ ...form, ...typed });
    expect((await stored(PERSONAL))?.digest).toBeUndefined();
  });

  it("takes nothing that the form does not offer", async () => {
    const { sent } = await app.post(aPress(save({ weekday: "7", horizonWeeks: "9999", language: "fi" })));

    for (const word of [
      "Välj en dag från måndag till fredag.",
      "Välj hur många veckor",
      "Välj svenska eller",
    ])
      expect(wordsOf(sent)).toContain(word);
    expect((await stored(PERSONAL))?.digest).toBeUndefined();
  });

  it("is harmless when the same press arrives again", async () => {
    const first = await app.post(aPress(save({})));
    const before = await app.stores.conversations.find(PERSONAL);

    const again = await app.post(aPress(save({})));

    expect(again.sent[0]?.text).toBe(first.sent[0]?.text);
    expect((await app.stores.conversations.find(PERSONAL))?.value.digest).toEqual(before?.value.digest);
  });
});
