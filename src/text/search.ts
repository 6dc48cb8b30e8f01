export const searchText = {
  placeholder: 'Bijvoorbeeld: Dorpsstraat 12, een plaats of een RD-coördinaat',
  searching: 'Zoeken…',
  none: 'Niets gevonden. Controleer de spelling, of zoek op plaats.',
  noneInPractice: 'Niets gevonden. In het oefenplan zoekt u alleen in Markerwaard.',
  noneOffline: 'Niets gevonden onder uw locaties en de gemeenten.',
  short: 'Typ minstens twee tekens.',
  onlyMunicipalities:
    'Adressen zoeken lukt nu niet. Een gemeente, een coördinaat of een eigen locatie zoeken lukt wel.',
  gone: 'Deze plek is niet meer bekend bij de bron. Zoek opnieuw.',
  coordinate: (typed: string) => `Coördinaat ${typed.trim()}`,
  kinds: {
    adres: 'adres',
    weg: 'straat',
    postcode: 'postcode',
    woonplaats: 'plaats',
    buurt: 'buurt',
    wijk: 'wijk',
    gemeente: 'gemeente',
    perceel: 'perceel',
    coordinate: 'coördinaat',
    locatie: 'locatie in dit plan',
  },
};
