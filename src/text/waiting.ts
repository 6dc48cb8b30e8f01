import { dayText, numberText } from './numbers';

/** The Parkeerplaats: locations that still seek a place. */
export const waitingText = {
  region: 'Parkeerplaats',
  count: (count: number) => `${numberText(count)} zonder plek`,
  help: 'Sleep naar de kaart, of kies een plek.',
  choosePlace: 'Plek kiezen',
  choosePlaceFor: (name: string) => `Plek kiezen voor ${name}`,
  from: (sender: string, on: string | undefined) =>
    on === undefined ? `Bod van ${sender}` : `Bod van ${sender}, ${dayText(on)}`,
  chooseArea: 'Gebied kiezen',
  chooseAreaFor: (what: string) => `Gebied kiezen voor ${what}`,
  coverOf: (sender: string) => `${sender} · dekking van een gebied, geen woningen`,
  open: (name: string) => `${name} openen`,
  baseName: 'Zoekt plek',
  noHomes: 'nog geen aantallen',
  placed: (name: string, area: string) => `${name} staat nu op de kaart, ${area}.`,
  added: (name: string) => `${name} staat nu op de parkeerplaats. Vul nu de aantallen in.`,
};
