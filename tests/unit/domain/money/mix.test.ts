import { describe, expect, it } from 'vitest';
import { balanceOf, homesToClose, mixOf } from '@/domain/money/mix';
import { schemeFit } from '@/domain/money/schemeFit';
import { exampleLocation } from '../../examplePlan';
import { exampleLine } from '../../features/showPlan';

const location = exampleLocation({
  id: 'a',
  programme: [
    exampleLine({ id: '1', count: 20 }),
    exampleLine({ id: '2', count: 4, type: 'nultreden' }),
    exampleLine({ id: '3', count: 10, segment: 'dure_koop' }),
    exampleLine({ id: '4', count: -6, segment: 'middenhuur' }),
  ],
});
const figures = new Map([
  ['sociale_huur', { cost: 300_000, yield: 270_000 }],
  ['middenhuur', { cost: 310_000, yield: 320_000 }],
]);

describe('rekenen met de mix', () => {
  it('telt de woningen die er komen per segment, en wat daarvan niet bekend is apart', () => {
    const rows = mixOf(location, figures);
    expect(rows).toEqual([
      { segment: 'sociale_huur', homes: 24, margin: -30_000 },
      { segment: 'middenhuur', homes: 0, margin: 10_000 },
      { segment: 'dure_koop', homes: 10, margin: undefined },
      { segment: 'koop_onbekend', homes: 0, margin: undefined },
    ]);
    expect(balanceOf(rows)).toEqual({ balance: -720_000, unknownHomes: 10 });
  });

  it('zegt wat één woning meer doet, en hoeveel er nodig zijn om te sluiten', () => {
    const rows = mixOf(location, figures, new Map([['middenhuur', 1] as const]));
    expect(balanceOf(rows).balance).toBe(-710_000);
    expect(homesToClose(-710_000, 10_000)).toBe(71);
    expect(homesToClose(-710_001, 10_000)).toBe(72);
    expect([homesToClose(-1, -5), homesToClose(0, 5), homesToClose(-1, undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('gaat nooit onder nul woningen', () => {
    const rows = mixOf(location, figures, new Map([['sociale_huur', -40] as const]));
    expect(rows[0]?.homes).toBe(0);
  });
});

it('een regeling kan passen zolang niets dat bekend is zich ertegen verzet', () => {
  expect(schemeFit(['yes', 'yes'])).toBe('yes');
  expect(schemeFit(['yes', 'unknown'])).toBe('unknown');
  expect(schemeFit(['unknown', 'no', 'yes'])).toBe('no');
});
