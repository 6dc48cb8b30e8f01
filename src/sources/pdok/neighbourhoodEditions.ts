import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import { type CbsFields, figureOf, shareOf } from './cbsFields';

type Figures = Neighbourhood['figures'];

/** The newest edition with people and households; its homes and distances are not filled in yet. */
export const peopleYear = 2025;

/** The newest edition with homes and distances. */
export const homesYear = 2024;

export const figuresOfPeople = (fields: CbsFields): Figures => ({
  people: figureOf(peopleYear, fields.aantal_inwoners),
  people_65_plus: shareOf(peopleYear, fields.aantal_inwoners, fields.percentage_personen_65_jaar_en_ouder),
  // The editions at PDOK know no age band above 65.
  people_80_plus: figureOf(peopleYear, null),
  households: figureOf(peopleYear, fields.aantal_huishoudens),
});

/** Percentages of tenure are of all homes, as CBS gives them. */
export const figuresOfHomes = (fields: CbsFields): Figures => {
  const share = (percentage: number | null) => shareOf(homesYear, fields.woningvoorraad, percentage);
  return {
    homes: figureOf(homesYear, fields.woningvoorraad),
    homes_owner_occupied: share(fields.percentage_koopwoningen),
    homes_housing_association: share(fields.perc_huurwoningen_in_bezit_woningcorporaties),
    homes_other_rent: share(fields.perc_huurwoningen_in_bezit_overige_verhuurders),
    distance_huisarts: figureOf(homesYear, fields.huisartsenpraktijk_gemiddelde_afstand_in_km),
    distance_apotheek: figureOf(homesYear, fields.apotheek_gemiddelde_afstand_in_km),
    distance_supermarkt: figureOf(homesYear, fields.grote_supermarkt_gemiddelde_afstand_in_km),
    distance_station: figureOf(homesYear, fields.treinstation_gemiddelde_afstand_in_km),
  };
};

const unknownFigure = { value: null, year: homesYear, source: 'cbs', isApproximate: false } as const;

/** For a neighbourhood that the older edition does not have. */
export const unknownHomes: Figures = {
  homes: unknownFigure,
  homes_owner_occupied: unknownFigure,
  homes_housing_association: unknownFigure,
  homes_other_rent: unknownFigure,
  distance_huisarts: unknownFigure,
  distance_apotheek: unknownFigure,
  distance_supermarkt: unknownFigure,
  distance_station: unknownFigure,
};
