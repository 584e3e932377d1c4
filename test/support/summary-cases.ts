import type { CardContext } from "../../src/cards/cards.ts";
import type { PersonalMessage } from "../../src/cards/personal-message.ts";
import { offerMessage } from "../../src/cards/summary/offer-card.ts";
import { publicationMessage, type PublicationShown } from "../../src/cards/summary/publication-card.ts";
import {
  linkMessage,
  noDownloadNote,
  publishedNote,
  refusedNote,
  waitNote,
} from "../../src/cards/summary/summary-notes-cards.ts";
import { publishedMessage, summaryMessage, type SummaryShown } from "../../src/cards/summary/summary-card.ts";
import type { Lang } from "../../src/domain/lang.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import type { CardCase } from "./card-case.ts";
import { aChannel } from "./conversations.ts";
import { anOrganisation, COMMITTEES } from "./organisation.ts";
import { aContent } from "./proposals.ts";
import {
  aModel,
  aReleased,
  laterProposals,
  manyPlaces,
  proposalsOfAll,
  someProposals,
} from "./summary-models.ts";
import * as rows from "./tidsplan.ts";

const context = { submitId: "press-1" };
const moved = { ...context, movedTo: "2023-03-20" };
const HOSTILE = "**Möte** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}} # 1. 🙂";

const said =
  (make: (lang: Lang) => PersonalMessage, where: CardContext = context): CardCase =>
  (lang) =>
    make(lang).card(where);

function seen(fields: Partial<SummaryShown> = {}, where: CardContext = context): CardCase {
  const shown: SummaryShown = {
    model: aModel(someProposals()),
    reach: { kind: "all" },
    organisation: anOrganisation(),
    isAdministrator: true,
    latest: 0,
    waiting: 0,
    canDownload: true,
    ...fields,
  };
  return said((lang) => summaryMessage(shown, lang), where);
}

const channels = [
  aChannel({ id: "19:klg@thread.tacv2", name: "KLG" }),
  aChannel({ id: "19:ekonomi@thread.tacv2", name: "Ekonomi", teamName: "Budget" }),
];

function publication(fields: Partial<PublicationShown> = {}): CardCase {
  const shown: PublicationShown = {
    model: aModel(laterProposals(), { before: someProposals() }),
    version: 2,
    fingerprint: "abc-def",
    stoppdatum: "2023-03-17",
    waiting: 0,
    channels,
    channel: channels[0],
    today: "2023-03-20",
    canDownload: true,
    ...fields,
  };
  return said((lang) => publicationMessage(shown, lang));
}

const social = {
  kind: "some",
  committeeIds: ["socialnamnden"],
  leads: [],
  departmentIds: ["socialforvaltningen"],
} as const;
const version = { kind: "version", version: 2, day: "2023-04-05" } as const;
const many = manyPlaces(30, 60);
const hostileOrganisation = anOrganisation({
  committees: COMMITTEES.map((committee) => ({ ...committee, name: HOSTILE })),
});
const hostileProposals = someProposals().map((proposal) =>
  proposal.type === "efficiency"
    ? {
        ...proposal,
        content: aContent("efficiency", { title: HOSTILE, departmentId: "socialforvaltningen" }),
      }
    : proposal,
);

/** The cards of the sammanställning, its publishing and its download. */
export const summaryCases: Readonly<Record<string, CardCase>> = {
  "summary.now": seen({ waiting: 3 }, moved),
  "summary.now-since-version": seen({
    model: aModel(laterProposals(), { before: someProposals() }),
    latest: 1,
    waiting: 1,
  }),
  "summary.now-unchanged": seen({ model: aModel(someProposals(), { before: someProposals() }), latest: 1 }),
  "summary.now-without-rate": seen({
    model: aModel(
      someProposals().filter(({ type }) => type === "investment"),
      { round: { budgetYear: 2024 } },
    ),
    canDownload: false,
  }),
  "summary.now-reviewer": seen({
    model: aModel(
      someProposals().filter(({ content }) => content?.departmentId === "socialforvaltningen"),
      { isPartial: true },
    ),
    reach: social,
    isAdministrator: false,
  }),
  "summary.now-leader": seen({
    model: aModel([aReleased(1)], { isPartial: true }),
    reach: { ...social, committeeIds: [], leads: ["socialforvaltningen"] },
    isAdministrator: false,
    waiting: 2,
  }),
  "summary.now-own-nothing": seen({
    model: aModel([], { isPartial: true }),
    reach: { kind: "own" },
    isAdministrator: false,
  }),
  "summary.now-own-waiting": seen({
    model: aModel([], { isPartial: true }),
    reach: { kind: "own" },
    isAdministrator: false,
    waiting: 1,
  }),
  "summary.now-nothing": seen({ model: aModel([]), waiting: 2 }),
  "summary.now-many-places": seen({
    model: aModel(proposalsOfAll(many), { organisation: many }),
    organisation: many,
  }),
  "summary.now-hostile": seen({
    model: aModel(hostileProposals, { organisation: hostileOrganisation }),
    organisation: hostileOrganisation,
  }),
  "summary.version": said(
    (lang) =>
      publishedMessage(
        {
          model: aModel(laterProposals(), { edition: version, before: someProposals() }),
          version: 2,
          by: "Ada",
          canDownload: true,
        },
        lang,
      ),
    { ...context, isShared: true },
  ),
  "summary.version-first": said(
    (lang) =>
      publishedMessage(
        {
          model: aModel(someProposals(), { edition: { ...version, version: 1 } }),
          version: 1,
          by: HOSTILE,
          canDownload: false,
        },
        lang,
      ),
    { ...context, isShared: true },
  ),
  "summary.confirm": publication(),
  "summary.confirm-first": publication({
    model: aModel(someProposals()),
    version: 1,
    stoppdatum: "2023-03-24",
    waiting: 4,
    channel: undefined,
    canDownload: false,
  }),
  "summary.confirm-no-channels": publication({ channels: [], channel: undefined }),
  "summary.confirm-changed": publication({ because: { kind: "changed" } }),
  "summary.confirm-choose": publication({ channel: undefined, because: { kind: "noChannel" } }),
  "summary.confirm-overtaken": publication({
    because: {
      kind: "overtaken",
      by: "Rut Reviewer",
      version: 1,
      publishedAt: instantInStockholm("2023-03-20", "09:05"),
    },
  }),
  "summary.offer": said((lang) =>
    offerMessage(
      {
        mailing: { event: rows.mailing, day: "2023-03-24" },
        model: aModel(laterProposals(), { before: someProposals() }),
        version: 2,
        waiting: 1,
        today: "2023-03-24",
      },
      lang,
    ),
  ),
  "summary.offer-nothing": said((lang) =>
    offerMessage(
      {
        mailing: { event: rows.mailing, day: "2023-03-24" },
        model: aModel([]),
        version: 1,
        waiting: 0,
        today: "2023-03-24",
      },
      lang,
    ),
  ),
  "summary.link": said((lang) =>
    linkMessage(
      {
        budgetYear: 2024,
        url: "https://styrkedjan.example/download/hemligt?until=1679300000000&signature=abc",
        until: lang === "sv" ? "kl. 09.10" : "at 09:10",
      },
      lang,
    ),
  ),
  "message.summary-published": said((lang) =>
    publishedNote(
      { budgetYear: 2024, version: 2, place: "KLG (Kommunledningen)", time: "", canDownload: true },
      lang,
    ),
  ),
  "message.summary-published-before": said((lang) =>
    publishedNote(
      {
        budgetYear: 2024,
        version: 1,
        place: "KLG (Kommunledningen)",
        time: lang === "sv" ? "fredag 24 mars kl. 09.05" : "Friday 24 March at 09:05",
        canDownload: false,
      },
      lang,
    ),
  ),
  "message.summary-wait": said((lang) =>
    waitNote({ budgetYear: 2024, version: 2, next: "2023-04-05", today: "2023-03-24" }, lang),
  ),
  "message.summary-wait-last": said((lang) =>
    waitNote({ budgetYear: 2024, version: 3, next: undefined, today: "2023-05-05" }, lang),
  ),
  "message.summary-not-administrator": said((lang) => refusedNote("notAdministrator", 2024, lang)),
  "message.summary-nothing": said((lang) => refusedNote("nothing", 2024, lang)),
  "message.summary-no-download": said((lang) => noDownloadNote(lang)),
};
