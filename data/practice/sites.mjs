// Ground set apart: the plots of the practice plan, and the existing homes for older people. `at` is a place in the
// block that is taken for it; `ring` (corners by size) is ground that is no block, such as a field.
import { rectangleAround } from './geometry.mjs';

export const siteWishes = {
  // Plots of the practice plan.
  raadhuis: { at: [153, -39], builds: 'hall', name: 'Oud-gemeentehuis', isVacant: true },
  kerkweg: { at: [-234, 101], builds: 'shed' },
  stationBlokC: { at: [148, -374], builds: 'parking' },
  waterhof: { at: [499, 437], builds: 'care', name: 'De Waterhof', isVacant: true },
  bredeSchool: { at: [-499, 351], builds: 'school', name: 'Brede school De Wiek', isVacant: true },
  flatMeeuw: { at: [-588, -119], builds: 'slab', name: 'Flat De Meeuw' },
  havenkom: { at: [-936, 328], builds: 'parking' },
  kleinHofje: { at: [257, 94], builds: 'shed' },
  postkantoor: { at: [-47, -140], builds: 'hall', name: 'Oud postkantoor', isVacant: true },
  gaardenschool: { at: [-148, 499], builds: 'school', name: 'Basisschool De Boomgaard', isVacant: true },
  zuiderveld: { at: [222, -738], builds: 'grass' },
  zuiderhof: { at: [-172, -647], builds: 'school', name: 'Noodlokalen Zuiderlanden' },
  kantoorPoort: { at: [538, -374], builds: 'office', name: 'Kantoor Poortlaan' },
  molenhof: { at: [-437, 499], builds: 'court', name: 'Molenhof' },
  pakhuis: { at: [-1037, 39], builds: 'hall', name: 'Pakhuis De Vlet', isVacant: true },
  dijkhof: { at: [-975, -156], builds: 'care', name: 'De Dijkhof' },
  winkelGaarde: { at: [-86, 336], builds: 'shops', name: 'Winkelcentrum De Gaarde' },
  parkeerKern: { at: [-124, 84], builds: 'parking' },
  // The heart of the old village.
  kerk: { at: [68, 36], builds: 'church', name: 'Sint-Janskerk' },
  markt: { at: [-44, 26], builds: 'square', name: 'Markt' },
  // Existing homes for older people, not in the plan.
  zilvermeeuw: { at: [-401, -284], builds: 'slab', name: 'De Zilvermeeuw', isSenior: true, homes: 72 },
  bolwerk: { at: [267, -16], builds: 'court', name: 'Het Bolwerk', isSenior: true, homes: 38 },
  wiekslag: { at: [-616, 281], builds: 'court', name: 'De Wiekslag', isSenior: true, homes: 44 },
  perron: { at: [335, -257], builds: 'court', name: 'Het Perron', isSenior: true, homes: 64 },
  boomgaard: { at: [-293, 303], builds: 'court', name: 'De Hoogstam', isSenior: true, homes: 30 },
  passaat: { at: [47, -702], builds: 'care', name: 'De Passaat', isSenior: true, homes: 56 },
};

/** Ground that is no block between streets. */
export const fieldSites = {
  polderrand: rectangleAround([1090, 78], 210, 130, 3),
  pluktuin: rectangleAround([-490, -520], 100, 76, 20),
  sportpark: rectangleAround([762, 150], 84, 56, 4),
  parkzoom: rectangleAround([318, 436], 92, 62, -4),
  zorgboerderij: rectangleAround([-130, 1325], 120, 80, 2),
};
