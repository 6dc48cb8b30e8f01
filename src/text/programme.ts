/** What is said while the programme of a location is filled in. */
export const programmeText = {
  legend: 'Programma',
  cell: (type: string, segment: string) => `${type}, ${segment}`,
  more: 'Ander type of segment',
  less: 'Alleen de gewone types en segmenten',
  /** Beside the sum, where homes go as well. */
  comingAndGoing: (coming: string, going: string) => `${coming} erbij, ${going} sloop:`,
  lessThanCompleted: (completed: string) => `Minstens ${completed}: die zijn al opgeleverd.`,
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
