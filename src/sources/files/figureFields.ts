import type { NeighbourhoodFigure } from '@/sources/interfaces/neighbourhoods';

/**
 * How files call each figure: in Dutch, in English, and in the tables of the CBS (PDOK, StatLine and the short names
 * of Kerncijfers wijken en buurten), without case, spaces and underscores.
 */
export const figureFields: Record<NeighbourhoodFigure, readonly string[]> = {
  people: ['aantalinwoners', 'inwoners', 'people', 'inhabitants', 'population', 'ainw'],
  people_65_plus: [
    'aantal65plus',
    'inwoners65plus',
    '65plus',
    '65plussers',
    '65',
    'aantalinwoners65jaarenouder',
    'aantal65jaarenouder',
    'k65jaarofouder',
    'people65plus',
    'people65',
    'a65oo',
  ],
  people_80_plus: [
    'aantal80plus',
    'inwoners80plus',
    '80plus',
    '80plussers',
    '80',
    'aantalinwoners80jaarenouder',
    'aantal80jaarenouder',
    'people80plus',
    'people80',
    'a80oo',
  ],
  households: ['aantalhuishoudens', 'huishoudens', 'huishoudenstotaal', 'households', 'ahh'],
  homes: ['woningvoorraad', 'aantalwoningen', 'woningen', 'homes', 'dwellings', 'awoning'],
  homes_owner_occupied: ['aantalkoopwoningen', 'koopwoningen', 'homesowneroccupied'],
  homes_housing_association: [
    'aantalcorporatiewoningen',
    'corporatiewoningen',
    'socialehuurwoningen',
    'homeshousingassociation',
  ],
  homes_other_rent: ['aantaloverigehuurwoningen', 'overigehuurwoningen', 'homesotherrent'],
  distance_huisarts: [
    'afstandhuisarts',
    'afstandtothuisarts',
    'huisartsenpraktijkgemiddeldeafstandinkm',
    'afstandtothuisartsenpraktijk',
    'distancehuisarts',
    'gafshp',
  ],
  distance_apotheek: [
    'afstandapotheek',
    'afstandtotapotheek',
    'apotheekgemiddeldeafstandinkm',
    'distanceapotheek',
    'gafsap',
  ],
  distance_supermarkt: [
    'afstandsupermarkt',
    'afstandtotsupermarkt',
    'grotesupermarktgemiddeldeafstandinkm',
    'afstandtotgrotesupermarkt',
    'distancesupermarkt',
    'gafsgs',
  ],
  distance_station: [
    'afstandstation',
    'afstandtotstation',
    'treinstationgemiddeldeafstandinkm',
    'afstandtottreinstationstotaal',
    'distancestation',
    'gafstrein',
  ],
};

/** Figures that files give as a percentage of another one. */
export const shareFields: Partial<
  Record<NeighbourhoodFigure, { of: NeighbourhoodFigure; names: readonly string[] }>
> = {
  people_65_plus: {
    of: 'people',
    names: ['percentagepersonen65jaarenouder', 'percentage65plus', 'p65oojr', 'perc65plus'],
  },
  homes_owner_occupied: { of: 'homes', names: ['percentagekoopwoningen', 'pkoopw', 'pkoopwon'] },
  homes_housing_association: {
    of: 'homes',
    names: [
      'perchuurwoningeninbezitwoningcorporaties',
      'percentagehuurwoningeninbezitwoningcorporaties',
      'inbezitwoningcorporatie',
      'pwcorpw',
    ],
  },
  homes_other_rent: {
    of: 'homes',
    names: [
      'perchuurwoningeninbezitoverigeverhuurders',
      'percentagehuurwoningeninbezitoverigeverhuurders',
      'inbezitoverigeverhuurders',
      'povhw',
    ],
  },
};
