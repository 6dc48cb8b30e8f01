import { actionSchema } from '../action';
import { analysisSchema } from '../analysis';
import { decisionSchema } from '../decision';
import { deliverySchema } from '../delivery';
import { demandSeriesSchema } from '../demand/demandSeries';
import { rateSchema } from '../demand/rate';
import { goalSchema } from '../goal';
import { importReportSchema } from '../importReport';
import { meetingSchema } from '../meeting';
import { homeMoneySchema } from '../money/homeMoney';
import { networkTableSchema } from '../networkTable';
import { offerSchema } from '../offers/offer';
import { partnerSchema } from '../partner';
import { planHeaderSchema } from '../planHeader';
import { policySchema } from '../policy';
import { presetSchema } from '../preset';
import { criterionSchema } from '../ranking/criterion';
import { remarkSchema } from '../remark';
import { savedFilterSchema } from '../savedFilter';
import { stepSchema } from '../step';
import { stockSiteSchema } from '../stock/stockSite';
import { variantSchema } from '../variants/variant';

/** The plan itself, and the kinds of records that are in it beside its locations. What a row says: see `records.ts`. */
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
  criterion: {
    schema: criterionSchema,
    key: 'id',
    place: 'criteria',
    inFile: {
      place: 'criteria',
      fields: { name: 'naam', weight: 'gewicht', fact: 'gegeven', within: 'binnen_m' },
    },
  },
  step: {
    schema: stepSchema,
    key: 'id',
    place: 'steps',
    inFile: { place: 'stappen', fields: { state: 'stand', owner: 'eigenaar', date: 'datum' } },
    personal: ['owner'],
  },
  action: {
    schema: actionSchema,
    key: 'id',
    place: 'actions',
    inFile: {
      place: 'acties',
      fields: {
        name: 'naam',
        stepId: 'stap',
        owner: 'eigenaar',
        date: 'datum',
        done: 'gedaan_op',
        locationIds: 'locaties',
      },
    },
    personal: ['owner'],
  },
  decision: {
    schema: decisionSchema,
    key: 'id',
    place: 'decisions',
    inFile: {
      place: 'besluiten',
      fields: {
        name: 'naam',
        body: 'orgaan',
        date: 'datum',
        locationIds: 'locaties',
        note: 'opmerking',
      },
    },
    personal: ['note'],
  },
  networkTable: {
    schema: networkTableSchema,
    key: 'id',
    personal: ['chair', 'followedBy'],
    place: 'networkTables',
    partners: 'partnerIds',
    inFile: {
      place: 'tafels',
      fields: {
        name: 'naam',
        level: 'niveau',
        rhythm: 'ritme',
        chair: 'trekker',
        partnerIds: 'partner_ids',
        follows: 'volgt_voortgang',
        followedBy: 'volger',
      },
    },
  },
  meeting: {
    schema: meetingSchema,
    key: 'id',
    personal: ['others', 'agenda'],
    place: 'meetings',
    partners: 'partnerIds',
    inFile: {
      place: 'overleggen',
      fields: {
        name: 'naam',
        tableId: 'tafel',
        date: 'datum',
        time: 'tijd',
        agenda: 'agenda',
        partnerIds: 'partner_ids',
        others: 'anderen',
      },
    },
  },
  policy: {
    schema: policySchema,
    key: 'id',
    place: 'policies',
    inFile: {
      place: 'beleid',
      fields: { name: 'naam', date: 'datum', link: 'link', note: 'opmerking' },
    },
    personal: ['note'],
  },
  remark: {
    schema: remarkSchema,
    key: 'id',
    place: 'remarks',
    personal: ['from', 'answer'],
    inFile: {
      place: 'opmerkingen',
      fields: {
        name: 'tekst',
        from: 'van',
        locationId: 'locatie',
        place: 'plek',
        date: 'datum',
        answer: 'antwoord',
      },
    },
  },
  delivery: {
    schema: deliverySchema,
    key: 'id',
    place: 'deliveries',
    inFile: {
      place: 'verzonden',
      fields: {
        name: 'wat',
        to: 'aan',
        at: 'op',
        snapshot: 'momentopname',
        locations: 'locaties',
        homes: 'woningen',
        variant: 'variant',
        isPublic: 'openbaar',
      },
    },
    personal: ['to'],
  },
  importReport: {
    schema: importReportSchema,
    key: 'id',
    place: 'importReports',
    inFile: {
      place: 'importverslagen',
      fields: {
        name: 'bestand',
        at: 'op',
        counts: 'aantallen',
        named: 'woningen_genoemd',
        read: 'woningen_gelezen',
        remarks: 'opmerkingen',
        entries: 'locaties',
        ids: 'locatie_ids',
      },
    },
  },
  homeMoney: {
    schema: homeMoneySchema,
    key: 'id',
    place: 'homeMoney',
    money: true,
    inFile: { place: 'bedragen_per_woning', fields: { cost: 'kosten', yield: 'opbrengst' } },
  },
  offer: {
    schema: offerSchema,
    key: 'id',
    place: 'offers',
    inFile: {
      place: 'boden',
      fields: {
        name: 'van',
        role: 'rol',
        madeAt: 'gemaakt_op',
        takenAt: 'verwerkt_op',
        validUntil: 'geldig_tot_en_met',
        conditions: 'voorwaarden',
        asks: 'vraagt',
        covers: 'dekt_gebied',
        coverAreas: 'dekt_buurten',
        isComplete: 'volledig_voorstel',
        answers: 'antwoorden',
        coverAnswer: 'antwoord_op_dekking',
      },
    },
    personal: ['conditions', 'asks', 'answers', 'coverAnswer'],
  },
} as const;
