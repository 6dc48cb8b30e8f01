import { describe, expect, it } from 'vitest';
import { type BackupPlan, readBackup, writeBackup } from '@/exchange/backup/backup';
import { packPlan, unpackPlan } from '@/exchange/backup/packPlan';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { exampleLocation, examplePlan } from '../examplePlan';

const at = '2026-11-21T10:00:00.000Z';

const kept = (id: string): BackupPlan => ({
  plan: examplePlan({ id, name: `Plan ${id}`, locations: [exampleLocation({ id: `in-${id}` })] }),
  snapshots: ['s1', 's2'].map((name) => ({
    id: name,
    gemaakt_op: at,
    reden: 'hand',
    naam: `${name} },{"id":"nep"}`,
    samenvatting: { locations: 1, geclusterd: { counted: 1, target: null } },
    inhoud: 'H4sIAAAA',
  })),
  edits: [
    { gemaakt_op: at, tabblad: 't', soort: 'edit', bewerking: { code: 'plan_renamed', subject: 'a\u2028b' } },
    { gemaakt_op: at, tabblad: 't', soort: 'undo', bewerking: { code: 'plan_renamed' } },
  ],
  files: [{ gebracht_op: at, soort: 'amenities', naam: 'a.csv', inhoud: 'c29vcnQ7bG9uO2xhdAo=' }],
});

const plans = ['a', 'b', 'c'].map(kept);
const text = writeBackup(plans, at);

/** The backup with something else at a place: `plannen`, 1, `bestand`. */
const withValue = (path: readonly (string | number)[], value: unknown): string => {
  const file: unknown = JSON.parse(text);
  let holder = file;
  for (const key of path.slice(0, -1)) holder = Reflect.get(Object(holder), key);
  if (value === undefined) Reflect.deleteProperty(Object(holder), path.at(-1) ?? '');
  else Reflect.set(Object(holder), path.at(-1) ?? '', value);
  return JSON.stringify(file);
};

/** What comes back: the ids of the plans, and what was lost. */
const outcomeOf = (damaged: string) => {
  const read = readBackup(damaged);
  return read && [read.plans.map(({ plan }) => plan.id).join(), read.lostPlans, read.lostParts];
};

it('een hele reservekopie komt heel terug', () => {
  expect(readBackup(text)).toEqual({ madeAt: at, plans, lostPlans: 0, lostParts: 0, damaged: [] });
});

describe('een plan waar twee tabbladen tegelijk aan werkten, komt terug zoals het was', () => {
  const partner = { id: 'p', name: 'De Dijk', role: 'corporatie' as const };
  const commitments = ['p', 'weg'].map((partnerId) => ({ partnerId, level: 'toegezegd' as const }));
  const plan = examplePlan({
    partners: [partner],
    locations: ['x', 'y'].map((id) => exampleLocation({ id, name: 'Kerkweg', commitments })),
  });

  it('uit een reservekopie: met twee gelijke namen, en een toezegging van een partner die weg is', () => {
    const read = readBackup(writeBackup([{ ...kept('a'), plan }], at));
    expect(read).toMatchObject({ lostPlans: 0, lostParts: 0 });
    expect(read?.plans[0]?.plan).toEqual(plan);
  });

  it('uit een momentopname ook', async () => {
    expect(await unpackPlan(await packPlan(plan))).toEqual(plan);
  });

  it('maar een import maakt namen vrij, en laat zo een toezegging weg', () => {
    const read = readGeoJson(writeGeoJson(plan));
    expect(read).toMatchObject({ locations: [{ name: 'Kerkweg' }, { name: 'Kerkweg (2)' }] });
    expect(read.ok && read.locations[0]?.commitments).toEqual(commitments.slice(0, 1));
  });
});

describe('een reservekopie met één slechte plek geeft al het andere terug', () => {
  it.each([
    ['een plan dat null is', ['plannen', 1], null, ['a,c', 1, 0]],
    ['een plan zonder bestand', ['plannen', 1, 'bestand'], undefined, ['a,c', 1, 0]],
    ['een bestand dat een lijst is', ['plannen', 0, 'bestand'], [], ['b,c', 1, 0]],
    ['momentopnamen die geen lijst zijn', ['plannen', 0, 'momentopnamen'], {}, ['a,b,c', 0, 1]],
    ['bewerkingen die null zijn', ['plannen', 2, 'bewerkingen'], null, ['a,b,c', 0, 1]],
    ['eigen bestanden die tekst zijn', ['plannen', 2, 'eigen_bestanden'], 'a.csv', ['a,b,c', 0, 1]],
    ['een lijst die er niet is', ['plannen', 0, 'eigen_bestanden'], undefined, ['a,b,c', 0, 0]],
    ['één slechte momentopname', ['plannen', 0, 'momentopnamen', 0, 'inhoud'], '%', ['a,b,c', 0, 1]],
    ['een datum die geen datum is', ['gemaakt_op'], 'gisteren', ['a,b,c', 0, 0]],
    ['geen datum', ['gemaakt_op'], undefined, ['a,b,c', 0, 0]],
    ['geen versie', ['version'], undefined, ['a,b,c', 0, 0]],
    ['een versie die geen getal is', ['version'], 'een', ['a,b,c', 0, 0]],
    ['minder plannen dan er volgens het begin in zitten', ['aantal'], 5, ['a,b,c', 2, 0]],
    ['plannen die geen lijst zijn', ['plannen'], {}, ['', 3, 0]],
  ] as const)('%s', (_, path, value, outcome) => {
    expect(outcomeOf(withValue(path, value))).toEqual(outcome);
  });

  it('telt wat aan een plan hersteld moest worden', () => {
    const damaged = withValue(['plannen', 0, 'bestand', 'features', 0, 'properties', 'ingreep'], 'toveren');
    expect(outcomeOf(damaged)).toEqual(['a,b,c', 0, 1]);
  });
});

describe('een reservekopie die halverwege ophoudt', () => {
  it('verliest met de laatste 20 tekens alleen het laatste stukje', () => {
    expect(outcomeOf(text.slice(0, -20))).toEqual(['a,b,c', 0, 1]);
  });

  it('geeft elk plan dat er heel in staat, en telt de plannen die er niet meer in staan', () => {
    const start = text.indexOf('{"bestand":', text.indexOf('"id":"b"'));
    expect(outcomeOf(text.slice(0, start + 400))).toEqual(['a,b', 1, 0]);
    expect(outcomeOf(text.slice(0, text.indexOf('"features"')))).toEqual(['', 3, 0]);
    expect(outcomeOf(text.slice(0, 150))).toEqual(['', 3, 0]);
  });

  it('houdt van een lijst die afbreekt wat er heel in staat', () => {
    const cut = text.slice(0, text.lastIndexOf('"naam":"s2'));
    expect(outcomeOf(cut)).toEqual(['a,b,c', 0, 3]);
    expect(readBackup(cut)?.plans[2]?.snapshots).toEqual(plans[2]?.snapshots.slice(0, 1));
    expect(outcomeOf(text.slice(0, text.lastIndexOf('_bestanden')))).toEqual(['a,b,c', 0, 1]);
  });

  it('geeft na elk aantal tekens alleen plannen die echt heel zijn', () => {
    for (let length = 150; length < text.length; length += 37) {
      const read = readBackup(text.slice(0, length));
      const whole = plans.slice(0, read?.plans.length ?? 0).map(({ plan }) => plan);
      expect(read?.plans.map(({ plan }) => plan)).toEqual(whole);
      expect(whole.length + (read?.lostPlans ?? 0)).toBe(3);
    }
  });

  it('zegt ook van een oudere kopie, die niet telt hoeveel plannen erin staan, dat er een weg is', () => {
    const older = text.replace(/"aantal":3,/, '');
    expect(outcomeOf(older.slice(0, 200))).toEqual(['', 1, 0]);
  });
});

it('één kapotte regel midden in een reservekopie kost alleen dat plan', () => {
  expect(outcomeOf(text.replace('"features": [', '"features": [[['))).toEqual(['b,c', 1, 0]);
});

describe('een reservekopie van een nieuwere versie', () => {
  it('wordt niet half teruggezet: de app zegt dat hij eerst moet worden bijgewerkt', () => {
    const newer = withValue(['version'], 2);
    expect(readBackup(newer)).toBeUndefined();
    expect(readGeoJson(newer)).toEqual({
      ok: false,
      error: { code: 'newer_version', version: 2, supported: 1 },
    });
    expect(readBackup(newer.slice(0, -20))).toBeUndefined();
  });

  it('is het ook als alleen de plannen erin nieuwer zijn', () => {
    const newer = withValue(['plannen', 1, 'bestand', 'version'], 3);
    expect(readBackup(newer)).toBeUndefined();
    expect(readGeoJson(newer)).toMatchObject({ error: { code: 'newer_version', version: 3, supported: 2 } });
  });
});

describe('een reservekopie waar een bestand met locaties werd verwacht', () => {
  it.each([
    ['heel', text],
    ['afgebroken', text.slice(0, -20)],
    ['door een ander programma opnieuw opgemaakt', JSON.stringify(JSON.parse(text), undefined, 2)],
  ])('heet een reservekopie, ook als zij %s is', (_, file) => {
    expect(readGeoJson(file)).toEqual({ ok: false, error: { code: 'is_backup' } });
  });

  it('is geen plan dat zo heet', () => {
    const plan = examplePlan({ name: '"format":"boven-de-kaart-reservekopie"' });
    const { plans: [named] = [] } = readBackup(writeBackup([{ ...kept('a'), plan }], at)) ?? {};
    expect(named?.plan).toEqual(plan);
    const feature = { type: 'FeatureCollection', name: plan.name, features: [] };
    expect(readGeoJson(JSON.stringify(feature))).toMatchObject({ ok: true });
  });
});

it('een reservekopie van 70 MB die afbreekt, is binnen enkele seconden gelezen', { timeout: 30_000 }, () => {
  const file = { gebracht_op: at, soort: 'map', naam: 'kaart.pmtiles', inhoud: 'A'.repeat(23_000_000) };
  const large = writeBackup([{ ...kept('a'), files: [file, file, file] }], at);
  const start = performance.now();
  expect(outcomeOf(large)).toEqual(['a', 0, 0]);
  expect(outcomeOf(large.slice(0, -20))).toEqual(['a', 0, 1]);
  expect(performance.now() - start).toBeLessThan(10_000);
});

it('een plan waarvan het begin kapot is, geeft zijn momentopnamen niet aan het vorige plan', () => {
  const start = '{"bestand":';
  const second = text.indexOf(start, text.indexOf(start) + 1);
  const damaged = `${text.slice(0, second)}x${text.slice(second + 1)}`;
  expect(outcomeOf(damaged)).toEqual(['a,c', 1, 0]);
  expect(readBackup(damaged)?.plans[0]).toEqual(plans[0]);
});
