import type { DocumentKind } from '@/exchange/documents/kinds';

/** What stands above a document. `area`: undefined while the plan has none. */
export const documentTitles: Record<
  DocumentKind,
  { title: string; subtitle: (area: string | undefined) => string }
> = {
  annex: {
    title: 'Locaties voor ouderenhuisvesting',
    subtitle: (area) => `Bijlage bij het volkshuisvestingsprogramma${of(area)}`,
  },
  programme: {
    title: 'Uitvoeringsprogramma ouderenhuisvesting',
    subtitle: (area) => `Wie doet wat, en wanneer${of(area)}`,
  },
  agreements: {
    title: 'Ouderenhuisvesting in de prestatieafspraken',
    subtitle: (area) => `Een blad per corporatie${of(area)}`,
  },
  factsheet: {
    title: 'Factsheets van de locaties',
    subtitle: (area) => `Ouderenhuisvesting${of(area)}`,
  },
  summary: {
    title: 'Ouderenhuisvesting in het kort',
    subtitle: (area) => `Samenvatting voor het bestuur${of(area)}`,
  },
};

const of = (area: string | undefined): string => (area === undefined ? ' (gemeente nog open)' : `, ${area}`);

export const sensitiveWords =
  'Dit document bevat zachte of vertrouwelijke plannen. Zachte plannen kunnen de grondprijs beïnvloeden: deel het niet verder dan nodig.';
