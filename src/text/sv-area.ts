/** The words of what administrators decide of an area that is followed up, in Swedish. */
export const svArea = {
  area: {
    kicker: "Inställningar för uppföljningen",
    choose: {
      headline: "Vilket område gäller det?",
      unknown: (name: string) => `Jag hittar ingen uppföljning för ”${name}”.`,
      open: "Visa",
      openOf: (name: string) => `Visa inställningarna för ${name}`,
      more: (count: number) =>
        count === 1
          ? "1 område till visas inte. Skriv ”uppföljning inställningar för” och namnet."
          : `${count} områden till visas inte. Skriv ”uppföljning inställningar för” och namnet.`,
    },
    none: {
      headline: "Ingen uppföljning är inläst än",
      text: "Här bestämmer du gränser och mottagare när den första månaden är inläst.",
    },
    fact: {
      threshold: "Avvikelser som lyfts fram",
      political: "Rekommenderas för politiskt beslut",
      asks: "Frågor till enheterna",
    },
    threshold: {
      none: "Inga, för inga gränser är satta",
      every: "Alla, åt båda hållen",
      share: (share: string) => `minst ${share} av enhetens budget hittills`,
      amount: (amount: string) => `minst ${amount}`,
      told: (limits: string) => `De som är ${limits}, åt båda hållen`,
    },
    political: {
      limits: (limits: string, body: string) =>
        `Underskott på ${limits}. ${body} beslutar. Det gäller också det som enligt enheten berör hela budgeten eller målen eller kräver omfördelning.`,
      none: (body: string) =>
        `Det som enligt enheten berör hela budgeten eller målen eller kräver omfördelning. ${body} beslutar.`,
      every: (body: string) => `Alla underskott som lyfts fram. ${body} beslutar.`,
      share: (share: string) => `minst ${share} av hela områdets budget hittills`,
    },
    asks: {
      none: "Inga",
      deviation: (days: number) =>
        days === 1
          ? "En kommentar till avvikelser som lyfts fram, inom 1 arbetsdag"
          : `En kommentar till avvikelser som lyfts fram, inom ${days} arbetsdagar`,
      both: (days: number) =>
        days === 1
          ? "En kommentar till avvikelser som lyfts fram och en rad om verksamheten från alla, inom 1 arbetsdag"
          : `En kommentar till avvikelser som lyfts fram och en rad om verksamheten från alla, inom ${days} arbetsdagar`,
    },
    receivers: {
      heading: "Mottagare",
      none: "Uppföljningen skickas inte till någon kanal än. Den visas för den som frågar.",
      when: {
        same: (workingDay: number) => `Arbetsdag ${workingDay} i månaden som följs upp`,
        next: (workingDay: number) => `Arbetsdag ${workingDay} i månaden efter`,
      },
      months: { all: "varje månad", fuller: "bara mars, augusti och december" },
      line: (when: string, months: string) => `${when}, ${months}`,
      lost: "Jag når inte den platsen längre, så inget skickas dit.",
      open: "Ändra",
      openOf: (place: string) => `Ändra mottagaren ${place}`,
    },
    form: {
      headline: (area: string) => `Gränser och frågor för ${area}`,
      text: "En avvikelse räknas åt båda hållen. Står det både procent och tkr ska den nå båda. Det som lämnas tomt är ingen gräns.",
      politicalText: "Politiskt beslut är en rekommendation, och den visas med sitt skäl.",
      field: {
        share: "Lyft fram avvikelser från så många procent av enhetens budget hittills (kan vara tomt)",
        amount: "Lyft fram avvikelser från så många tkr (kan vara tomt)",
        politicalShare:
          "Rekommendera politiskt beslut från så många procent av hela områdets budget hittills (kan vara tomt)",
        politicalAmount: "Rekommendera politiskt beslut från så många tkr (kan vara tomt)",
        body: "Vem beslutar då?",
        asks: "Vad ska enheterna få frågor om?",
        workingDays: "Inom hur många arbetsdagar efter inläsningen vill du ha svar?",
      },
      /** The same, named in a sentence. */
      short: {
        share: "Lyft fram, procent",
        amount: "Lyft fram, tkr",
        politicalShare: "Politiskt beslut, procent",
        politicalAmount: "Politiskt beslut, tkr",
        body: "Vem som beslutar",
        asks: "Frågor till enheterna",
        workingDays: "Antal arbetsdagar",
      },
      example: {
        share: "Till exempel 2,5",
        amount: "Till exempel 100",
        politicalShare: "Till exempel 1",
        politicalAmount: "Till exempel 500",
        body: "Till exempel kommunstyrelsen",
        workingDays: "Till exempel 3",
      },
      asks: {
        none: "Inget",
        deviation: "Avvikelser som lyfts fram",
        both: "Avvikelser som lyfts fram, och alla om verksamheten",
      },
      wrong: {
        lead: "Inget är sparat än. Ändra det som är markerat och försök igen.",
        changed: "Någon har ändrat inställningarna sedan du öppnade dem. Inget av ditt är sparat än.",
        now: (field: string, value: string) => `${field}: nu gäller ”${value}”.`,
        nowEmpty: (field: string) => `${field}: nu är det tomt.`,
        again: "Spara igen om det som står i formuläret ska gälla.",
        share: {
          unreadable: "Skriv gränsen i procent, till exempel 2,5.",
          negative: "Gränsen kan inte vara negativ. Den räknas åt båda hållen.",
          tooFine: "Skriv högst två decimaler, till exempel 2,25.",
          unlikely: "Skriv högst 100 procent. Glömde du ett decimalkomma?",
        },
        amount: {
          unreadable: "Skriv beloppet i tkr, till exempel 100.",
          negative: "Gränsen kan inte vara negativ. Den räknas åt båda hållen.",
          tooFine: "Skriv beloppet i hela kronor.",
          tooLarge: "Beloppet är för stort. Skriv det i tkr, till exempel 100.",
          ambiguous: (amounts: string) => `Menar du ${amounts}? Skriv beloppet med enhet.`,
        },
        body: { missing: "Skriv vem som beslutar.", tooLong: "Skriv högst 80 tecken." },
        asks: "Välj vad enheterna ska få frågor om.",
        workingDays: "Skriv ett tal från 1 till 20.",
      },
    },
    receiver: {
      new: (area: string) => `Ny mottagare av uppföljningen för ${area}`,
      edit: (place: string) => `Uppföljningen till ${place}`,
      text: "Den skickas klockan 8. Är månaden inte inläst då skickas den när den är det.",
      now: (line: string) => `Nu gäller: ${line}.`,
      readers: "Alla på den platsen kan läsa den.",
      noPlaces: "Jag är inte med i någon kanal än. Lägg till mig i en kanal i Teams och försök igen.",
      field: {
        channel: "Vart ska den skickas?",
        when: "I vilken månad?",
        workingDay: "På vilken arbetsdag i den månaden?",
        months: "Vilka månader?",
      },
      example: { workingDay: "Till exempel 10" },
      noChannel: "Ingen vald",
      when: { same: "Månaden som följs upp", next: "Månaden efter" },
      months: { all: "Alla", fuller: "Bara mars, augusti och december" },
      wrong: {
        channel: {
          notChosen: "Välj en kanal.",
          taken: "Den får redan uppföljningen. Ändra den bland mottagarna i stället.",
          tooMany: "Området har redan 12 mottagare. Ta bort en först.",
        },
        choose: "Välj en av dem.",
        workingDay: "Skriv ett tal från 1 till 23.",
      },
      remove: {
        headline: (place: string) => `Ska ${place} sluta få uppföljningen?`,
        text: "Det som redan är skickat står kvar och rättas om siffrorna ändras.",
      },
    },
    button: {
      form: "Ändra gränser och frågor",
      newReceiver: "Lägg till mottagare",
      figures: "Visa uppföljningen",
      save: "Spara",
      add: "Lägg till",
      show: "Visa inställningarna",
      remove: "Ta bort mottagaren",
      reallyRemove: "Ja, ta bort",
      keep: "Nej, behåll",
    },
    said: {
      saved: "Klart. Inställningarna är sparade.",
      same: "Det gäller redan. Inget är ändrat.",
      added: (place: string) => `Klart. Uppföljningen skickas till ${place}.`,
      addedNow: (place: string, month: string) =>
        `Klart. Uppföljningen skickas till ${place}. Den för ${month} är på väg dit nu.`,
      removed: (place: string) => `Klart. Inget mer skickas till ${place}.`,
      gone: "Det området finns inte längre. Skriv ”uppföljning inställningar”, så visar jag vad som finns.",
      receiverGone: "Den mottagaren är redan borttagen.",
      conflict: "Flera ändrade inställningarna samtidigt. Inget av ditt är sparat. Försök igen.",
      notAllowed:
        "Bara en administratör kan ändra inställningarna för uppföljningen. Skriv ”uppföljning”, så visar jag hur det ligger till.",
    },
    personal: {
      noPerson:
        "Jag kan inte se vem du är i Teams, så inställningarna går inte att ändra härifrån. Skriv till mig i vår egen chatt.",
      inOurChat: "Jag har svarat i vår egen chatt.",
      noChat:
        "Vi har ingen egen chatt än. Lägg till mig i Teams och skriv ”uppföljning inställningar” till mig där.",
      chatFailed: "Jag kom inte fram till vår egen chatt. Skriv ”uppföljning inställningar” till mig där.",
      chatUnsure:
        "Jag är inte säker på att svaret kom fram till vår egen chatt. Titta där, och skriv ”uppföljning inställningar” om det saknas.",
    },
  },
};

export type AreaTexts = typeof svArea;
