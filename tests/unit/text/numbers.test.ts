import { describe, expect, it } from 'vitest';
import {
  areaText,
  bytesText,
  dayText,
  homesText,
  locationsText,
  momentText,
  numberText,
  percentText,
  rdText,
} from '@/text/numbers';

describe('getallen in het Nederlands', () => {
  it.each([
    [numberText(4170), '4.170'],
    [numberText(0), '0'],
    [numberText(100_000), '100.000'],
    [percentText(2 / 3), '67%'],
    [percentText(0), '0%'],
    [areaText(6200), '0,62 ha'],
    [areaText(1000), '0,10 ha'],
    [areaText(999), '999 m²'],
    [areaText(12_345_678), '1.234,57 ha'],
    [homesText(1), '1 woning'],
    [homesText(0), '0 woningen'],
    [homesText(1240), '1.240 woningen'],
    [locationsText(1), '1 locatie'],
    [locationsText(20_000), '20.000 locaties'],
    [bytesText(0), '0 kB'],
    [bytesText(12), '1 kB'],
    [bytesText(48_200), '48 kB'],
    [bytesText(50_000_000), '50 MB'],
    [bytesText(120_000_000_000), '120 GB'],
    [bytesText(3_000_000_000_000), '3.000 GB'],
    [rdText([142_310.4, 508_769.6]), 'RD 142 310, 508 770'],
    [rdText([900, 7000]), 'RD 900, 7 000'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });

  it('schrijft een dag en een moment uit', () => {
    expect(dayText('2026-11-21')).toBe('21 november 2026');
    expect(momentText('2026-11-21T12:00:00')).toMatch(/^21 nov\.? 2026,? 12:00$/);
  });

  it('laat staan wat geen datum is', () => {
    expect(dayText('')).toBe('');
    expect(momentText('gisteren')).toBe('gisteren');
  });
});
