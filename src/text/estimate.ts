/** What could be there, and how it becomes numbers of the plan. */
export const estimateText = {
  /** Of a shape without homes: what could be there at the density of the plan. */
  byDensity: (homes: string, density: string) =>
    `Bij ${density} woningen per ha passen hier ongeveer ${homes}.`,
  byFloor: (homes: string, floorArea: string, homeSize: string) =>
    `In ${floorArea} m² vloer (BAG) passen ongeveer ${homes} woningen van ${homeSize} m².`,
  floorUnknown: (floorArea: string) =>
    `Het pand heeft ${floorArea} m² vloer (BAG). Vul in hoe groot een woning is; dat geldt dan voor het hele plan.`,
  open: 'Schatting overnemen',
  basis: 'Schatting uit',
  bases: { area: 'Oppervlakte en dichtheid', floor: 'Vloer van het pand' },
  homeSize: 'Vloer per woning (m²)',
  type: 'Woningtype',
  segment: 'Segment',
  share: 'Deel (%)',
  /** "Deel (%) 2": of the second kind. */
  nth: (field: string, index: number) => `${field} ${index}`,
  add: 'Nog een soort',
  remove: (index: number) => `Soort ${index} weghalen`,
  notWhole: (sum: string) => `De delen zijn samen ${sum}%. Dat moet 100% zijn.`,
  take: (homes: string) => `${homes} overnemen`,
  doubt: (homes: string, area: string) =>
    `${homes} op ${area}: zo veel op één locatie komt bijna nooit voor. Kijk of de vorm en de dichtheid kloppen.`,
  takeAnyway: 'Toch overnemen',
};
