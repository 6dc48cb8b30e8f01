import { describe, expect, it } from 'vitest';
import { mendCutOff } from '@/exchange/formats/geojson/mendCutOff';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { exampleLocation, examplePlan } from '../examplePlan';

const plan = examplePlan({
  locations: ['a', 'b', 'c'].map((id) => exampleLocation({ id, name: `Hof "${id}" } ]`, notes: '\\"}]},{' })),
});
const text = writeGeoJson(plan);

describe('een plan dat halverwege ophoudt', () => {
  it('geeft op elke plek alle locaties die er heel in staan, of zegt dat het niet compleet is', () => {
    const whole = [...text.matchAll(/^\{"type":"Feature".*\}/gm)].map(
      ({ index, 0: line }) => index + line.length,
    );
    expect(whole).toHaveLength(3);
    for (let end = 1; end < text.trimEnd().length; end += 1) {
      const read = readGeoJson(text.slice(0, end));
      const count = whole.filter((at) => at <= end).length;
      if (!read.ok) {
        expect([count, read.error.code]).toEqual([0, 'not_json']);
        continue;
      }
      expect(read.locations.map(({ id }) => id)).toEqual(['a', 'b', 'c'].slice(0, count));
      expect(read.notes[0]?.code).toBe('file_cut_off');
      expect(read.kind).toBe('plan');
    }
  });

  it('telt een lijst die anders heet, of dieper ligt, niet mee', () => {
    expect(mendCutOff('{"plan": {"features": [{}, {}')).toBeUndefined();
    expect(mendCutOff('{"anders": [{}, {}')).toBeUndefined();
    expect(mendCutOff('{"features": [{"a": [{}]}, {"b"')).toBe('{"features": [{"a": [{}]}]}');
  });
});
