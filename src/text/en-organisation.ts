import { enUnits } from "./organisation/en-units.ts";
import type { OrganisationTexts } from "./sv-organisation.ts";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** The words of organisation, in English. */
export const enOrganisation = {
  organisation: {
    ...enUnits,
    headline: "The organisation",
    counts: (committees: number, departments: number, people: number) =>
      `${many(committees, "committee", "committees")}, ${many(departments, "department", "departments")} and ${many(people, "person", "people")} with a role.`,
    empty:
      "There are no committees yet. Add them one at a time here, or ask whoever runs Styrkedjan to import a table.",
    administrators: (names: string) => `Administrators: ${names}`,
    unnamed: (count: number) =>
      count === 1 ? "1 whose name is not known" : `${count} whose names are not known`,
    reviewersOfAll: (names: string) => `Review all committees: ${names}`,
    reviewers: (names: string) => `Reviewers: ${names}`,
    heads: (names: string) => `Head: ${names}`,
    deputies: (names: string) => `Deputy: ${names}`,
    members: (count: number) => many(count, "member of staff", "members of staff"),
    noLeader: "No head yet. Nobody can release the proposals.",
    noReviewer: "No reviewer yet.",
    goals: (count: number) =>
      count === 0 ? "No goal areas yet." : `${many(count, "goal area", "goal areas")}.`,
    others: (count: number) => `${count} more`,
    page: (from: number, to: number, total: number) => `Showing ${from}–${to} of ${total}.`,
    open: "Change",
    openPerson: (name: string) => `Change the roles of ${name}`,
    openPlace: (name: string) => `Change ${name}`,
    people: "People and roles",
    noPeople: "Nobody has a role yet.",
    noGrant: "No role",
    buttons: {
      addPerson: "Give somebody a role",
      people: "Show people",
      addCommittee: "New committee",
      addDepartment: "New department",
      goals: "Goal areas",
      units: "Units and goals",
      addUnit: "New unit or goal",
      giveAt: "Give somebody a role here",
      more: "Show more",
      back: "Show the organisation",
      anotherPerson: "Give somebody else a role",
      give: "Give the role",
      save: "Save",
    },
    reviewerOfAll: "Reviewer for all committees",
    reviewerOf: (committee: string) => `Reviewer for ${committee}`,
    roleAt: (role: string, place: string) => `${role} at ${place}`,
    person: {
      new: "Give somebody a role",
      who: "Who",
      search: "The person's name",
      searchExample: "The whole name, or a part of it",
      role: "Role",
      committee: "Committee, for reviewers",
      department: "Department, for heads, deputies and members of staff",
      place: "What, for responsible, substitutes and managers",
      placeExample: "A unit, a goal, a process group, a department or a committee",
      allCommittees: "All committees",
      whoIsListed:
        "You can choose those who have a role or have opened the chat with me. Is somebody missing? Ask the person to write hello to me.",
      noRoles: "Has no role. Everybody may hand in proposals anyway.",
      noChat: (name: string) =>
        `${name} has not opened the chat with me yet and is therefore told nothing. Ask the person to write hello to me.`,
      configured: "Is always an administrator, by the service's settings.",
      takeAway: "Remove",
      takeAwayGrant: (grant: string) => `Remove: ${grant}`,
      giveMore: "Give another role",
      gave: (name: string, grant: string) => `Done. ${name} is now ${grant}.`,
      hasAlready: (name: string, grant: string) => `${name} is ${grant} already.`,
      tookAway: (name: string, grant: string) => `Done. ${name} is no longer ${grant}.`,
      hadNot: (name: string) => `${name} did not have that role any more.`,
      gone: "The person is no longer in the organisation, and has no chat with me.",
    },
    committee: {
      new: "New committee",
      name: "The name of the committee",
      example: "For example Kulturnämnden",
      added: (name: string) => `Done. ${name} has been added.`,
      renamed: (name: string) => `Done. The committee is now called ${name}.`,
      same: (name: string) => `${name} is there already. Nothing had to be changed.`,
      now: (name: string) => `The committee is now called ${name}.`,
      gone: "The committee is no longer there.",
    },
    department: {
      new: "New department",
      name: "The name of the department",
      example: "For example Kulturförvaltningen",
      belongsTo: "Belongs to the committee",
      added: (name: string, committee: string) => `Done. ${name} has been added, under ${committee}.`,
      saved: (name: string, committee: string) =>
        `Done. The department is now called ${name} and belongs to ${committee}.`,
      same: (name: string) => `${name} is there already, just so. Nothing had to be changed.`,
      now: (name: string, committee: string) =>
        `The department is now called ${name} and belongs to ${committee}.`,
      gone: "The department is no longer there.",
      committeeFirst: "A department belongs to a committee. Add the committee first.",
    },
    goal: {
      headline: "Goal areas",
      text: "Whoever hands in a proposal chooses one of them. While the list is empty, the goal area is typed freely.",
      label: "One goal area on each line",
      example: "For example A safe everyday life",
      saved: (count: number) =>
        count === 0
          ? "Done. The goal area is now typed freely."
          : `Done. There ${count === 1 ? "is" : "are"} now ${many(count, "goal area", "goal areas")}.`,
      same: "The goal areas are like that already. Nothing had to be changed.",
      now: (goals: string) => (goals === "" ? "There are no goal areas now." : `Now there are: ${goals}.`),
    },
    wrong: {
      lead: "Nothing has been saved yet. Change what is marked and save again.",
      changed:
        "Somebody else has just changed the organisation, so nothing has been saved. See how it is now, and save again if that is right.",
      person: "Choose a person.",
      noSuchPerson: (name: string) =>
        `I know nobody called “${name}”. Ask the person to write hello to me, or import a file that names the person.`,
      severalPeople: "Several people have that name. Choose one of them.",
      tooManyPeople: "Many people have that name. Write more of it.",
      role: "Choose a role.",
      committee: "Choose one of the committees.",
      department: "Choose a department. The role applies to one.",
      placeMissing: "Write or choose what the role is for.",
      noSuchPlace: (name: string) =>
        `I do not find “${name}”. Write the name of a unit, a goal, a process group, a department or a committee.`,
      severalPlaces: (names: string) => `Several can be meant: ${names}. Choose or write the whole name.`,
      unitKind: "Choose what it is.",
      unitDepartment: "Choose which department the unit belongs to.",
      nameMissing: "Write a name.",
      nameTooLong: (most: number) => `The name may have ${most} characters at most.`,
      noLetters: "The name needs a letter or a digit.",
      nameTaken: (name: string) => `${name} is there already. Choose another name.`,
      goalTooLong: (line: number, most: number) =>
        `Line ${line} is too long. A goal area may have ${most} characters at most.`,
      tooMany: {
        committees: (most: number) => `There can be ${most} committees at most.`,
        departments: (most: number) => `There can be ${most} departments at most.`,
        units: (most: number) => `There may be ${most} units, goals and process groups at most.`,
        goals: (most: number) => `There can be ${most} goal areas at most.`,
        people: (most: number) => `${most} people at most can have a role.`,
      },
    },
    personal: {
      noPerson: "I cannot see who you are. Write to me in Teams.",
      inOurChat: "We go on in our own chat.",
      noChat:
        "You change the organisation in our own chat, which you have not opened yet. Search for Styrkedjan in Teams, choose Add and write “organisation” to me there.",
      chatFailed:
        "I could not reach you in our own chat. Search for Styrkedjan in Teams, open the chat and write “organisation” there.",
      chatUnsure:
        "I do not know whether my answer arrived in our own chat. If you do not see it there, write “organisation” to me in it.",
    },
    notAllowed:
      "Only administrators can see and change the organisation. Ask an administrator, such as the budget controller, to change a role.",
  },
} satisfies OrganisationTexts;
