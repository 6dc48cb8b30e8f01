import { analysisSchema } from '../analysis';
import { goalSchema } from '../goal';
import { homeMoneySchema } from '../money/homeMoney';
import { partnerSchema } from '../partner';
import { planHeaderSchema } from '../planHeader';
import { presetSchema } from '../preset';
import { criterionSchema } from '../ranking/criterion';
import { savedFilterSchema } from '../savedFilter';
import { variantSchema } from '../variants/variant';

/** The plan itself, and what the plan as a whole says beside its locations. What a row says: see `records.ts`. */
export const kindsInPlan = {
  plan: { schema: planHeaderSchema, key: 'id', place: 'plan' },
  partner: {
    schema: partnerSchema,
    key: 'id',
    place: 'partners',
    personal: ['contact'],
    asked: { contact: 'withContacts' },
    money: ['yieldWish'],
    inFile: {
      place: 'partners',
      fields: {
        name: 'naam',
        role: 'rol',
        kind: 'soort',
        represents: 'namens',
        tables: 'tafels',
        rhythm: 'overlegritme',
        care: 'zorg',
        minimumScale: 'minimale_schaal',
        conditions: 'voorwaarden',
        yieldWish: 'rendementswens',
        contact: 'contact',
      },
    },
  },
  goal: {
    schema: goalSchema,
    key: 'id',
    place: 'goals',
    inFile: {
      place: 'doelen',
      fields: {
        name: 'naam',
        direction: 'richting',
        measure: 'maat',
        value: 'waarde',
        over: 'over',
        within: 'binnen',
        byYear: 'tot_en_met_jaar',
        source: 'bron',
        asOf: 'peildatum',
        isInDock: 'in_de_balk',
      },
    },
  },
  savedFilter: {
    schema: savedFilterSchema,
    key: 'id',
    place: 'savedFilters',
    inFile: { place: 'filters', fields: { name: 'naam', filter: 'filter' } },
  },
  variant: {
    schema: variantSchema,
    key: 'id',
    place: 'variants',
    inFile: { place: 'varianten', fields: { name: 'naam', startsWith: 'begint_met' } },
  },
  preset: {
    schema: presetSchema,
    key: 'id',
    place: 'presets',
    inFile: { place: 'voorbeelden', fields: { name: 'naam', lines: 'regels' } },
  },
  analysis: {
    schema: analysisSchema,
    key: 'id',
    place: 'analyses',
    inFile: {
      place: 'analyses',
      fields: {
        name: 'naam',
        horizon: 'tot_en_met_jaar',
        byType: 'per_type',
        asOf: 'peildatum',
        note: 'opmerking',
      },
    },
  },
  criterion: {
    schema: criterionSchema,
    key: 'id',
    place: 'criteria',
    inFile: {
      place: 'criteria',
      fields: { name: 'naam', weight: 'gewicht', fact: 'gegeven', within: 'binnen_m' },
    },
  },
  homeMoney: {
    schema: homeMoneySchema,
    key: 'id',
    place: 'homeMoney',
    money: true,
    inFile: { place: 'bedragen_per_woning', fields: { cost: 'kosten', yield: 'opbrengst' } },
  },
} as const;
