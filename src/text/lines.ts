/** What is said of the lines of a programme, one by one. */
export const lineText = {
  heading: 'Regels',
  help: 'Elke regel is een aantal woningen van één soort. Open een regel voor jaar, eigenaar en de rest.',
  kind: 'Soort',
  /** A line of homes that go. */
  demolition: (kind: string) => `Sloop: ${kind}`,
  add: 'Regel toevoegen',
  addDemolition: 'Sloop toevoegen',
  count: 'Aantal',
  completed: 'Opgeleverd',
  demolished: 'Gesloopt',
  moreThanPlanned: (count: string) => `Hoogstens ${count}: meer woningen heeft deze regel niet.`,
  lessThanCompleted: (completed: string) => `Minstens ${completed}: die zijn al opgeleverd.`,
  lessThanDemolished: (demolished: string) => `Minstens ${demolished}: die zijn al gesloopt.`,
  year: 'Jaar',
  type: 'Woningtype',
  segment: 'Segment',
  owner: 'Eigenaar',
  building: 'Bouwvorm',
  retained: 'Instandhouding (jaar)',
  direction: 'Bouw of sloop',
  directions: { build: 'Bouw: erbij', demolish: 'Sloop: eraf' },
  tooShort: {
    sociale_huur: 'Sociale huur van een marktpartij telt landelijk pas mee vanaf 25 jaar instandhouding.',
    middenhuur: 'Middenhuur telt landelijk pas mee vanaf 10 jaar instandhouding.',
  },
  /** "Kale huur boven € 932,93 tot en met € 1.228,07 per maand (Huurcommissie, 2026)." */
  price: (words: string, isRent: boolean, origin: string) =>
    `${isRent ? 'Kale huur' : 'Koopsom v.o.n.'} ${words}${isRent ? ' per maand' : ''} (${origin}).`,
  priceOrigin: (source: string, year: number, isOfItsYear: boolean) =>
    isOfItsYear ? `${source}, ${year}` : `${source}, ${year}: het laatste jaar met een grens`,
  above: (amount: string) => `boven ${amount}`,
  upTo: (amount: string) => `tot en met ${amount}`,
  split: 'Regel splitsen',
  remove: 'Regel verwijderen',
  spread: 'Spreiden over jaren',
  spreadFrom: 'Van jaar',
  spreadTo: 'Tot en met jaar',
  doSpread: 'Spreiden',
  /** "27 in 2027, 27 in 2028, 26 in 2029" */
  spreadPart: (homes: string, year: number) => `${homes} in ${year}`,
  spreadBack: (from: number, to: number) =>
    `${to} ligt voor ${from}. Kies een later jaar om tot en met te gaan.`,
  spreadHint: 'De woningen worden gelijk verdeeld. Wat overblijft, komt in de eerste jaren.',
  delivered: (homes: string) => `${homes} opgeleverd`,
  gone: (homes: string) => `${homes} gesloopt`,
  years: (years: number) => `${years} jaar instandhouding`,
};
