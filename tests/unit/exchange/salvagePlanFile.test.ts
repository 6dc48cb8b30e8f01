import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '@/exchange/backup/backup';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { exampleLocation, examplePlan } from '../examplePlan';

const names = ['Kerkweg', 'Dorpsplein', 'Stationskwartier'];
const plan = examplePlan({
  name: 'Zeist',
  locations: names.map((name) => exampleLocation({ id: name, name })),
});
const text = writeGeoJson(plan);
/** One character that is no JSON, in the middle of what somebody wrote. */
const breakAt = (whole: string, words: string): string => whole.replace(words, `${words}\u0000`);
const broken = breakAt(text, '"naam":"Dorpsplein"');

describe('een plan met een slechte plek', () => {
  it('geeft alle andere locaties, het plan zelf, en noemt welke er niet te lezen was', () => {
    const read = readGeoJson(broken);
    if (!read.ok) return expect.fail(read.error.code);
    expect(read.locations.map(({ name }) => name)).toEqual(['Kerkweg', 'Stationskwartier']);
    expect(read.kind === 'plan' && read.header.name).toBe('Zeist');
    expect(read.notes).toMatchObject([{ code: 'not_a_feature', feature: { index: 1, name: 'Dorpsplein' } }]);
  });

  it('in de gegevens van het plan: de locaties zijn er nog, en dat wordt gezegd', () => {
    const read = readGeoJson(breakAt(text, '"plan": {'));
    if (!read.ok) return expect.fail(read.error.code);
    expect(read.locations).toHaveLength(3);
    expect(read.notes.map(({ code }) => code)).toContain('plan_unreadable');
  });

  it('in een reservekopie: het plan komt terug, en de locatie wordt genoemd', () => {
    const at = '2026-11-21T10:00:00.000Z';
    const backup = writeBackup([{ plan, snapshots: [], edits: [], files: [] }], at);
    const read = readBackup(breakAt(backup, '"naam":"Dorpsplein"'));
    expect(read).toMatchObject({ lostPlans: 0, lostParts: 1, damaged: ['Dorpsplein'] });
    expect(read?.plans[0]?.plan.locations.map(({ name }) => name)).toEqual(['Kerkweg', 'Stationskwartier']);
  });

  it('wordt niet geraden als er geen enkele locatie heel is, of het bestand anders is ingedeeld', () => {
    const allBroken = names.reduce((left, name) => breakAt(left, `"naam":"${name}"`), text);
    expect(readGeoJson(allBroken)).toMatchObject({ ok: false, error: { code: 'not_json' } });
    const noFeature = readGeoJson('{"type":"FeatureCollection","features":[{"a":NaN}]}');
    expect(noFeature).toMatchObject({ ok: true, locations: [] });
  });
});
