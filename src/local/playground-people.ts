/** Who the newcomer is in the local chat; the bot's only administrator there. */
export const LOCAL_ADMINISTRATOR = "00000000-0000-4000-8000-000000000001";

const person = (number: number, givenName: string, surname: string) => {
  const name = `${givenName} ${surname}`;
  const address = `${givenName}.${surname}@kommunen.example`
    .toLowerCase()
    .replaceAll("ö", "o")
    .replaceAll("å", "a");
  return {
    id: `person-${number}`,
    name,
    // Misspelt by the chat itself.
    userPrincipleName: address,
    aadObjectId: `00000000-0000-4000-8000-00000000000${number}`,
    givenName,
    surname,
    email: address,
  };
};

/** The local chat's configuration: it wants exactly five others and at most one channel besides General. */
export const playgroundPeople = {
  version: "0.1.1",
  tenantId: "00000000-0000-4000-8000-0000000000aa",
  bot: { id: "00000000-0000-4000-8000-0000000000bb", name: "Styrkedjan" },
  currentUser: person(1, "Karin", "Lindgren"),
  users: [
    person(2, "Johan", "Ek"),
    person(3, "Amina", "Farah"),
    person(4, "Erik", "Sjöberg"),
    person(5, "Sara", "Holm"),
    person(6, "Per", "Nyman"),
  ],
  personalChat: { id: "personlig-chatt" },
  groupChat: { id: "gruppchatt", name: "Budgetgruppen" },
  team: {
    id: "team-ledning",
    name: "Kommunledningen",
    aadGroupId: "00000000-0000-4000-8000-0000000000cc",
    channels: [{ id: "kanal-klg", name: "KLG" }],
  },
};
