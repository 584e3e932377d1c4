import type { OccurrenceKey } from "../../src/domain/delivery/delivery.ts";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import type { Round } from "../../src/domain/proposal/round.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { createOrganisationReader } from "../../src/usecases/organisation-reader.ts";
import { ADMINISTRATOR, BOT, TENANT } from "./activities.ts";
import { memoryStores } from "./all-memory-stores.ts";
import { aChannel } from "./conversations.ts";
import { aCalendar } from "./events.ts";
import { administrator, anOrganisation, aPerson, type Sender } from "./organisation.ts";
import { aRound } from "./proposals.ts";
import { storeProposal } from "./review.ts";
import { aReleased } from "./summary-models.ts";
import { tidsplanRows } from "./tidsplan.ts";

/** The chat between the bot and a person. */
export function chatWith({ id, name, aadObjectId }: Sender, serviceUrl: string): KnownConversation {
  const reach = { kind: "active" } as const;
  return {
    ...{ id: `a:${id}`, kind: "personal", serviceUrl, tenantId: TENANT, botId: BOT.id },
    ...{ name, aadObjectId, reach },
  };
}

/** Everything that publishing and fetching need, in memory, on the morning of 24 March 2023. */
export async function aSummaryHouse({
  proposals,
  round = aRound(),
}: {
  readonly proposals: readonly Proposal[];
  readonly round?: Round | "none";
}) {
  const stores = memoryStores();
  await stores.organisations.save(anOrganisation(), undefined);
  if (round !== "none") await stores.rounds.save(round, undefined);
  for (const proposal of proposals) await storeProposal(stores.proposals, proposal);
  await stores.conversations.save(aChannel({ id: "19:klg@thread.tacv2", name: "KLG" }), undefined);
  await stores.conversations.save(chatWith(administrator, "http://127.0.0.1/"), undefined);

  let now = instantInStockholm("2023-03-24", "09:00");
  let secrets = 0;
  const announced: OccurrenceKey[] = [];
  const organisation = createOrganisationReader(stores.organisations, [ADMINISTRATOR]);
  const calendar = aCalendar(tidsplanRows);
  return {
    now,
    announced,
    nothing: { kind: "summary", subject: "", due: 0 } satisfies OccurrenceKey,
    /** Lets so many minutes pass. */
    pass: (minutes: number): void => {
      now += minutes * 60_000;
    },
    release: (number: number): Promise<void> => storeProposal(stores.proposals, aReleased(number)),
    makeAdministrator: async (aadObjectId: string): Promise<void> => {
      const { organisation: present, version } = await stores.organisations.read();
      const person = aPerson({ aadObjectId, name: "Bo" }, { role: "administrator" });
      await stores.organisations.save({ ...present, people: [...present.people, person] }, version);
    },
    deps: {
      ...stores,
      organisation,
      calendars: {
        active: () => Promise.resolve([calendar]),
        stored: () => Promise.resolve([{ calendar, version: "1" }]),
      },
      clock: { millis: () => now, real: () => now, today: () => "2023-03-24" },
      newSecret: () => `hemlighet-${(secrets += 1)}`,
      control: {
        announce: (occurrence: OccurrenceKey) => {
          announced.push(occurrence);
          return Promise.resolve();
        },
      },
    },
  };
}
