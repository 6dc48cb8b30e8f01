/** What is said while the programme of a location is filled in. */
export const programmeText = {
  legend: 'Programma',
  cell: (type: string, segment: string) => `${type}, ${segment}`,
  more: 'Ander type of segment',
  less: 'Alleen de gewone types en segmenten',
  /** Of a shape without homes: what could be there at the density of the plan. */
  estimate: (homes: string, density: string) =>
    `Bij ${density} woningen per ha passen hier ongeveer ${homes}.`,
  lines: 'Programmaregels',
  linesHelp: 'Per regel: jaar, al opgeleverd, eigenaar en bouwvorm. Zo splitst u een aantal over jaren.',
  count: 'Aantal',
  completed: 'Opgeleverd',
  moreThanPlanned: (count: string) => `Hoogstens ${count}: meer woningen heeft deze regel niet.`,
  lessThanCompleted: (completed: string) => `Minstens ${completed}: die zijn al opgeleverd.`,
  year: 'Jaar',
  owner: 'Eigenaar',
  building: 'Bouwvorm',
  split: 'Regel splitsen',
  removeLine: 'Regel verwijderen',
  severalLines: (count: number) => `Opgebouwd uit ${count} programmaregels; wijzig het aantal daar.`,
  smallCluster: 'Minder dan 12 geclusterde woningen: die tellen in de landelijke monitoring als nultreden.',
  apart: 'Telt niet mee voor de opgave:',
  heaps: {
    after: (homes: string, horizon: number) => `${homes} na ${horizon}`,
    existing: (homes: string) => `${homes} in bestaande bouw`,
    dropped: (homes: string) => `${homes} op een locatie die afvalt`,
    alternative: (homes: string) => `${homes} op een alternatief van een andere locatie`,
  },
};
