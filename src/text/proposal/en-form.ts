import type { ProposalFormTexts } from "./sv-form.ts";

/** The words of a proposal's form, and of the choice of its type, in English. */
export const enProposalForm: ProposalFormTexts = {
  choose: {
    headline: "What kind of proposal do you want to hand in?",
    kicker: (year) => `Budget ${year}`,
    what: {
      efficiency: "Something that lowers costs compared with this year’s budget.",
      investment: "Something that is bought or built and depreciated over several years.",
      operating: "A cost that rises or falls, for example because of volume or law.",
      assignment: "Something that a committee is to be assigned to do.",
    },
    open: "Choose",
    openTitle: (type) => `Choose ${type}`,
    plain: (types) => `Choose one of: ${types}.`,
  },
  headline: (type, year) => `${type} for budget ${year}`,
  kicker: { new: "New proposal", draft: "Draft" },
  optional: (label) => `${label} (optional)`,
  toMend: (count) =>
    count === 1
      ? "One thing to correct. The draft is saved."
      : `${count} things to correct. The draft is saved.`,
  cut: (most) => `The text was too long and has been cut to ${most} characters. Look at its end.`,
  copied: (number) => `A copy of ${number}. Nothing is saved yet.`,
  copiedDraft: "A copy of your draft. Nothing is saved yet.",
  otherYears: (year, amounts) =>
    `The amounts were for other years and are blank here. In budget ${year} they were: ${amounts}`,
  unseen: "Others see your changes only when you have sent the proposal again.",
  savedElsewhere:
    "The proposal has been saved from another card since you opened this one. What you typed is still below, but it is not saved. Save or send if this is what is to apply.",
  pastEditing: (state) =>
    `The proposal’s state is “${state}”, so it cannot be changed now. What you typed is still below, but it is not saved. If the proposal comes back, you can save or send from here.`,
  showSaved: "Show what is saved",
  group: {
    what: { heading: "The proposal" },
    assignment: { heading: "The assignment" },
    affected: { heading: "Effects and risks" },
    investment: { heading: "The investment" },
    depreciation: {
      heading: "Depreciation",
      text: "Type the depreciation time in whole years, or tick that it is land.",
    },
    running: {
      heading: "Running cost",
      text: "How the running cost changes each year compared with this year’s budget, besides the capital cost. A higher cost is a positive number, a lower one is negative. Leave blank if nothing changes.",
    },
    reason: { heading: "The change" },
    consequences: { heading: "Consequences", text: "Be brief. Leave blank where there are none." },
    contact: { heading: "Contact" },
    amounts: { heading: "Amounts" },
  },
  amounts: {
    efficiency: (year) =>
      `How much lower the cost is each year compared with this year’s budget (${year}). Type the level, not the increase from the year before: a lasting saving of 500 is typed as 500 in all three years. A saving is a positive number.`,
    operating: (year) =>
      `How much the cost changes each year compared with this year’s budget (${year}). Type the level, not the increase from the year before: a lasting increase of 500 is typed as 500 in all three years. A higher cost is a positive number, a lower one is negative.`,
    investment: () => "The expenditure of each year. Leave blank the years in which there is none.",
    assignment: () => "What the assignment costs each year, if you know. Otherwise leave blank.",
    howTo: "Type in SEK thousand (tkr), for example 1 250 or 0,5. You can also type 1,2 mnkr or 500 000 kr.",
  },
  example: {
    typedName: "Type the whole name",
    title: "Short and clear",
    amount: "1 250",
    running: "−300",
    depreciationYears: "10",
    inUseYear: (year) => String(year),
    doneBy: (year) => `31 December ${year}`,
  },
  landChoice: "Yes, it is land",
  place: (department, committee) => `${department} – ${committee}`,
  noDepartments: {
    button: "The organisation",
    headline: "Proposals cannot be handed in yet",
    text: "I do not know which departments there are. Ask an administrator, often the budget controller, to import the organisation.",
  },
};
