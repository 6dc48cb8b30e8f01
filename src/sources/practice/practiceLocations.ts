import type { HousingType } from '@/domain/housingType';
import type { Intervention, Priority } from '@/domain/location';
import type { Commitment } from '@/domain/partner';
import type { PlanningStatus } from '@/domain/planningStatus';
import type { Segment } from '@/domain/segment';

/** Invented partners, by the key that the locations below use. */
export const practicePartners = {
  dijk: { name: 'Woonstichting De Dijk', role: 'corporatie' },
  polder: { name: 'Polderwonen', role: 'corporatie' },
  haven: { name: 'Zorggroep De Haven', role: 'zorgorganisatie' },
  thuis: { name: 'Thuis in de Polder', role: 'zorgorganisatie' },
  kade: { name: 'Kade Ontwikkeling', role: 'ontwikkelaar' },
  bond: { name: 'Ouderenbond Markerwaard', role: 'ouderenorganisatie' },
} as const;

type PartnerKey = keyof typeof practicePartners;

/** A line as [type, segment, homes, year, delivered]. */
type PracticeLine = [HousingType, Segment, number, number?, number?];

/** One invented location. `at` is its south-west corner, `size` its sides, in metres from the middle. */
export type PracticeLocation = {
  name: string;
  at: [number, number];
  size?: [number, number];
  turn?: number;
  status: PlanningStatus;
  intervention?: Intervention;
  priority?: Priority;
  lines: PracticeLine[];
  partners?: [PartnerKey, Commitment['level']][];
  places?: number;
  notes?: string;
};

/** Invented locations in all types, segments, interventions and kinds of firmness. */
export const practiceLocations: readonly PracticeLocation[] = [
  {
    name: 'Dorpsstraat 88, oud-gemeentehuis',
    at: [180, 120],
    size: [82, 76],
    turn: 4,
    status: '5A',
    intervention: 'transformatie',
    priority: 'kansrijk',
    lines: [
      ['geclusterd', 'sociale_huur', 24, 2029],
      ['zorggeschikt', 'sociale_huur', 16, 2029],
      ['nultreden', 'middenhuur', 8, 2029],
    ],
    partners: [['dijk', 'intentie']],
  },
  {
    name: 'Kerkweg-Noord',
    at: [-420, 160],
    size: [110, 92],
    turn: 6,
    status: '2A',
    lines: [['nultreden', 'betaalbare_koop', 30, 2028]],
    partners: [['kade', 'vastgelegd']],
  },
  {
    name: 'Stationskwartier blok C',
    at: [-60, -310],
    size: [96, 88],
    turn: -8,
    status: '3',
    priority: 'kansrijk',
    lines: [
      ['geclusterd', 'sociale_huur', 36, 2028],
      ['nultreden', 'middenhuur', 24, 2028],
    ],
    partners: [
      ['polder', 'toegezegd'],
      ['thuis', 'intentie'],
    ],
  },
  {
    name: 'De Waterhof',
    at: [-210, -420],
    size: [92, 70],
    turn: -4,
    status: '4A',
    intervention: 'transformatie',
    lines: [['zorggeschikt', 'sociale_huur', 18, 2027]],
    partners: [['haven', 'toegezegd']],
    places: 24,
  },
  {
    name: 'Hofje Oosterdijk',
    at: [-470, -170],
    status: '4B',
    lines: [['geclusterd', 'middenhuur', 22, 2030]],
    partners: [['bond', 'genoemd']],
  },
  {
    name: 'Molenstraat 4, Brede school',
    at: [410, 290],
    size: [130, 105],
    turn: 12,
    status: '1A',
    intervention: 'herstructurering',
    priority: 'kansrijk',
    lines: [
      ['geclusterd', 'sociale_huur', 56, 2027, 20],
      ['zorggeschikt', 'sociale_huur', 24, 2027],
      ['nultreden', 'koop_onbekend', 16, 2028],
    ],
    partners: [
      ['dijk', 'vastgelegd'],
      ['haven', 'toegezegd'],
    ],
  },
  {
    name: 'Polderrand fase 2',
    at: [640, -260],
    size: [190, 150],
    turn: 3,
    status: '1A',
    lines: [
      ['nultreden', 'betaalbare_koop', 45, 2026, 45],
      ['nultreden', 'dure_koop', 40, 2028],
      ['regulier', 'dure_koop', 25, 2028],
    ],
    partners: [['kade', 'vastgelegd']],
  },
  {
    name: 'Voormalig pluktuincomplex',
    at: [-760, -420],
    size: [140, 120],
    status: '5A',
    priority: 'onderzoek',
    lines: [['zorggeschikt', 'middenhuur', 36, 2032]],
    notes: 'Grond is van de gemeente. Eerst onderzoek naar de bodem.',
  },
  {
    name: 'Sportpark Oost, kopgevel',
    at: [820, 130],
    size: [90, 60],
    turn: 20,
    status: '5A',
    lines: [['geclusterd', 'onbekend', 40]],
    partners: [['bond', 'genoemd']],
  },
  {
    name: 'Flat De Meeuw',
    at: [120, -90],
    size: [26, 84],
    status: '1A',
    intervention: 'bestaande_bouw',
    lines: [['nultreden', 'sociale_huur', 48, 2027]],
    partners: [['polder', 'toegezegd']],
    notes: 'Lift erbij en drempels eruit.',
  },
  {
    name: 'Havenkom',
    at: [-880, 250],
    size: [120, 90],
    turn: -15,
    status: '4A',
    lines: [
      ['geclusterd', 'dure_huur', 14, 2029],
      ['overig_geschikt', 'middenhuur', 10, 2029],
    ],
    partners: [['kade', 'intentie']],
  },
  {
    name: 'Parkzoom',
    at: [-20, 420],
    size: [100, 80],
    status: '5A',
    priority: 'valt_af',
    lines: [['geclusterd', 'sociale_huur', 30, 2029]],
    notes: 'Valt af: ligt in het park.',
  },
  {
    name: 'Klein Hofje',
    at: [360, -430],
    size: [48, 44],
    status: '3',
    lines: [['geclusterd', 'sociale_huur', 9, 2028]],
    partners: [['dijk', 'intentie']],
  },
  {
    name: 'Zoekgebied Noordpolder',
    at: [300, 620],
    status: '5B',
    priority: 'onderzoek',
    lines: [
      ['zorggeschikt', 'sociale_huur', 24, 2031],
      ['geclusterd', 'huur_onbekend', 24, 2031],
    ],
    partners: [['thuis', 'genoemd']],
  },
];
