import * as z from 'zod/mini';
import { agreementSchema } from '../agreement';
import { idSchema } from '../ids';
import { locationFieldsSchema } from '../locationFields';
import { milestoneSchema } from '../milestone';
import { coverSchema } from '../money/cover';
import { mutedSignalSchema } from '../mutedSignal';
import { commitmentSchema } from '../partner';
import { policyNoteSchema } from '../policy';
import { programmeLineSchema } from '../programmeLine';
import { scoreSchema } from '../ranking/criterion';
import { variantLineSchema, variantPartSchema } from '../variants/variant';
import { voteSchema } from '../vote';

/** The fields of a line of the programme in the file. */
const lineInFile = {
  type: 'woningtype',
  segment: 'segment',
  count: 'aantal',
  completed: 'gerealiseerd',
  year: 'opleverjaar',
  owner: 'eigenaar',
  building: 'bouwvorm',
  retained: 'instandhouding',
} as const;

/** A location, and the kinds of records that are in it. What a row says: see `records.ts`. */
export const kindsInLocation = {
  location: {
    schema: z.object({ id: idSchema, ...locationFieldsSchema.shape }),
    key: 'id',
    place: 'locations',
    inFile: {
      place: 'features',
      fields: {
        name: 'naam',
        intervention: 'ingreep',
        planningStatus: 'planologische_status',
        priority: 'prioriteit',
        intramuralPlaces: 'intramurale_plaatsen',
        notes: 'opmerkingen',
        neighbourhood: 'buurt',
        meetingRoom: 'ontmoetingsruimte',
        lift: 'lift',
        wheelchair: 'rolstoelgeschikt',
        minimumScale: 'minimale_schaal_zorg',
        meetingRoomArea: 'ontmoetingsruimte_m2',
        guestRoom: 'logeerkamer',
        label55: 'label_55plus',
        wlzShare: 'wlz_aandeel',
        nextStep: 'volgende_stap',
        nextStepBy: 'volgende_stap_wie',
        nextStepOn: 'volgende_stap_wanneer',
        progressReason: 'reden_voortgang',
        seeks: 'zoekt',
        landOwner: 'grondeigenaar',
        landConsent: 'grondpositie',
        policyRegime: 'beleid',
        targetGroups: 'doelgroepen',
        bottlenecks: 'knelpunten',
        conceptPoints: 'wensen',
        confidentiality: 'vertrouwelijkheid',
        investment: 'investering',
        shortage: 'tekort',
        shortageCauses: 'oorzaken_tekort',
        alternativeOf: 'alternatief_van',
        picture: 'foto',
        externalIds: 'externe_ids',
        offerId: 'bod',
        offeredBy: 'bod_van',
        offeredOn: 'bod_op',
      },
    },
    asked: { picture: 'withPictures' },
    personal: ['notes', 'nextStep', 'nextStepBy', 'progressReason'],
    money: ['investment', 'shortage', 'shortageCauses'],
    internal: [
      'landConsent',
      'bottlenecks',
      'seeks',
      'conceptPoints',
      'nextStep',
      'nextStepBy',
      'nextStepOn',
      'progressReason',
    ],
  },
  line: {
    schema: programmeLineSchema,
    key: 'id',
    parent: 'location',
    place: 'programme',
    map: true,
    inFile: {
      place: 'programma',
      fields: lineInFile,
    },
  },
  commitment: {
    schema: commitmentSchema,
    key: 'partnerId',
    parent: 'location',
    place: 'commitments',
    map: true,
    partners: 'partnerId',
    inFile: {
      place: 'partners',
      fields: {
        level: 'toezegging',
        roles: 'rollen',
        kind: 'aard',
        homes: 'woningen',
        date: 'datum',
        term: 'termijn',
        reserve: 'voorbehoud',
        formerName: 'naam_was',
      },
    },
  },
  agreement: {
    schema: agreementSchema,
    key: 'id',
    parent: 'location',
    place: 'agreements',
    partners: 'partnerIds',
    inFile: {
      place: 'afspraken',
      fields: {
        subject: 'onderwerp',
        title: 'titel',
        state: 'stand',
        partnerIds: 'partner_ids',
        formerPartners: 'partners_was',
        date: 'datum',
        payer: 'betaalt',
        laidDownIn: 'vastgelegd_in',
        remark: 'opmerking',
      },
    },
    personal: ['remark'],
    money: ['payer'],
  },
  milestone: {
    schema: milestoneSchema,
    key: 'id',
    parent: 'location',
    place: 'milestones',
    inFile: { place: 'mijlpalen', fields: { planned: 'gepland', done: 'gehaald', body: 'orgaan' } },
  },
  variantPart: {
    schema: variantPartSchema,
    key: 'variantId',
    parent: 'location',
    place: 'variantParts',
    inFile: { place: 'varianten', fields: { isIn: 'in_variant', hasOwnNumbers: 'eigen_aantallen' } },
  },
  variantLine: {
    schema: variantLineSchema,
    key: 'id',
    parent: 'location',
    place: 'variantLines',
    inFile: { place: 'programma_per_variant', fields: { ...lineInFile, variantId: 'variant_id' } },
  },
  cover: {
    schema: coverSchema,
    key: 'id',
    parent: 'location',
    place: 'covers',
    money: true,
    inFile: { place: 'dekking', fields: { who: 'wie', amount: 'bedrag' } },
  },
  policyNote: {
    schema: policyNoteSchema,
    key: 'policyId',
    parent: 'location',
    place: 'policyNotes',
    inFile: { place: 'beleid_over_locatie', fields: { says: 'zegt' } },
    personal: ['says'],
  },
  vote: {
    schema: voteSchema,
    key: 'partnerId',
    parent: 'location',
    place: 'votes',
    partners: 'partnerId',
    inFile: { place: 'stemmen', fields: { dots: 'stippen' } },
  },
  score: {
    schema: scoreSchema,
    key: 'criterionId',
    parent: 'location',
    place: 'scores',
    inFile: { place: 'scores', fields: { value: 'score' } },
  },
  mutedSignal: {
    schema: mutedSignalSchema,
    key: 'id',
    parent: 'location',
    place: 'mutedSignals',
    inFile: { place: 'gedempte_signalen', fields: { reason: 'reden' } },
    personal: ['reason'],
  },
} as const;
