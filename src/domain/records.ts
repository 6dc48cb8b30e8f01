import * as z from 'zod/mini';
import { actionSchema } from './action';
import { agreementSchema } from './agreement';
import { analysisSchema } from './analysis';
import { decisionSchema } from './decision';
import { deliverySchema } from './delivery';
import { goalSchema } from './goal';
import { idSchema } from './ids';
import { importReportSchema } from './importReport';
import { locationFieldsSchema } from './locationFields';
import { meetingSchema } from './meeting';
import { milestoneSchema } from './milestone';
import { mutedSignalSchema } from './mutedSignal';
import { networkTableSchema } from './networkTable';
import { offerSchema } from './offers/offer';
import { commitmentSchema, partnerSchema } from './partner';
import { planHeaderSchema } from './planHeader';
import { policySchema } from './policy';
import { presetSchema } from './preset';
import { programmeLineSchema } from './programmeLine';
import { criterionSchema, scoreSchema } from './ranking/criterion';
import { remarkSchema } from './remark';
import { restSchema } from './rest';
import { savedFilterSchema } from './savedFilter';
import { stepSchema } from './step';
import { variantLineSchema, variantPartSchema, variantSchema } from './variants/variant';
import { voteSchema } from './vote';

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

/**
 * The kinds of records of a plan, from the outside in. From a row follow the edits, where the record stands in the shared
 * document, reading and writing it there, the Change, undo, losses, differences, and its place in the file. Its words are
 * in `src/text/records.ts`. A kind or a field that is added raises no version: older files lack it, older apps keep it
 * (`rest.ts`).
 *
 * - `schema`: one record with its key, without the records in it. A field that may be absent is optional or has a default.
 * - `key`: the field that names it among its likes.
 * - `parent`: the kind it is in; without one it is in the plan itself.
 * - `place`: the member of the plan, or of its parent, that holds them.
 * - `map`: in the document it stands in a map of its own, made with the parent. Only the first two kinds: two tabs must
 *   never have to make the same map, so later kinds stand in the parent itself, under `place/key`.
 * - `partners`: the field that names a partner, or several, by id.
 * - `personal`, `money`: fields that say something of persons (free text too, for names get in there) or of money, so that
 *   what leaves can do without them (`leaving/`). Each is optional or has a default. `internal`: of the work, and never public.
 * - `inFile`: where it stands in the file (in the plan, or in the properties of the location), and what its fields are
 *   called there. What has another shape in the file (geometry, origin) is not named here.
 */
export const recordKinds = {
  plan: { schema: planHeaderSchema, key: 'id', place: 'plan' },
  partner: {
    schema: partnerSchema,
    key: 'id',
    place: 'partners',
    personal: ['contact'],
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
        isComplete: 'volledig_voorstel',
        answers: 'antwoorden',
      },
    },
    personal: ['conditions', 'asks', 'answers'],
  },
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
        seeks: 'zoekt',
        landOwner: 'grondeigenaar',
        landConsent: 'grondpositie',
        policyRegime: 'beleid',
        targetGroups: 'doelgroepen',
        bottlenecks: 'knelpunten',
        conceptPoints: 'wensen',
        confidentiality: 'vertrouwelijkheid',
        alternativeOf: 'alternatief_van',
        externalIds: 'externe_ids',
        offerId: 'bod',
        offeredBy: 'bod_van',
        offeredOn: 'bod_op',
      },
    },
    personal: ['notes', 'nextStep', 'nextStepBy'],
    internal: [
      'landConsent',
      'bottlenecks',
      'seeks',
      'conceptPoints',
      'nextStep',
      'nextStepBy',
      'nextStepOn',
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

type Kinds = typeof recordKinds;
export type RecordKind = keyof Kinds;
/** Kinds of records in another record, and those in the plan itself. */
export type NestedKind = { [K in RecordKind]: Kinds[K] extends { parent: string } ? K : never }[RecordKind];
export type TopKind = Exclude<RecordKind, NestedKind | 'plan'>;
export type Place<K extends RecordKind> = Kinds[K]['place'];
export type Key<K extends RecordKind> = Kinds[K]['key'];

type Shape<K extends RecordKind> = Kinds[K]['schema']['shape'] & {
  rest: z.ZodMiniOptional<typeof restSchema>;
};
type RecordSchema<K extends RecordKind> = Schema<Shape<K>>;
type Schema<S> = S extends z.core.$ZodShape ? z.ZodMiniObject<S> : never;
type Inside<K extends RecordKind> = {
  [N in NestedKind as Kinds[N]['parent'] extends K ? Place<N> : never]: z.ZodMiniDefault<
    z.ZodMiniArray<RecordSchema<N>>
  >;
};
type WholeSchema<K extends RecordKind> = Schema<Shape<K> & Inside<K>>;

/** One record with its key, without the records in it. */
export type RecordOf<K extends RecordKind> = z.output<RecordSchema<K>>;
/** One record with all records in it, by their places. */
export type Whole<K extends RecordKind> = z.output<WholeSchema<K>>;
/** The fields of a record under their names in the file, and the name of its list there. */
type InFile<K extends RecordKind> = Kinds[K] extends { inFile: infer File } ? File : never;
type FileNames<K extends RecordKind> = InFile<K> extends { fields: infer Names } ? Names : never;
export type PlaceInFile<K extends RecordKind> =
  InFile<K> extends { place: infer Place extends string } ? Place : never;
export type FieldsInFile<K extends RecordKind> = {
  [Field in keyof FileNames<K> as FileNames<K>[Field] & string]?: Field extends keyof RecordOf<K>
    ? RecordOf<K>[Field]
    : never;
};

/** The records of a plan by place, each kind as `Of` says. */
export type ByPlace<Of extends { [K in TopKind]: unknown }> = { [K in TopKind as Place<K>]: Of[K] };
export type PlanRecords = { [K in TopKind as Place<K>]: Whole<K>[] };

/** A row, as code that is the same for every kind reads it. */
type Row = {
  schema: { shape: Readonly<Record<string, z.core.$ZodType>> };
  key: string;
  place: string;
  parent?: 'location';
  map?: true;
  partners?: string;
  personal?: readonly string[];
  money?: readonly string[];
  internal?: readonly string[];
  inFile?: { place: string; fields: Readonly<Record<string, string>> };
};
export const rowOf = (kind: RecordKind): Row => recordKinds[kind];

const kinds = Object.keys(recordKinds) as [RecordKind, ...RecordKind[]];
export const recordKindSchema = z.enum(kinds);
const isNested = (kind: RecordKind): kind is NestedKind => rowOf(kind).parent !== undefined;
export const topKinds = kinds.filter((kind): kind is TopKind => kind !== 'plan' && !isNested(kind));
/** The kinds of the records that can be in one of this kind. */
export const kindsIn = (kind: RecordKind): readonly NestedKind[] => insideOf[kind];
const insideOf = Object.fromEntries(
  kinds.map((kind) => [kind, kinds.filter(isNested).filter((inside) => rowOf(inside).parent === kind)]),
) as Record<RecordKind, NestedKind[]>;

const shapeOf = (kind: RecordKind) => ({ ...rowOf(kind).schema.shape, rest: z.optional(restSchema) });

/** The schema of one record without the records in it. */
export const recordSchema = <K extends RecordKind>(kind: K) => z.object(shapeOf(kind)) as RecordSchema<K>;

/** The schema of a record with all records in it; those that are not there are an empty list. */
export const wholeSchema = <K extends RecordKind>(kind: K) => {
  const inside = kindsIn(kind).map((nested) => [
    rowOf(nested).place,
    z._default(z.array(recordSchema(nested)), []),
  ]);
  return z.object({ ...shapeOf(kind), ...Object.fromEntries(inside) }) as WholeSchema<K>;
};

type RecordsShape = { [K in TopKind as Place<K>]: z.ZodMiniDefault<z.ZodMiniArray<WholeSchema<K>>> };

/** The lists of records in a plan; one that is not there is empty. */
export const recordsShape = Object.fromEntries<unknown>(
  topKinds.map((kind) => [rowOf(kind).place, z._default(z.array(wholeSchema(kind)), [])]),
) as RecordsShape;

/** The schema of a whole plan. */
export const planSchema = z.object({ ...shapeOf('plan'), ...recordsShape }) as Schema<
  Shape<'plan'> & RecordsShape
>;
