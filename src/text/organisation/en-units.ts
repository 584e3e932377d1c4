import type { UnitTexts } from "./sv-units.ts";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** The words of units, goals and processgrupper, and of who says to be responsible, in English. */
export const enUnits = {
  responsible: (names: string) => `Responsible: ${names}`,
  substitutes: (names: string) => `Substitute: ${names}`,
  managers: (names: string) => `Manager: ${names}`,
  noResponsible: "Nobody responsible yet. Nobody is reminded of the reports.",
  units: "Units, goals and process groups",
  unitCounts: (units: number, goals: number, processGroups: number) =>
    `${many(units, "unit", "units")}, ${many(goals, "goal", "goals")} and ${many(processGroups, "process group", "process groups")}.`,
  noUnits: "There are no units, goals or process groups yet. Add the first one here.",
  unreached: (names: string) =>
    `These are responsible but have no chat with me, and get no reminders: ${names}. Ask them to write hello to me.`,
  claimRow: (name: string, place: string) => `${name}: responsible for ${place}?`,
  claimWaits: "Waits for an administrator to confirm.",
  openClaim: (name: string) => `Answer ${name}`,
  roleFor: (role: string, place: string) => `${role} for ${place}`,
  unit: {
    new: "New unit, goal or process group",
    kindLabel: "What is it",
    kind: { unit: "Unit", goal: "Goal", processGroup: "Process group" },
    name: "Name",
    example: "For example IT, Goal 2 or Safety",
    belongsTo: "Department, for a unit",
    added: (name: string) => `Done. ${name} is there now.`,
    saved: (name: string) => `Done. ${name} is saved.`,
    same: (name: string) => `${name} is already so. Nothing had to be changed.`,
    now: (name: string, department: string) =>
      department === ""
        ? `Now the name is ${name}.`
        : `Now the unit is called ${name} and belongs to ${department}.`,
    noChat: (names: string) =>
      `Have not opened the chat with me yet, and therefore get no reminders: ${names}.`,
    gone: "It is no longer there.",
  },
  claim: {
    headline: (name: string, place: string) => `Should ${name} be responsible for ${place}?`,
    text: (name: string, place: string) =>
      `${name} says to be responsible for ${place}. If you confirm, ${name} may mark ${place} as done and is reminded of its reports.`,
    others: (place: string, names: string) => `Responsible for ${place} already: ${names}.`,
    confirm: "Confirm",
    decline: "Decline",
    confirmed: (name: string, place: string) => `Done. ${name} is now responsible for ${place}.`,
    declined: (name: string, place: string) => `Done. ${name} did not become responsible for ${place}.`,
    already: {
      confirmed: (by: string, name: string, place: string) =>
        `${by} has already confirmed that ${name} is responsible for ${place}. Nothing has been changed.`,
      declined: (by: string, name: string, place: string) =>
        `${by} has already said no to ${name} being responsible for ${place}. Nothing has been changed.`,
    },
    told: (name: string) => `${name} is told in their own chat with me.`,
    gone: "The question is no longer there. Nothing has been changed.",
    placeGone: "What the question is about is no longer there. Nothing has been changed.",
    goneName: "what was there then",
    tooManyPeople: (most: number) =>
      `${most} people at most can have a role. Nothing has been changed. Take somebody else's role away first.`,
    conflict: "Others changed the organisation at the same time. Nothing has been changed. Try again.",
    sent: (place: string) =>
      `Thank you. An administrator is to confirm that you are responsible for ${place}. I tell you here when it is done.`,
    waits: (place: string) =>
      `You have already said that you are responsible for ${place}. It waits for an administrator, and I tell you here when it is done.`,
    isResponsible: (place: string) =>
      `You are already responsible for ${place}. Write “what am I missing” to see what is left to mark as done.`,
    tooMany: "Many questions wait for an answer. Ask an administrator to give you the role instead.",
    several: (names: string) => `Several can be meant: ${names}. Write the whole name.`,
    unknown: (name: string, places: string) =>
      `I do not find “${name}”. There are: ${places}. Write for example “I am responsible for” and one of the names.`,
    nothing: (name: string) =>
      `I do not find “${name}”, and there are no units yet. Ask an administrator to add it.`,
    yes: (place: string) => `You are responsible for ${place}`,
    yesText: (by: string, place: string) =>
      `${by} has confirmed it. Now you can mark ${place} as done, and I remind you of what is missing.`,
    no: (place: string) => `You did not become responsible for ${place}`,
    noText: (by: string) => `${by} has said no. Is that wrong? Talk to ${by}.`,
    mine: "What am I missing?",
    noPerson: "I cannot see who you are. Write to me in Teams.",
    inOurChat: "We go on in our own chat.",
    noChat:
      "We do that in our own chat, so that I can tell you afterwards, and you have not opened it yet. Search for Styrkedjan in Teams, choose Add and write the same to me there.",
    chatFailed:
      "I did not reach you in our own chat. Search for Styrkedjan in Teams, open the chat and write the same there.",
    chatUnsure:
      "I do not know whether my answer arrived in our own chat. If it is not there, write the same in it.",
  },
} satisfies UnitTexts;
