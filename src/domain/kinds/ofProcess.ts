import { actionSchema } from '../action';
import { decisionSchema } from '../decision';
import { meetingSchema } from '../meeting';
import { networkTableSchema } from '../networkTable';
import { policySchema } from '../policy';
import { remarkSchema } from '../remark';
import { stepSchema } from '../step';

/** Who does what, and what was said and decided: kinds in the plan. What a row says: see `records.ts`. */
export const kindsOfProcess = {
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
        formerPartners: 'partners_was',
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
} as const;
