import { describe, expect, it } from 'vitest';
import { olderShares } from '@/domain/demand/olderShare';

describe('80-plussers en plannen per buurt', () => {
  it('geeft het deel van de 80-plussers en het deel van het plan, ook van woningen in geen buurt', () => {
    const shares = olderShares(
      [
        { name: 'Oude Kern', people: 300, homes: 20 },
        { name: 'Waterwijk', people: 100, homes: 20 },
      ],
      10,
    );
    expect(shares.map(({ peopleShare, homesShare }) => [peopleShare, homesShare])).toEqual([
      [0.75, 0.4],
      [0.25, 0.4],
    ]);
  });

  it('geeft geen deel van 80+ als het van één buurt onbekend is, en geen deel van een leeg plan', () => {
    const shares = olderShares(
      [
        { name: 'Oude Kern', people: 300, homes: 0 },
        { name: 'Waterwijk', people: null, homes: 0 },
      ],
      0,
    );
    expect(shares.map(({ peopleShare, homesShare }) => [peopleShare, homesShare])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
