import { deliverySchema } from '../delivery';
import { importReportSchema } from '../importReport';
import { offerSchema } from '../offers/offer';

/** What left the plan and what came into it: kinds in the plan. What a row says: see `records.ts`. */
export const kindsOfExchange = {
  delivery: {
    schema: deliverySchema,
    key: 'id',
    place: 'deliveries',
    partners: 'partnerId',
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
        variantId: 'variant_id',
        isPublic: 'openbaar',
        partnerId: 'partner_id',
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
