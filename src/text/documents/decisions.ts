/** The besluitenlijst. */
export const decisionWords = {
  heading: 'Besluiten',
  table: 'Besluiten, de laatste eerst',
  columns: { date: 'Datum', decision: 'Besluit', body: 'Door wie', locations: 'Locaties', note: 'Opmerking' },
  none: 'Open: er zijn nog geen besluiten in dit plan.',
  all: 'hele plan',
};
