import { describe, expect, it } from 'vitest';
import { fileNameAt, fileNameOf } from '@/text/fileNameOf';

const noon = new Date('2026-11-21T12:00:00Z');

describe('de naam van een uitgevoerd bestand', () => {
  it.each([
    ['Ouderenhuisvesting Utrecht', 'ouderenhuisvesting-utrecht-2026-11-21.geojson'],
    ["Súdwest-Fryslân / 's-Gravenhage", 'sudwest-fryslan-s-gravenhage-2026-11-21.geojson'],
    ['..\\..\\C:|con?*"<>', 'c-con-2026-11-21.geojson'],
    ['  ---  ', 'plan-2026-11-21.geojson'],
    ['', 'plan-2026-11-21.geojson'],
  ])('%s wordt %s', (name, expected) => {
    expect(fileNameOf(name, noon, 'geojson')).toBe(expected);
  });

  it('heeft de tijd erbij waar er meer op een dag zijn', () => {
    const moment = new Date(2026, 10, 21, 9, 5);
    expect(fileNameAt('Zeist', moment, 'json')).toBe('zeist-2026-11-21-09u05.json');
  });

  it('blijft kort genoeg voor elk systeem', () => {
    expect(fileNameOf('x'.repeat(200), noon, 'geojson').length).toBeLessThan(110);
  });
});
