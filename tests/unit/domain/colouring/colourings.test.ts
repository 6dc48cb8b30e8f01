import { describe, expect, it } from 'vitest';
import { type Colouring, homesPerClass, mostClasses, typeColouring } from '@/domain/colouring/colouring';
import {
  partnerColouring,
  priorityColouring,
  scoreColouring,
  segmentColouring,
  statusColouring,
  yearColouring,
} from '@/domain/colouring/otherColourings';
import type { Location } from '@/domain/location';
import { homesIn } from '@/domain/location';
import { type Partner, partnerSchema } from '@/domain/partner';
import { planningStatuses } from '@/domain/planningStatus';
import { exampleLocation } from '../../examplePlan';
import { exampleLine } from '../../features/showPlan';

const partner = (id: string): Partner =>
  partnerSchema.parse({ id, name: `Partner ${id}`, role: 'corporatie' });
const partnersOf = (...ids: string[]) => new Map(ids.map((id) => [id, partner(id)]));
const commitment = (partnerId: string) => ({ partnerId, level: 'genoemd' as const });

const mixed = exampleLocation({
  id: 'mixed',
  planningStatus: '3',
  programme: [
    exampleLine({ id: 'a', type: 'geclusterd', segment: 'sociale_huur', count: 20, year: 2024 }),
    exampleLine({ id: 'b', type: 'nultreden', segment: 'dure_koop', count: 7, year: 2029 }),
    exampleLine({ id: 'c', type: 'nultreden', segment: 'dure_koop', count: 5, year: 2033 }),
    exampleLine({ id: 'd', type: 'regulier', segment: 'onbekend', count: -3 }),
  ],
});

/** Homes by the key of their class. */
const homes = (location: Location, colouring: Colouring): Record<string, number> => {
  const found: Record<string, number> = {};
  homesPerClass(location, colouring).forEach((count, place) => {
    if (count !== 0) found[colouring.classes[place]?.key ?? '?'] = count;
  });
  return found;
};

describe('de kleur van locaties', () => {
  it('verdeelt de woningen naar type, segment of jaar, regel voor regel', () => {
    expect(homes(mixed, typeColouring)).toEqual({ geclusterd: 20, nultreden: 12, regulier: -3 });
    expect(homes(mixed, segmentColouring)).toEqual({ sociale_huur: 20, dure_koop: 12, onbekend: -3 });
    expect(homes(mixed, yearColouring(2030))).toEqual({
      'until:2026': 20,
      '2029': 7,
      'after:2030': 5,
      none: -3,
    });
  });

  it('geeft naar status of prioriteit de hele locatie één kleur', () => {
    expect(homes(mixed, statusColouring)).toEqual({ '3': 29 });
    expect(homes({ ...mixed, priority: 'kansrijk' }, priorityColouring)).toEqual({ kansrijk: 29 });
  });

  it('heeft voor elke status een kleur', () => {
    const phases = planningStatuses.map((planningStatus) => {
      const [place = -1] = statusColouring.classesOf({ ...mixed, planningStatus });
      return statusColouring.classes[place]?.key;
    });
    expect(phases).toEqual(['1', '1', '2', '2', '1', '2', '3', '4', '4', '5A', '5B']);
  });

  it('deelt de ring gelijk over de partners van een locatie, zonder een woning te verliezen', () => {
    const partners = partnersOf('p', 'q', 'r');
    const shared = { ...mixed, commitments: ['p', 'q', 'r'].map(commitment) };
    const colouring = partnerColouring(partners, [shared]);
    const perPartner = homes(shared, colouring);
    expect(Object.keys(perPartner)).toEqual(['p', 'q', 'r']);
    expect(Object.values(perPartner).reduce((sum, each) => sum + each, 0)).toBe(homesIn(shared));
    expect(homes(mixed, colouring)).toEqual({ none: 29 });
  });

  it('geeft de partners met de meeste woningen een eigen kleur, en de andere er samen één', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const locations = ids.map((id, index) =>
      exampleLocation({ id, programme: [exampleLine({ count: 10 + index })], commitments: [commitment(id)] }),
    );
    const { classes } = partnerColouring(partnersOf(...ids), locations);
    expect(classes.map(({ key }) => key)).toEqual(['c', 'd', 'e', 'f', 'g', 'h', 'others', 'none']);
    expect(classes).toHaveLength(mostClasses);
  });

  it('zet een score in haar stap, en wat geen score heeft apart', () => {
    const colouring = scoreColouring(new Map([['mixed', 79.9]]));
    expect(homes(mixed, colouring)).toEqual({ '60': 29 });
    expect(homes({ ...mixed, id: 'other' }, colouring)).toEqual({ none: 29 });
  });

  it('heeft nooit meer kleuren dan er zijn', () => {
    for (const { classes } of [typeColouring, segmentColouring, statusColouring, yearColouring(2030)]) {
      expect(classes.length).toBeLessThanOrEqual(mostClasses);
    }
  });
});
