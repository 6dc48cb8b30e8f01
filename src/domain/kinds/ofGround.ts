import { demandSeriesSchema } from '../demand/demandSeries';
import { rateSchema } from '../demand/rate';
import { stockSiteSchema } from '../stock/stockSite';
import { plannedAmenitySchema } from '../suitability/plannedAmenity';
import { suitabilitySchema } from '../suitability/suitability';

/** Where homes are needed and what is near: kinds in the plan. What a row says: see `records.ts`. */
export const kindsOfGround = {
  demand: {
    schema: demandSeriesSchema,
    key: 'id',
    place: 'demand',
    inFile: {
      place: 'vraag',
      fields: {
        name: 'bron',
        type: 'woningtype',
        measure: 'maat',
        level: 'niveau',
        area: 'gebied',
        asOf: 'peildatum',
        years: 'jaren',
      },
    },
  },
  suitability: {
    schema: suitabilitySchema,
    key: 'id',
    place: 'suitability',
    inFile: {
      place: 'kansenkaart',
      fields: {
        name: 'naam',
        preset: 'voorinstelling',
        full: 'vol_tot_m',
        none: 'niets_vanaf_m',
        detour: 'omwegfactor',
        walks: 'over_looppad',
        weights: 'gewichten',
        countsPlanned: 'gepland_telt_mee',
        year: 'jaar',
      },
    },
  },
  plannedAmenity: {
    schema: plannedAmenitySchema,
    key: 'id',
    place: 'plannedAmenities',
    inFile: {
      place: 'geplande_voorzieningen',
      fields: { name: 'naam', kind: 'soort', place: 'plek', year: 'jaar' },
    },
  },
  rate: {
    schema: rateSchema,
    key: 'id',
    place: 'rates',
    inFile: { place: 'aannames', fields: { name: 'bron', perThousand: 'per_1000_80plus' } },
  },
  stockSite: {
    schema: stockSiteSchema,
    key: 'id',
    place: 'stock',
    inFile: {
      place: 'bestaand_aanbod',
      fields: {
        name: 'naam',
        kind: 'soort',
        capacity: 'capaciteit',
        future: 'toekomst',
        year: 'jaar',
        point: 'punt',
        source: 'bron',
        asOf: 'peildatum',
      },
    },
  },
} as const;
