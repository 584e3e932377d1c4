import type { SummaryCardTexts } from "./sv-summary-card.ts";

/** The words of the summary in Teams, its publishing and its download, in English. */
export const enSummaryCard = {
  summaryCard: {
    kicker: (budgetYear: number) => `Summary of proposals · budget ${budgetYear}`,
    headline: {
      now: (count: number) => (count === 1 ? "1 proposal is released" : `${count} proposals are released`),
      none: "No proposal is released yet",
      version: (version: number) => `Summary, version ${version}`,
      confirm: (version: number) => `Publish version ${version}?`,
      offer: "Time to publish the summary?",
      published: (version: number) => `Version ${version} is published`,
      wait: "Then we wait",
      link: "Your file is ready to download",
    },
    reach: {
      all: "You see everything that is released.",
      some: (whose: string) => `You see what belongs to ${whose}.`,
      own: "You see your own proposals.",
    },
    waiting: (count: number) =>
      count === 1
        ? "1 proposal that is handed in is not released yet. It does not count here."
        : `${count} proposals that are handed in are not released yet. They do not count here.`,
    comesWhenReleased: "A proposal is included when the head of the department has released it.",
    publishedBy: (edition: string, name: string) => `${edition} by ${name}.`,
    count: (count: number) => (count === 1 ? "1 proposal" : `${count} proposals`),
    tkr: "SEK thousand",
    byCommittee: {
      level: (year: number) => `By committee ${year}, SEK thousand`,
      expenditure: (first: number, last: number) => `By committee ${first}–${last}, SEK thousand`,
      count: "By committee, number",
    },
    barName: (committee: string, count: number) => `${committee} (${count})`,
    moreCommittees: (count: number) => (count === 1 ? "1 more committee" : `${count} more committees`),
    show: "Show",
    showType: (types: string) => `Show ${types}`,
    askType: (types: string) => `which ${types} are handed in?`,
    changes: {
      row: (kind: string, name: string) => `${kind}: ${name}`,
      amount: (year: number, before: string, after: string) => `${year} from ${before} to ${after}`,
      runningCost: (year: number, before: string, after: string) =>
        `Changed running cost ${year} from ${before} to ${after}`,
      capitalCost: (year: number, before: string, after: string) =>
        `Capital cost ${year} from ${before} to ${after}`,
      blank: "no amount",
      more: (count: number) => (count === 1 ? "1 more change." : `${count} more changes.`),
    },
    noDownload:
      "Excel cannot be downloaded, since the address of the service is not set. Ask whoever runs Styrkedjan to set PUBLIC_URL.",
    button: {
      excel: "Download as Excel",
      publish: (version: number) => `Publish version ${version}`,
      publishNow: "Publish now",
      preview: "Preview",
      wait: "Wait",
      proposals: "Show the proposals",
      mine: "My proposals",
      create: "Hand in a proposal",
      now: "Show where it stands now",
      open: "Open the download page",
      round: "Show the budget round",
    },
    channel: {
      none: "No summary is published here yet. It comes here when an administrator publishes it.",
      later: "This is how it stood when it was published. Type “summary” to see the latest.",
    },
    confirm: {
      where: "Channel",
      everybody: "Everybody in the channel can read the summary and download all proposals as Excel.",
      stoppdatum: (day: string) => `The stoppdatum is ${day}. More proposals may come until then.`,
      first: "It will be the first version.",
      noChannels:
        "I am not in any channel yet. Add me to the channel of the management group and write to me there. Then type “summary” here again.",
      chooseChannel: "Choose a channel to publish in.",
      changed: "Something has changed since you saw this. Read it again before you publish.",
      overtaken: (name: string, version: number, time: string) =>
        `${name} published version ${version} ${time}. Read what has changed since then before you publish a new one.`,
    },
    published: {
      now: (place: string) => `It will be in ${place} in a moment.`,
      before: (place: string, time: string) => `It was published in ${place} ${time}.`,
      look: "Type “posts” if you want to see that it arrived.",
    },
    refused: {
      notAdministrator:
        "Only administrators can publish the summary. Type “summary” to see what you may read.",
      nothing: "No proposal is released yet, so there is nothing to publish.",
    },
    offer: {
      calendar: (title: string, day: string) => `The calendar says “${title}” on ${day}.`,
      would: (version: number) => `If you publish now it will be version ${version}.`,
      why: "You are asked because you are an administrator.",
    },
    wait: {
      how: (version: number) =>
        `When you want to publish, type “summary” to me and press Publish version ${version}.`,
      next: (day: string) => `I will ask again ${day}, when the calendar comes to the next mailing.`,
    },
    link: {
      text: "The button opens a page in your browser, where you download the file.",
      once: (time: string) => `The link is your own. You can use it once. It stops working ${time}.`,
    },
    personal: {
      noPerson: "I cannot see who you are, so I do not know what you may read. Write to me in Teams.",
      inOurChat: "I have answered in our own chat.",
      noChat:
        "I show the summary in our own chat, and you have not opened it yet. Search for Styrkedjan in Teams, choose Add and type “summary” to me there.",
      chatFailed:
        "I could not reach you in our own chat. Search for Styrkedjan in Teams, open the chat and type “summary” there.",
      chatUnsure:
        "I do not know whether my answer arrived in our own chat. If it is not there, type “summary” to me in it.",
    },
  },
} satisfies SummaryCardTexts;
