import type { MemorandumTexts } from "./sv-memorandum.ts";

export const enMemorandum: MemorandumTexts = {
  memorandum: {
    kicker: (month, area) => `Follow-up ${month} · ${area}`,
    headline: "Draft of the memorandum (tjänsteskrivelse)",
    holds: (units) =>
      `A Word document in Swedish with a proposed decision, a summary, a table of ${units === 1 ? "1 row" : `${units} rows`}, deviations, the forecast, operations and how the case is prepared.`,
    when: "The draft is made when you download it. Comments that come before that are in it.",
    once: (time) => `The link is yours alone. You can use it once. It stops working ${time}.`,
    toWrite: {
      heading: "You need to fill in",
      marked: "In the document it is yellow and in square brackets.",
      head: {
        caseNumber: "Case number.",
        unit: "Unit or area of operations.",
        head: "Responsible head.",
        caseOfficer: "Case officer.",
      },
      body: "Which committee the case goes to first.",
      deviation: (units) => `Cause, action and effect for ${units}.`,
      oldComment: (units) =>
        `Whether the comment still holds for ${units}. The table has been corrected since it was written.`,
      forecast: (month) => `The forecast for the year after ${month}.`,
      operations: (units) => `How the operations have gone for ${units}.`,
      consequence: "How deviations that are to be decided politically are taken care of.",
      sendTo: "Who the decision is sent to.",
    },
    comments: {
      missing: (missing, wanted) =>
        wanted === 1
          ? "The comment on the deviation is missing."
          : missing === wanted
            ? `All ${wanted} comments on deviations are missing.`
            : `${missing} of ${wanted} comments on deviations are missing.`,
      all: (wanted) =>
        wanted === 1 ? "The comment on the deviation is in it." : `All ${wanted} comments are in it.`,
    },
    more: (count) => (count === 1 ? "1 more unit" : `${count} more units`),
    button: {
      open: "Open the download page",
      again: "Make a new link",
      show: "Show the follow-up",
      month: (month) => `Draft for ${month}`,
    },
    ask: {
      month: (month, area) => `memorandum ${month} for ${area}`,
      latest: (area) => `memorandum for ${area}`,
    },
    noDownload:
      "The draft cannot be downloaded. The address of the service is not set. Ask whoever runs Styrkedjan to set PUBLIC_URL.",
    notAdministrator:
      "Only administrators can make the memorandum. Type “follow-up” to see the month’s figures and what the units have commented.",
    which: {
      headline: "Which area is the memorandum for?",
      noneCalled: (said) => `I follow up no area called ${said}`,
      text: "Choose an area.",
      more: "There are more areas. Write the name of the area, for example “memorandum for …”.",
    },
    personal: {
      noPerson:
        "I cannot see who you are, so I do not know whether you are an administrator. Write to me in Teams.",
      inOurChat: "I have answered in our own chat.",
      noChat:
        "I make the memorandum in our own chat, and you have not opened it yet. Search for Styrkedjan in Teams, choose Add and type “memorandum” to me there.",
      chatFailed:
        "I could not reach you in our own chat. Search for Styrkedjan in Teams, open the chat and type “memorandum” there.",
      chatUnsure:
        "I do not know whether my answer arrived in our own chat. If you do not see it there, type “memorandum” to me in it.",
    },
  },
};
