import type { ProposalType } from "../domain/proposal/proposal-type.ts";

/** "3 effektiviseringar": without the number. */
const TYPES: Readonly<Record<ProposalType, (count: number) => string>> = {
  efficiency: (count) => (count === 1 ? "effektivisering" : "effektiviseringar"),
  investment: (count) => (count === 1 ? "investering" : "investeringar"),
  operating: (count) => (count === 1 ? "driftkostnadsförändring" : "driftkostnadsförändringar"),
  assignment: () => "uppdrag",
};

/** The words of proposals that several parts share, in Swedish: types, states, fields and what can be chosen. */
export const svProposalWords = {
  proposal: {
    type: {
      efficiency: "Effektivisering",
      investment: "Investering",
      operating: "Driftkostnadsförändring",
      assignment: "Uppdrag",
    },
    types: TYPES,
    state: {
      draft: "Utkast",
      submitted: "Inlämnat till förvaltningen",
      released: "Frisläppt",
      returned: "Åter för komplettering",
      supported: "Tillstyrkt",
      notSupported: "Avstyrkt",
      decided: "Beslutat",
      rejected: "Avslaget",
      withdrawn: "Återtaget",
    },
    late: "Sent",
    field: {
      title: "Rubrik",
      department: "Förvaltning",
      goal: "Målområde",
      description: "Beskrivning",
      amount: (year: number) => `${year} (tkr)`,
      affected: "Vad och vilka berörs",
      risks: "Risker",
      category: "Kategori",
      investmentKind: "Ny investering eller reinvestering",
      land: "Mark (skrivs inte av)",
      depreciationYears: "Avskrivningstid (år)",
      inUseYear: "Tas i bruk år",
      running: (year: number) => `Ändrad driftkostnad ${year} (tkr)`,
      reason: "Orsak",
      duration: "Varaktighet",
      wording: "Uppdragets lydelse",
      serves: "Mål som uppdraget bidrar till",
      indicator: "Nyckeltal",
      committee: "Ansvarig nämnd",
      doneBy: "Klart senast",
      residents: "Konsekvenser för invånarna",
      staff: "Konsekvenser för personalen",
      children: "Konsekvenser för barn",
      contact: "Kontaktperson",
      priority: "Prioritet",
    },
    category: {
      premises: "Lokaler",
      it: "IT",
      vehicles: "Fordon",
      infrastructure: "Infrastruktur",
      equipment: "Inventarier",
      "waste-water": "Avfall/VA",
      other: "Annat",
    },
    investmentKind: { new: "Ny investering", reinvestment: "Reinvestering" },
    reason: { volume: "Volym", law: "Lagkrav", price: "Pris eller avtal", decision: "Beslut" },
    duration: { lasting: "Varaktig", once: "Bara en gång" },
    role: {
      administrator: "Administratör",
      reviewer: "Granskare",
      departmentHead: "Förvaltningschef",
      deputy: "Ställföreträdare",
      member: "Medarbetare",
      responsible: "Ansvarig",
      substitute: "Ersättare",
      manager: "Chef",
    },
  },
};

export type ProposalWords = typeof svProposalWords;
