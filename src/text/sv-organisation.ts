import { svUnits } from "./organisation/sv-units.ts";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** The words of organisation, in Swedish. */
export const svOrganisation = {
  organisation: {
    ...svUnits,
    headline: "Organisationen",
    counts: (committees: number, departments: number, people: number) =>
      `${many(committees, "nämnd", "nämnder")}, ${many(departments, "förvaltning", "förvaltningar")} och ${many(people, "person", "personer")} med en roll.`,
    empty:
      "Här finns inga nämnder än. Lägg till dem en i taget här, eller be den som sköter Styrkedjan att läsa in en tabell.",
    administrators: (names: string) => `Administratörer: ${names}`,
    /** Those whose names nobody has told. */
    unnamed: (count: number) => (count === 1 ? "1 utan känt namn" : `${count} utan känt namn`),
    reviewersOfAll: (names: string) => `Granskar alla nämnder: ${names}`,
    reviewers: (names: string) => `Granskare: ${names}`,
    heads: (names: string) => `Förvaltningschef: ${names}`,
    deputies: (names: string) => `Ställföreträdare: ${names}`,
    members: (count: number) => many(count, "medarbetare", "medarbetare"),
    noLeader: "Ingen förvaltningschef än. Ingen kan frisläppa förslagen.",
    noReviewer: "Ingen granskare än.",
    goals: (count: number) =>
      count === 0 ? "Inga målområden än." : `${many(count, "målområde", "målområden")}.`,
    others: (count: number) => `${count} till`,
    page: (from: number, to: number, total: number) => `Visar ${from}–${to} av ${total}.`,
    open: "Ändra",
    openPerson: (name: string) => `Ändra roller för ${name}`,
    openPlace: (name: string) => `Ändra ${name}`,
    people: "Personer och roller",
    noPeople: "Ingen har en roll än.",
    noGrant: "Ingen roll",
    buttons: {
      addPerson: "Ge någon en roll",
      people: "Visa personer",
      addCommittee: "Ny nämnd",
      addDepartment: "Ny förvaltning",
      goals: "Målområden",
      units: "Enheter och mål",
      addUnit: "Ny enhet eller nytt mål",
      giveAt: "Ge någon en roll här",
      more: "Visa fler",
      back: "Visa organisationen",
      anotherPerson: "Ge någon annan en roll",
      give: "Ge rollen",
      save: "Spara",
    },
    reviewerOfAll: "Granskare för alla nämnder",
    reviewerOf: (committee: string) => `Granskare för ${committee}`,
    roleAt: (role: string, place: string) => `${role} i ${place}`,
    person: {
      new: "Ge någon en roll",
      who: "Vem",
      search: "Personens namn",
      searchExample: "Hela namnet eller en del av det",
      role: "Roll",
      committee: "Nämnd, för granskare",
      department: "Förvaltning, för förvaltningschef, ställföreträdare och medarbetare",
      place: "Vad, för ansvarig, ersättare och chef",
      placeExample: "En enhet, ett mål, en processgrupp, en förvaltning eller en nämnd",
      allCommittees: "Alla nämnder",
      whoIsListed:
        "Du kan välja den som har en roll eller har öppnat chatten med mig. Saknas någon? Be personen skriva hej till mig.",
      noRoles: "Har ingen roll. Alla får ändå lämna förslag.",
      noChat: (name: string) =>
        `${name} har inte öppnat chatten med mig än och får därför inga besked. Be personen skriva hej till mig.`,
      configured: "Är alltid administratör, enligt tjänstens inställningar.",
      takeAway: "Ta bort",
      takeAwayGrant: (grant: string) => `Ta bort: ${grant}`,
      giveMore: "Ge en roll till",
      gave: (name: string, grant: string) => `Klart. ${name} är nu ${grant}.`,
      hasAlready: (name: string, grant: string) => `${name} är redan ${grant}.`,
      tookAway: (name: string, grant: string) => `Klart. ${name} är inte längre ${grant}.`,
      hadNot: (name: string) => `${name} hade inte den rollen längre.`,
      gone: "Personen finns inte i organisationen längre, och har ingen chatt med mig.",
    },
    committee: {
      new: "Ny nämnd",
      name: "Nämndens namn",
      example: "Till exempel Kulturnämnden",
      added: (name: string) => `Klart. ${name} finns nu.`,
      renamed: (name: string) => `Klart. Nämnden heter nu ${name}.`,
      same: (name: string) => `${name} finns redan. Inget behövde ändras.`,
      now: (name: string) => `Nu heter nämnden ${name}.`,
      gone: "Nämnden finns inte längre.",
    },
    department: {
      new: "Ny förvaltning",
      name: "Förvaltningens namn",
      example: "Till exempel Kulturförvaltningen",
      belongsTo: "Hör till nämnd",
      added: (name: string, committee: string) => `Klart. ${name} finns nu och hör till ${committee}.`,
      saved: (name: string, committee: string) =>
        `Klart. Nu heter förvaltningen ${name} och hör till ${committee}.`,
      same: (name: string) => `${name} är redan inlagd så. Inget behövde ändras.`,
      now: (name: string, committee: string) => `Nu heter förvaltningen ${name} och hör till ${committee}.`,
      gone: "Förvaltningen finns inte längre.",
      committeeFirst: "En förvaltning hör till en nämnd. Lägg till nämnden först.",
    },
    goal: {
      headline: "Målområden",
      text: "Den som lämnar ett förslag väljer ett av dem. Är listan tom får målområdet skrivas fritt.",
      label: "Ett målområde på varje rad",
      example: "Till exempel En trygg vardag",
      saved: (count: number) =>
        count === 0
          ? "Klart. Nu skrivs målområdet fritt."
          : `Klart. Nu finns ${many(count, "målområde", "målområden")}.`,
      same: "Målområdena ser redan ut så. Inget behövde ändras.",
      now: (goals: string) => (goals === "" ? "Nu finns inga målområden." : `Nu finns: ${goals}.`),
    },
    wrong: {
      lead: "Inget är sparat än. Ändra det som är markerat och spara igen.",
      changed:
        "Någon annan ändrade organisationen nyss, så inget är sparat. Se hur det är nu, och spara igen om det stämmer.",
      person: "Välj en person.",
      noSuchPerson: (name: string) =>
        `Jag känner ingen som heter ”${name}”. Be personen skriva hej till mig, eller läs in en fil där personen finns med.`,
      severalPeople: "Flera har det namnet. Välj en av dem.",
      tooManyPeople: "Många har det namnet. Skriv mer av det.",
      role: "Välj en roll.",
      committee: "Välj en nämnd som finns.",
      department: "Välj en förvaltning. Den rollen gäller en förvaltning.",
      placeMissing: "Skriv eller välj vad rollen gäller.",
      noSuchPlace: (name: string) =>
        `Jag hittar inte ”${name}”. Skriv namnet på en enhet, ett mål, en processgrupp, en förvaltning eller en nämnd.`,
      severalPlaces: (names: string) => `Flera kan menas: ${names}. Välj eller skriv hela namnet.`,
      unitKind: "Välj vad det är.",
      unitDepartment: "Välj vilken förvaltning enheten hör till.",
      nameMissing: "Skriv ett namn.",
      nameTooLong: (most: number) => `Namnet får ha högst ${most} tecken.`,
      noLetters: "Namnet behöver minst en bokstav eller siffra.",
      nameTaken: (name: string) => `${name} finns redan. Välj ett annat namn.`,
      goalTooLong: (line: number, most: number) =>
        `Rad ${line} är för lång. Ett målområde får ha högst ${most} tecken.`,
      tooMany: {
        committees: (most: number) => `Det får finnas högst ${most} nämnder.`,
        departments: (most: number) => `Det får finnas högst ${most} förvaltningar.`,
        units: (most: number) => `Det får finnas högst ${most} enheter, mål och processgrupper.`,
        goals: (most: number) => `Det får finnas högst ${most} målområden.`,
        people: (most: number) => `Högst ${most} personer kan ha en roll.`,
      },
    },
    personal: {
      noPerson: "Jag kan inte se vem du är. Skriv till mig i Teams.",
      inOurChat: "Vi fortsätter i vår egen chatt.",
      noChat:
        "Organisationen ändrar du i vår egen chatt, och den har du inte öppnat än. Sök efter Styrkedjan i Teams, välj Lägg till och skriv ”organisation” till mig där.",
      chatFailed:
        "Jag nådde dig inte i vår egen chatt. Sök efter Styrkedjan i Teams, öppna chatten och skriv ”organisation” där.",
      chatUnsure:
        "Jag vet inte om mitt svar kom fram i vår egen chatt. Syns det inte där, skriv ”organisation” till mig i den.",
    },
    notAllowed:
      "Bara administratörer kan se och ändra organisationen. Be en administratör, till exempel budgetcontrollern, om en roll ska ändras.",
  },
};

export type OrganisationTexts = typeof svOrganisation;
