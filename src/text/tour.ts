/** The words of the guided tour of the practice plan; its name is in words.ts, where it is on the first screen. */
export const tourText = {
  count: (step: number, steps: number) => `Stap ${step} van ${steps}`,
  done: 'Gelukt',
  back: 'Vorige',
  next: 'Volgende',
  finish: 'Klaar',
  stop: 'Rondleiding stoppen',
  keys: 'Toetsen: F6 gaat naar deze uitleg en terug, Esc stopt.',
  again: 'De rondleiding begint opnieuw met de knop “Rondleiding” onder op de kaart.',
  /** On the last card of the first tour. */
  goOn: 'Verder: van bod naar afspraak',
  offerTour: 'Rondleiding: van bod naar afspraak',
  steps: {
    choose: {
      title: 'Kies een locatie',
      text: 'Elke cirkel op de kaart is een plek waar woningen kunnen komen. Het getal zegt hoeveel. Kies een cirkel, of een naam in de lijst Locaties.',
    },
    homes: {
      title: 'Typ hoeveel woningen er komen',
      text: 'Verander hier een van de getallen. Kijk daarna naar de opgave onder in beeld: die telt meteen mee.',
    },
    totals: {
      title: 'Zo ver is de opgave',
      text: 'Per woningtype ziet u wat er gevonden is en wat er nog te vinden is. Vol gekleurd is hard: vastgesteld. Gestreept is zacht: in voorbereiding. Alleen een rand is ambtelijk: nog geen besluit.',
    },
    draw: {
      title: 'Teken zelf een locatie',
      text: 'Kies “Vlak tekenen” en zet de hoeken op de kaart. Met “Afmaken” is het vlak klaar.',
    },
    undo: {
      title: 'Iets misgegaan? Geen probleem',
      text: 'Kies “Ongedaan maken”: uw laatste stap is dan weg. Alles wordt vanzelf bewaard op dit apparaat. Bij “Opgeslagen” staan ook eerdere versies van het plan.',
    },
    export: {
      title: 'Meenemen, en zelf beginnen',
      text: 'Met “Exporteren” maakt u een bestand van het plan. Uw eigen plan beginnen? Kies linksboven het huisje van de app, en dan “Nieuw plan”.',
    },
  },
  /** From an offer that comes in to an agreement. */
  offerSteps: {
    arrives: {
      title: 'Er komt een bod binnen',
      text: 'Polderwonen stuurt een bestand met een bod (verzonnen). U ziet van wie het is en tot wanneer het geldt. Op de kaart is het gestreept. Niets telt mee.',
    },
    compare: {
      title: 'Leg het naast uw plan',
      text: 'Per locatie ziet u het uitgangspunt, uw plan nu, en het bod. Geel is wat beide kanten wijzigden. Kies een naam om de plek te zien.',
    },
    decide: {
      title: 'Kies per onderdeel',
      text: 'Neem over, pas aan, of wijs af. Een reden mag erbij: die gaat mee in het antwoord.',
    },
    process: {
      title: 'Verwerk uw keuzes',
      text: 'Kies bijvoorbeeld “Alles overnemen”. Hier staat wat dat doet met de opgave. Met “Keuzes verwerken” telt het mee. Ongedaan maken haalt alles in één keer terug.',
    },
    answer: {
      title: 'Stuur het antwoord',
      text: 'Na het verwerken maakt “Antwoord maken” een bestand. De afzender opent dat in het eigen plan.',
    },
    place: {
      title: 'Geef een plek aan wat wacht',
      text: 'Wat nog geen plek heeft, wacht in de Parkeerplaats op de kaart. Sleep het naar de kaart, of kies “Plek kiezen”.',
    },
    agree: {
      title: 'Leg de afspraak vast',
      text: 'Bij de locatie legt u vast wat u afspreekt: wie, wanneer, en wie betaalt. Zo wordt een bod een afspraak.',
    },
  },
};
