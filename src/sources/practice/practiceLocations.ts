import type { plots } from '@data/practice/plots.json';
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

/** One invented location, on one of the plots that the municipality's generator sets apart. */
export type PracticeLocation = {
  name: string;
  plot: keyof typeof plots;
  status: PlanningStatus;
  intervention?: Intervention;
  priority?: Priority;
  lines: PracticeLine[];
  partners?: [PartnerKey, Commitment['level']][];
  places?: number;
  notes?: string;
};

/** Invented locations in all types, segments, statuses, interventions and kinds of firmness. */
export const practiceLocations: readonly PracticeLocation[] = [
  {
    name: 'Oud-gemeentehuis, Doelenstraat',
    plot: 'raadhuis',
    status: '5A',
    intervention: 'transformatie',
    priority: 'kansrijk',
    lines: [
      ['geclusterd', 'sociale_huur', 20, 2029],
      ['zorggeschikt', 'sociale_huur', 12, 2029],
      ['nultreden', 'middenhuur', 6, 2029],
    ],
    partners: [['dijk', 'intentie']],
  },
  {
    name: 'Smederij Smidssteeg',
    plot: 'kerkweg',
    status: '2A',
    lines: [['nultreden', 'betaalbare_koop', 9, 2028]],
    partners: [['kade', 'vastgelegd']],
  },
  {
    name: 'Stationskwartier blok C',
    plot: 'stationBlokC',
    status: '3',
    priority: 'kansrijk',
    lines: [
      ['geclusterd', 'sociale_huur', 48, 2028],
      ['nultreden', 'middenhuur', 36, 2028],
    ],
    partners: [
      ['polder', 'toegezegd'],
      ['thuis', 'intentie'],
    ],
    notes: 'Nu een parkeerterrein bij het station. Parkeren gaat onder het dek.',
  },
  {
    name: 'De Waterhof',
    plot: 'waterhof',
    status: '4A',
    intervention: 'transformatie',
    lines: [['zorggeschikt', 'sociale_huur', 18, 2027]],
    partners: [['haven', 'toegezegd']],
    places: 24,
    notes: 'Verzorgingshuis dat leegkomt. De verblijfsplaatsen verhuizen naar De Dijkhof.',
  },
  {
    name: 'Hofje Oosterdijk',
    plot: 'oosterdijk',
    status: '4B',
    lines: [['geclusterd', 'middenhuur', 22, 2030]],
    partners: [['bond', 'genoemd']],
  },
  {
    name: 'Brede school De Wiek',
    plot: 'bredeSchool',
    status: '1A',
    intervention: 'herstructurering',
    priority: 'kansrijk',
    lines: [
      ['geclusterd', 'sociale_huur', 36, 2027],
      ['zorggeschikt', 'sociale_huur', 14, 2027],
      ['nultreden', 'koop_onbekend', 10, 2028],
    ],
    partners: [
      ['dijk', 'vastgelegd'],
      ['haven', 'toegezegd'],
    ],
  },
  {
    name: 'Polderrand fase 2',
    plot: 'polderrand',
    status: '1A',
    lines: [
      ['nultreden', 'betaalbare_koop', 45, 2026, 45],
      ['nultreden', 'dure_koop', 40, 2028],
      ['geclusterd', 'betaalbare_koop', 24, 2029],
      ['regulier', 'dure_koop', 25, 2028],
    ],
    partners: [['kade', 'vastgelegd']],
  },
  {
    name: 'Volkstuinen De Pluk',
    plot: 'pluktuin',
    status: '5A',
    priority: 'onderzoek',
    lines: [['zorggeschikt', 'middenhuur', 36, 2032]],
    notes: 'Grond is van de gemeente. Eerst onderzoek naar de bodem.',
  },
  {
    name: 'Sportpark Oost, kopgevel',
    plot: 'sportpark',
    status: '5A',
    lines: [['geclusterd', 'onbekend', 40]],
    partners: [['bond', 'genoemd']],
  },
  {
    name: 'Flat De Meeuw',
    plot: 'flatMeeuw',
    status: '1A',
    intervention: 'bestaande_bouw',
    lines: [['nultreden', 'sociale_huur', 48, 2027]],
    partners: [['polder', 'toegezegd']],
    notes: 'Lift erbij en drempels eruit.',
  },
  {
    name: 'Havenkom',
    plot: 'havenkom',
    status: '4A',
    lines: [
      ['geclusterd', 'dure_huur', 30, 2029],
      ['overig_geschikt', 'middenhuur', 14, 2029],
    ],
    partners: [['kade', 'intentie']],
  },
  {
    name: 'Parkzoom',
    plot: 'parkzoom',
    status: '5A',
    priority: 'valt_af',
    lines: [['geclusterd', 'sociale_huur', 30, 2029]],
    notes: 'Valt af: ligt in het park.',
  },
  {
    name: 'Klein Hofje, Diaconiestraat',
    plot: 'kleinHofje',
    status: '3',
    lines: [['geclusterd', 'sociale_huur', 16, 2028]],
    partners: [['dijk', 'intentie']],
  },
  {
    name: 'Zoekgebied Noordpolder',
    plot: 'noordpolder',
    status: '5B',
    priority: 'onderzoek',
    lines: [
      ['zorggeschikt', 'sociale_huur', 24, 2031],
      ['geclusterd', 'huur_onbekend', 24, 2031],
    ],
    partners: [['thuis', 'genoemd']],
  },
  {
    name: 'Oud postkantoor, Dorpsstraat',
    plot: 'postkantoor',
    status: '1B',
    intervention: 'transformatie',
    priority: 'kansrijk',
    lines: [
      ['geclusterd', 'sociale_huur', 26, 2027],
      ['nultreden', 'middenhuur', 30, 2027],
    ],
    partners: [
      ['dijk', 'vastgelegd'],
      ['thuis', 'toegezegd'],
    ],
  },
  {
    name: 'Basisschool De Boomgaard',
    plot: 'gaardenschool',
    status: '2B',
    intervention: 'herstructurering',
    lines: [
      ['geclusterd', 'sociale_huur', 40, 2028],
      ['zorggeschikt', 'sociale_huur', 12, 2028],
    ],
    partners: [['polder', 'toegezegd']],
  },
  {
    name: 'Zuiderlanden, laatste veld',
    plot: 'zuiderveld',
    status: '1C',
    lines: [
      ['nultreden', 'betaalbare_koop', 24, 2028],
      ['regulier', 'betaalbare_koop', 8, 2028],
    ],
    partners: [['kade', 'toegezegd']],
  },
  {
    name: 'Noodlokalen Zuiderlanden',
    plot: 'zuiderhof',
    status: '2C',
    intervention: 'herstructurering',
    lines: [
      ['geclusterd', 'middenhuur', 28, 2029],
      ['nultreden', 'dure_koop', 6, 2029],
    ],
    partners: [['kade', 'intentie']],
  },
  {
    name: 'Kantoor Poortlaan',
    plot: 'kantoorPoort',
    status: '1A',
    intervention: 'transformatie',
    lines: [
      ['nultreden', 'middenhuur', 54, 2024, 54],
      ['geclusterd', 'sociale_huur', 20, 2025, 20],
    ],
    partners: [['polder', 'vastgelegd']],
  },
  {
    name: 'Molenhof',
    plot: 'molenhof',
    status: '4A',
    intervention: 'herstructurering',
    lines: [
      ['geclusterd', 'sociale_huur', 32, 2030],
      ['nultreden', 'sociale_huur', 12, 2030],
    ],
    partners: [
      ['dijk', 'intentie'],
      ['bond', 'genoemd'],
    ],
  },
  {
    name: 'Pakhuis De Vlet',
    plot: 'pakhuis',
    status: '4B',
    intervention: 'transformatie',
    lines: [
      ['nultreden', 'dure_koop', 26, 2029],
      ['overig_geschikt', 'dure_huur', 12, 2029],
    ],
    partners: [['kade', 'genoemd']],
  },
  {
    name: 'De Dijkhof',
    plot: 'dijkhof',
    status: '3',
    intervention: 'bestaande_bouw',
    lines: [['zorggeschikt', 'sociale_huur', 22, 2028]],
    partners: [
      ['haven', 'vastgelegd'],
      ['dijk', 'toegezegd'],
    ],
    places: 36,
  },
  {
    name: 'Winkelcentrum De Gaarde, optoppen',
    plot: 'winkelGaarde',
    status: '5A',
    priority: 'onderzoek',
    lines: [
      ['nultreden', 'middenhuur', 32, 2030],
      ['geclusterd', 'middenhuur', 16, 2030],
    ],
    partners: [['polder', 'genoemd']],
  },
  {
    name: 'Parkeerterrein Pastoriesteeg',
    plot: 'parkeerKern',
    status: '1A',
    priority: 'kansrijk',
    lines: [
      ['zorggeschikt', 'sociale_huur', 16, 2026],
      ['nultreden', 'koop_onbekend', 12, 2027],
    ],
    partners: [
      ['dijk', 'vastgelegd'],
      ['thuis', 'vastgelegd'],
    ],
  },
  {
    name: 'Zorgboerderij Noorderweg',
    plot: 'zorgboerderij',
    status: '5B',
    priority: 'onderzoek',
    lines: [
      ['zorggeschikt', 'onbekend', 10, 2031],
      ['onbekend', 'onbekend', 8],
    ],
    partners: [['haven', 'genoemd']],
  },
];
