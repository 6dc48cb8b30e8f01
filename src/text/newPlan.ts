export const newPlanText = {
  title: 'Nieuw plan',
  kind: 'Voor wie is het plan?',
  forMunicipality: 'Een gemeente',
  forRegion: 'Een woondealregio',
  forUndecided: 'Nog niet bekend',
  undecidedHelp:
    'Teken eerst een locatie op de kaart van Nederland. De app stelt dan de gemeente voor waarin die ligt.',
  proposedUndecided: 'Nieuw plan',
  municipality: 'Gemeente',
  region: 'Woondealregio',
  placeholder: 'Typ een deel van de naam',
  showAll: 'Alle gemeenten tonen',
  noneFound: 'Geen gemeente met deze naam gevonden.',
  proposedName: (area: string) => `Ouderenhuisvesting ${area}`,
  create: 'Plan maken',
  targetLegend: (year: number) => `Opgave t/m ${year}, in woningen`,
  targetOptional: 'Weet u het getal nog niet? Laat het leeg, u kunt het later invullen bij Opgave.',
  regionShare: (region: string) =>
    `Ter vergelijking, de hele woondealregio ${region}. Het aandeel van de gemeente staat in de woondealafspraken.`,
  source: (source: string, day: string) => `Bron: ${source}. Overgenomen op ${day}.`,
  chooseFirst: 'Kies eerst een gemeente of regio.',
};
