import { describe, expect, it } from 'vitest';
import { agreementSchema } from '@/domain/agreement';
import { blockOf } from '@/domain/process/blockOf';
import { daysLate } from '@/domain/process/late';
import { blockFromPlan, planFactsOf, stateFromPlan } from '@/domain/process/planFacts';
import { exampleLocation } from '../../examplePlan';
import { exampleLine } from '../../features/showPlan';

const facts = (locations: ReturnType<typeof exampleLocation>[]) => planFactsOf(locations, new Map(), 2027);

describe('in welke bouwsteen een locatie is', () => {
  it.each([
    ['ambtelijk, zonder wie meedoet', {}, 3],
    ['zacht', { planningStatus: '4A' }, 4],
    ['ambtelijk met een toezegging', { commitments: [{ partnerId: 'p', level: 'toegezegd' }] }, 4],
    [
      'ambtelijk met een toezegging van wie het plan uit is',
      { commitments: [{ partnerId: 'p', level: 'toegezegd', formerName: 'De Dijk' }] },
      3,
    ],
    ['ambtelijk met alleen een naam', { commitments: [{ partnerId: 'p', level: 'genoemd' }] }, 3],
    ['in procedure', { planningStatus: '3' }, 5],
    ['vastgesteld', { planningStatus: '2A' }, 5],
    ['deels opgeleverd', { programme: [exampleLine({ completed: 4 })] }, 5],
    ['helemaal opgeleverd', { programme: [exampleLine({ completed: 24 })] }, 6],
    ['valt af', { priority: 'valt_af', planningStatus: '2A' }, undefined],
    ['alternatief', { alternativeOf: 'b' }, undefined],
  ] as const)('%s', (_name, fields, block) => {
    expect(blockOf(exampleLocation({ id: 'a', ...fields } as never))).toBe(block);
  });
});

describe('wat het plan van een stap weet', () => {
  it('vastleggen begint bij een afspraak, en is klaar als alles is getekend en vastgelegd', () => {
    const state = (fields: object[]) =>
      stateFromPlan(
        'laid_down',
        facts([
          exampleLocation({
            id: 'a',
            agreements: fields.map((each, index) => agreementSchema.parse({ id: `${index}`, ...each })),
          }),
        ]),
        false,
      );
    expect(state([])).toBe('nog_niet');
    expect(state([{ state: 'in_gesprek' }])).toBe('nog_niet');
    expect(state([{ state: 'afgesproken' }])).toBe('begonnen');
    expect(state([{ state: 'getekend' }, { state: 'vervallen' }])).toBe('loopt');
    expect(state([{ state: 'getekend', laidDownIn: 'prestatieafspraken' }])).toBe('klaar');
  });

  it('volgen loopt pas als is afgesproken wie dat doet', () => {
    const delivered = facts([
      exampleLocation({ id: 'a', programme: [exampleLine({ completed: 24, year: 2026 })] }),
    ]);
    expect(delivered).toMatchObject({ delivered: 24, due: 24 });
    expect(stateFromPlan('progress', delivered, false)).toBe('begonnen');
    expect(stateFromPlan('progress', delivered, true)).toBe('loopt');
  });

  it('van een netwerk en van een stap zonder teken in het plan weet het niets', () => {
    expect(stateFromPlan('network', facts([]), true)).toBeUndefined();
    expect(stateFromPlan(undefined, facts([]), true)).toBeUndefined();
    expect(blockFromPlan(1, facts([]))).toBeUndefined();
    expect(blockFromPlan(3, facts([]))).toBe('nog_niet');
  });
});

describe('te laat', () => {
  it.each([
    ['gisteren', { date: '2026-11-27' }, 1],
    ['vandaag', { date: '2026-11-28' }, 0],
    ['gedaan', { date: '2026-11-01', done: '2026-11-20' }, 0],
    ['zonder datum', {}, 0],
  ])('%s', (_name, action, days) => expect(daysLate(action, '2026-11-28')).toBe(days));
});
