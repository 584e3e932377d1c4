import type { DepartmentTexts } from "./sv-department.ts";

/** The words of what a department's leader sees and does, in English. */
export const enDepartment: DepartmentTexts = {
  kicker: (department, year) => `${department} · proposals for ${year}`,
  headline: {
    none: "No proposals have been handed in yet",
    allReleased: (count) => (count === 1 ? "The proposal is released" : `All ${count} are released`),
    left: (left, total) =>
      total === 1
        ? "The proposal is not released"
        : `${left} of ${total} ${left === 1 ? "is" : "are"} not released`,
  },
  window: {
    open: (countdown) => `${countdown}. What is released by then is in time.`,
    extended: (day) =>
      `The stoppdatum has passed, but the committee has been given more time, up to and including ${day}. What is released now counts as late.`,
    passed: (day) => `The stoppdatum was ${day}.`,
    closed: (day) => `The stoppdatum was ${day}. What is not released needs more time: ask an administrator.`,
  },
  returned: (count) =>
    count === 1
      ? "1 is with its author, to be completed."
      : `${count} are with their authors, to be completed.`,
  group: (types, count) => `${types} (${count})`,
  row: (place, title) => `${place}. ${title}`,
  show: "The department's proposals",
  showOther: (department) => `Show ${department}`,
  more: "Show more",
  order: {
    button: "Change the order",
    headline: "In what order should the proposals be?",
    text: "1 matters most. Type a new number at the one that you want to move, and the others make room.",
    kept: (list) => `What has been reviewed or is on its way back keeps its number: ${list}.`,
    keptOne: (place, name) => `${place} (${name})`,
    keptMore: (count) => `${count} more`,
    example: "1",
    save: "Save the order",
    saved: "Done. The order is saved.",
    changed: "The order has changed since you got the card, so nothing is saved. This is how it is now.",
    wrong: "Nothing is saved yet. Change what is marked and save again.",
    fault: {
      notANumber: "Type a whole number.",
      outside: (last) => `Choose a number between 1 and ${last}.`,
      double: "Several proposals have the same number.",
      taken: "The number belongs to a proposal that keeps its number.",
    },
    none: "There are no proposals to order.",
    page: (from, to, total) => `You see ${from}–${to} of ${total}.`,
  },
  release: {
    button: "Release",
    headline: "Which proposals are ready?",
    text: "What you release goes on to be reviewed. The head of the department answers for the documents being complete.",
    label: "Proposals to release",
    choice: (place, name) => `Priority ${place}: ${name}`,
    chosen: "Release the chosen ones",
    all: (count) => `Release all ${count}`,
    only: "Release",
    done: (count) =>
      count === 1 ? "Done. 1 proposal is released." : `Done. ${count} proposals are released.`,
    noneChosen: "Nothing is released. Choose at least one proposal and press again.",
    changed: (names) =>
      `Nothing is released, because this has changed since you got the card: ${names}. Look at it and choose again.`,
    changedGone:
      "Nothing is released, because one of the proposals is no longer with the department. Look at those that are left and choose again.",
    tooLate: (names, day) =>
      `Nothing is released. The stoppdatum was ${day}, and this has not been given more time: ${names}. Choose only others, or ask an administrator for more time.`,
    closed: (names) => `This cannot be released without more time: ${names}.`,
    late: "What is released now counts as late.",
    none: "Nothing to release just now",
    more: (count) =>
      count === 1
        ? "1 more comes when you have released these."
        : `${count} more come when you have released these.`,
  },
  notLeader: {
    headline: "This is for the head of the department",
    text: "Only the head of a department and the deputy see what it has received. You see your own proposals with “my proposals”. Are you meant to see them? Ask an administrator to add you.",
  },
  conflict: {
    headline: "Others changed it at the same time",
    text: "Nothing is done. Open the list and try again.",
  },
};
