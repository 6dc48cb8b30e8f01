import { homesText, locationsText, numberText } from '../numbers';

/** The summary for those who decide, on one page. */
export const summaryWords = {
  points: 'In het kort',
  toFind: (type: string, toFind: number, target: number) =>
    toFind === 0
      ? `${type}: de opgave van ${numberText(target)} is gehaald.`
      : `${type}: nog ${numberText(toFind)} van ${numberText(target)} te vinden.`,
  firm: (hard: number, counted: number) =>
    `${numberText(hard)} van de ${homesText(counted)} die meetellen zijn gerealiseerd of staan in een hard plan.`,
  soft: (homes: number) =>
    `${homesText(homes)} zijn alleen nog ambtelijk in beeld. Dat is nog geen plancapaciteit.`,
  noCare: (locations: number, homes: number) =>
    `Bij ${locationsText(locations)} met ${homesText(homes)} zorggeschikt is nog geen zorgorganisatie.`,
  noPlace: (locations: number) => `${locationsText(locations)} hebben nog geen plek (status 5B).`,
  after: (homes: number, horizon: number) => `${homesText(homes)} komen pas na ${horizon}.`,
  decisions: (last: string) => `Laatste besluit: ${last}`,
};
