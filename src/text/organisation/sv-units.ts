const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** The words of units, goals and processgrupper, and of who says to be responsible, in Swedish. */
export const svUnits = {
  responsible: (names: string) => `Ansvarig: ${names}`,
  substitutes: (names: string) => `Ersättare: ${names}`,
  managers: (names: string) => `Chef: ${names}`,
  noResponsible: "Ingen ansvarig än. Ingen påminns om rapporterna.",
  units: "Enheter, mål och processgrupper",
  unitCounts: (units: number, goals: number, processGroups: number) =>
    `${many(units, "enhet", "enheter")}, ${goals} mål och ${many(processGroups, "processgrupp", "processgrupper")}.`,
  noUnits: "Här finns inga enheter, mål eller processgrupper än. Lägg till den första här.",
  /** Those who are responsible and whom the bot cannot remind. */
  unreached: (names: string) =>
    `De här är ansvariga men har ingen chatt med mig, och får inga påminnelser: ${names}. Be dem skriva hej till mig.`,
  claimRow: (name: string, place: string) => `${name}: ansvarig för ${place}?`,
  claimWaits: "Väntar på att en administratör bekräftar.",
  openClaim: (name: string) => `Svara ${name}`,
  roleFor: (role: string, place: string) => `${role} för ${place}`,
  unit: {
    new: "Ny enhet, mål eller processgrupp",
    kindLabel: "Vad är det",
    kind: { unit: "Enhet", goal: "Mål", processGroup: "Processgrupp" },
    name: "Namn",
    example: "Till exempel IT, Mål 2 eller Trygghet",
    belongsTo: "Förvaltning, för en enhet",
    added: (name: string) => `Klart. ${name} finns nu.`,
    saved: (name: string) => `Klart. ${name} är sparad.`,
    same: (name: string) => `${name} finns redan så. Inget behövde ändras.`,
    now: (name: string, department: string) =>
      department === "" ? `Nu är namnet ${name}.` : `Nu heter enheten ${name} och hör till ${department}.`,
    noChat: (names: string) =>
      `Har inte öppnat chatten med mig än och får därför inga påminnelser: ${names}.`,
    gone: "Den finns inte längre.",
  },
  claim: {
    headline: (name: string, place: string) => `Ska ${name} vara ansvarig för ${place}?`,
    text: (name: string, place: string) =>
      `${name} säger sig vara ansvarig för ${place}. Om du bekräftar får ${name} klarmarkera för ${place} och blir påmind om rapporterna.`,
    others: (place: string, names: string) => `Redan ansvarig för ${place}: ${names}.`,
    confirm: "Bekräfta",
    decline: "Avslå",
    confirmed: (name: string, place: string) => `Klart. ${name} är nu ansvarig för ${place}.`,
    declined: (name: string, place: string) => `Klart. ${name} blev inte ansvarig för ${place}.`,
    already: {
      confirmed: (by: string, name: string, place: string) =>
        `${by} har redan bekräftat att ${name} är ansvarig för ${place}. Inget har ändrats.`,
      declined: (by: string, name: string, place: string) =>
        `${by} har redan svarat nej till att ${name} är ansvarig för ${place}. Inget har ändrats.`,
    },
    told: (name: string) => `${name} får veta det i sin egen chatt med mig.`,
    gone: "Frågan finns inte längre. Inget har ändrats.",
    placeGone: "Det som frågan gäller finns inte längre. Inget har ändrats.",
    /** The name of what is gone. */
    goneName: "det som fanns då",
    tooManyPeople: (most: number) =>
      `Högst ${most} personer kan ha en roll. Inget har ändrats. Ta bort någon annans roll först.`,
    conflict: "Andra ändrade organisationen samtidigt. Inget har ändrats. Försök igen.",
    sent: (place: string) =>
      `Tack. En administratör ska bekräfta att du är ansvarig för ${place}. Jag säger till här när det är gjort.`,
    waits: (place: string) =>
      `Du har redan sagt att du är ansvarig för ${place}. Det väntar på en administratör, och jag säger till här när det är gjort.`,
    isResponsible: (place: string) =>
      `Du är redan ansvarig för ${place}. Skriv ”vad saknar jag” så ser du vad som är kvar att klarmarkera.`,
    tooMany: "Det är många frågor som väntar på svar. Be en administratör ge dig rollen i stället.",
    several: (names: string) => `Flera kan menas: ${names}. Skriv hela namnet.`,
    unknown: (name: string, places: string) =>
      `Jag hittar inte ”${name}”. De här finns: ${places}. Skriv till exempel ”jag är ansvarig för” och ett av namnen.`,
    nothing: (name: string) =>
      `Jag hittar inte ”${name}”, och här finns inga enheter än. Be en administratör lägga till den.`,
    yes: (place: string) => `Du är ansvarig för ${place}`,
    yesText: (by: string, place: string) =>
      `${by} har bekräftat det. Nu kan du klarmarkera för ${place}, och jag påminner dig om det som saknas.`,
    no: (place: string) => `Du blev inte ansvarig för ${place}`,
    noText: (by: string) => `${by} har svarat nej. Är det fel? Prata med ${by}.`,
    mine: "Vad saknar jag?",
    noPerson: "Jag kan inte se vem du är. Skriv till mig i Teams.",
    inOurChat: "Vi fortsätter i vår egen chatt.",
    noChat:
      "Det tar vi i vår egen chatt, så att jag kan säga till dig sedan, och den har du inte öppnat än. Sök efter Styrkedjan i Teams, välj Lägg till och skriv samma sak till mig där.",
    chatFailed:
      "Jag nådde dig inte i vår egen chatt. Sök efter Styrkedjan i Teams, öppna chatten och skriv samma sak där.",
    chatUnsure:
      "Jag vet inte om mitt svar kom fram i vår egen chatt. Syns det inte där, skriv samma sak i den.",
  },
};

export type UnitTexts = typeof svUnits;
