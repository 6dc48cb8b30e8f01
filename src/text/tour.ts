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
};
