import { noticeCard, placesCard, postsCard, receiversCard, settingsCard } from "../../src/cards/cards.ts";
import type { PlacesShown } from "../../src/cards/places-card.ts";
import type { PostsShown } from "../../src/cards/posts-lines.ts";
import type { ListedPost } from "../../src/cards/receivers-card.ts";
import type { SettingsShown } from "../../src/cards/settings-card.ts";
import type { DeliveryState } from "../../src/domain/delivery/delivery.ts";
import { usualChoice } from "../../src/domain/digest/settings-form.ts";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import { nextTime } from "../../src/domain/schedule/weekly-times.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import type { CardCase } from "./card-case.ts";
import { aDelivery, aKnownConversation, anOccurrence, manyDeliveries, reviewed } from "./posts.ts";

const today = "2023-03-06";
const moved = { submitId: "press-1", movedTo: today };
const now = instantInStockholm(today, "09:00");
const usual = usualChoice("sv");

function settings(shown: Partial<SettingsShown>): CardCase {
  return (lang) => settingsCard({ where: "channel", today, usualLang: lang, ...shown }, lang, moved);
}

const typed = {
  on: "true",
  weekday: "1",
  time: "tidigt",
  language: "sv",
  horizonWeeks: "4",
  quietWeeks: "line",
};
const mayday = { ...usual, time: "15:30", horizonWeeks: 8, quietWeeks: "nothing" } as const;

const settingsCards: Record<string, CardCase> = {
  "settings.first": settings({}),
  "settings.on": settings({ settings: usual, next: nextTime(usual, now) }),
  "settings.red-day": settings({
    where: "groupChat",
    today: "2023-04-28",
    settings: mayday,
    next: nextTime(mayday, instantInStockholm("2023-04-28", "09:00")),
  }),
  "settings.off": settings({ where: "personal", settings: { ...usual, on: false, lang: "en" } }),
  "settings.was-blocked": settings({
    settings: usual,
    next: nextTime(usual, now),
    blockedSince: "2023-02-27",
  }),
  "settings.wrong-time": settings({ typed: { form: typed, wrong: ["time"] } }),
  "settings.all-wrong": settings({
    typed: {
      form: { on: "ja", weekday: "7", time: "**tidigt**", language: "", horizonWeeks: "3", quietWeeks: "" },
      wrong: ["on", "weekday", "time", "language", "horizonWeeks", "quietWeeks"],
    },
  }),
};

const monday = anOccurrence(now - 3_600_000);
const lastMonday = anOccurrence(instantInStockholm("2023-02-27", "08:00"));
const budget = aKnownConversation({ name: "Budget" });
const general = aKnownConversation({ id: "19:general@thread.tacv2" });
const hostile = aKnownConversation({
  id: "19:odd@thread.tacv2",
  name: "**Fest** [klicka](http://exempel.se) \u202E och ett namn som aldrig riktigt vill ta slut, hur man än försöker läsa det",
  teamName: "_Ekonomi_",
});
const nameless = aKnownConversation({ id: "19:chat@thread.v2", kind: "groupChat" });
const chat = { ...nameless, name: "Budgetgruppen" };

function posts(shown: PostsShown): CardCase {
  return (lang) => postsCard(shown, lang, moved);
}

const sent = manyDeliveries(monday, 12, { kind: "sent", activityId: "1" });
const failed = (conversationId: string, reason: "blocked" | "gone" | "unreachable" = "blocked") =>
  aDelivery(monday, conversationId, { kind: "failed", reason, status: 403 });
const unknown = aDelivery(monday, chat.id, { kind: "unknown", reason: "no-answer", by: "claim-1" });
const pending = { kind: "pending", notBefore: 0 } as const;
const waiting = [budget, general, chat].map(({ id }) => aDelivery(monday, id, pending));
const older = manyDeliveries(lastMonday, 12, { kind: "sent", activityId: "1" });

const postsCards: Record<string, CardCase> = {
  "posts.none": posts(reviewed([], [])),
  "posts.all-well": posts(
    reviewed(
      [
        [monday, sent],
        [lastMonday, [...older, aDelivery(lastMonday, "quiet", { kind: "skipped", reason: "quiet" })]],
      ],
      [],
    ),
  ),
  "posts.failed": posts(
    reviewed(
      [
        [monday, [...sent, failed(budget.id), failed(general.id, "unreachable"), unknown]],
        [lastMonday, older],
      ],
      [budget, general, chat],
      { reminders: { failed: 2, unknown: 1, over: 0 } },
    ),
  ),
  "posts.waiting": posts(reviewed([[monday, [...sent, ...waiting]]], [budget, general, chat])),
  "posts.waiting-of-two": posts(
    reviewed(
      [
        [monday, waiting],
        [lastMonday, manyDeliveries(lastMonday, 2, pending)],
      ],
      [budget, general, chat, hostile],
    ),
  ),
  "posts.many-failed": posts(
    reviewed(
      [[monday, manyDeliveries(monday, 46, { kind: "failed", reason: "refused", status: 400 })]],
      [hostile],
    ),
  ),
  "posts.skipped": posts(
    reviewed(
      [
        [
          {
            ...anOccurrence(instantInStockholm("2023-02-27", "08:00")),
            state: { kind: "skipped", count: 3, first: instantInStockholm("2023-02-13", "08:00") },
          },
          [],
        ],
        [
          {
            ...anOccurrence(instantInStockholm("2022-12-27", "08:00")),
            state: { kind: "skipped", count: 1, first: instantInStockholm("2022-12-27", "08:00") },
          },
          [],
        ],
      ],
      [],
      { reminders: { failed: 0, unknown: 0, over: 1 } },
    ),
  ),
  "posts.nudges-skipped": posts(
    reviewed(
      [
        [
          {
            ...anOccurrence(instantInStockholm("2023-03-06", "08:00"), { kind: "nudge" }),
            state: { kind: "skipped", count: 2, first: instantInStockholm("2023-02-27", "08:00") },
          },
          [],
        ],
      ],
      [],
    ),
  ),
  "posts.nudges-failed": posts(reviewed([[monday, sent]], [], { nudges: { failed: 2, unknown: 1 } })),
  "posts.news-failed": posts(reviewed([[monday, sent]], [], { news: { failed: 2, unknown: 1 } })),
  "posts.hostile": posts(reviewed([[monday, [failed(hostile.id, "gone")]]], [hostile])),
};

const quiet = { kind: "skipped", reason: "quiet" } as const;
const manyOf = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aKnownConversation({ id: `19:kanal-${at}@thread.tacv2`, name: `Kanal ${at + 1}` }),
  );
const weekly = { ...usual, since: 0 };
const klg = aKnownConversation({
  id: "19:klg@thread.tacv2",
  name: "KLG",
  teamName: "Kommunledningen",
  digest: weekly,
});
const anna = aKnownConversation({ id: "a:anna", kind: "personal", name: "Anna Berg", digest: weekly });

function listed(
  conversation: KnownConversation | undefined,
  state: DeliveryState,
  occurrence = monday,
  mayResend = state.kind === "failed" || state.kind === "unknown",
): ListedPost {
  return { delivery: aDelivery(occurrence, conversation?.id ?? "19:x", state), conversation, mayResend };
}

function receivers(posts: readonly ListedPost[], shown = 0): CardCase {
  return (lang) => receiversCard({ today, occurrence: monday, posts, shown }, lang, moved);
}

function places(shown: Pick<PlacesShown, "places" | "total">): CardCase {
  return (lang) => placesCard({ today, now, asked: "utskick klg", ...shown }, lang, moved);
}

const delivered = { kind: "sent", activityId: "1" } as const;
const refused = { kind: "failed", reason: "blocked", status: 403 } as const;
const unclear = { kind: "unknown", reason: "no-answer", by: "claim-1" } as const;
const many = manyOf(300).map((conversation) => listed(conversation, delivered));

const listCards: Record<string, CardCase> = {
  "posts.receivers": receivers([
    listed(klg, delivered),
    listed(anna, delivered),
    listed(budget, refused),
    listed(chat, unclear),
    listed(general, quiet),
    listed(undefined, pending),
  ]),
  "posts.receivers-many": receivers([listed(hostile, refused), ...many]),
  "posts.receivers-last-page": receivers(many, 290),
  "posts.receivers-hostile": receivers(
    manyOf(12).map(({ id }) => listed({ ...hostile, id }, { ...refused, reason: "poisoned" })),
  ),
  "posts.place": places({
    places: [
      {
        conversation: klg,
        posts: [
          listed(klg, refused),
          listed(klg, unclear, lastMonday, false),
          listed(klg, quiet, anOccurrence(instantInStockholm("2023-02-20", "08:00"))),
          listed(klg, delivered, anOccurrence(instantInStockholm("2023-02-13", "08:00"))),
        ],
      },
    ],
    total: 1,
  }),
  "posts.place-none": places({
    places: [{ conversation: { ...klg, reach: { kind: "blocked", since: now, status: 403 } }, posts: [] }],
    total: 1,
  }),
  "posts.places": places({
    places: [
      { conversation: klg, posts: [listed(klg, delivered)] },
      { conversation: anna, posts: [listed(anna, unclear)] },
      { conversation: general, posts: [] },
    ],
    total: 12,
  }),
};

const since = instantInStockholm(today, "08:01");
const blocked = { kind: "blocked", since, status: 403 } as const;

function notice(
  conversation: ReturnType<typeof aKnownConversation>,
  reach: Parameters<typeof noticeCard>[0]["reach"],
): CardCase {
  return (lang) => noticeCard({ conversation, reach, today }, lang, moved);
}

const noticeCards: Record<string, CardCase> = {
  "message.notice-blocked": notice(budget, blocked),
  "message.notice-gone": notice(general, { ...blocked, status: 404 }),
  "message.notice-removed": notice(chat, { kind: "removed", since }),
  "message.notice-nameless": notice(nameless, blocked),
  "message.notice-hostile": notice(hostile, blocked),
};

/** The cards of the settings, of what was posted, and of the notices to administrators. */
export const settingsCases: Readonly<Record<string, CardCase>> = {
  ...settingsCards,
  ...postsCards,
  ...listCards,
  ...noticeCards,
};
