import { areaText, homesText, numberText } from '../numbers';

/** A sheet of one location. */
export const factsheetWords = {
  heading: (number: number, name: string) => `${number} ${name}`,
  lead: (homes: number, places: number) =>
    places === 0
      ? `${homesText(homes)}.`
      : `${homesText(homes)} en ${numberText(places)} intramurale plaatsen.`,
  photo: (name: string) => `Foto of schets van ${name}`,
  noPlace: 'Open: deze locatie zoekt nog een plek.',
  facts: 'Gegevens',
  factColumns: { fact: 'Wat', value: 'Stand' },
  fact: {
    neighbourhood: 'Buurt',
    place: 'Plek',
    area: 'Oppervlakte',
    intervention: 'Ingreep',
    status: 'Planologische status',
    priority: 'Prioriteit',
    delivery: 'Oplevering',
    land: 'Grond van',
    consent: 'Medewerking van de eigenaar',
    meetingRoom: 'Ontmoetingsruimte',
    lift: 'Lift',
    wheelchair: 'Geschikt voor een rolstoel',
    bottlenecks: 'Knelpunten',
    nextStep: 'Volgende stap',
  },
  area: areaText,
  programme: 'Woningen',
  programmeColumns: {
    type: 'Woningtype',
    segment: 'Segment',
    homes: 'Woningen',
    done: 'Opgeleverd',
    year: 'Jaar',
    owner: 'Eigenaar',
  },
  noProgramme: 'Open: er zijn nog geen woningen ingevuld.',
  partners: 'Partijen en afspraken',
  partnerColumns: { name: 'Partij of onderwerp', what: 'Rol of stand', more: 'Bijzonderheden' },
  noPartners: 'Open: er zijn nog geen partijen of afspraken.',
  more: (left: number) => `en nog ${numberText(left)}`,
  open: 'Nog open',
};
