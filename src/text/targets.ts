/** The words of the tab "Opgave". Those of the totals below the map are in words.ts: they are on the first screen. */
export const targetPanelText = {
  heading: 'Opgave',
  headingUntil: (horizon: number) => `Opgave t/m ${horizon}`,
  charts: 'Grafieken',
  narrow: 'Smaller maken',
  change: 'Opgave wijzigen',
  noSource: 'Bron van de opgave nog niet ingevuld',
  horizon: 'T/m jaar',
  source: 'Bron',
  asOf: 'Datum van de bron',
  compare: (region: string) => `Ter vergelijking: hele woondealregio ${region}`,
  density: 'Dichtheid voor de schatting bij het tekenen (woningen per ha)',
  table: 'Woningen t/m het jaar van de opgave, per type en segment',
  total: 'Totaal',
  nested: 'Genest: zorggeschikt is ook geclusterd, geclusterd is ook nultreden',
  ofWhich: (type: string) => `waarvan ${type.toLowerCase()}`,
};
