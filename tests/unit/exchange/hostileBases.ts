import { editCodes } from '@/domain/commands/editLabel';
import { type BackupPlan, writeBackup } from '@/exchange/backup/backup';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import type { Random } from './random';
import { randomPlan } from './randomPlan';

const at = '2026-11-21T10:00:00.000Z';

const backupOf = (seed: number): BackupPlan => ({
  plan: randomPlan(seed, seed % 3),
  snapshots: [
    {
      id: `s${seed}`,
      gemaakt_op: at,
      reden: 'hand',
      naam: 'Voor de avond',
      samenvatting: {},
      inhoud: 'H4sIAAAA',
    },
  ],
  edits: [
    {
      gemaakt_op: at,
      tabblad: 't',
      soort: 'edit',
      bewerking: { code: editCodes[seed % 5] ?? 'plan_renamed' },
    },
  ],
  files: [{ gebracht_op: at, soort: 'amenities', naam: 'voorzieningen.csv', inhoud: 'c29vcnQ7bG9uO2xhdAo=' }],
});

/** Plan files of another tool: no header, other names, no ids of ours. */
const foreign = (seed: number): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: randomPlan(seed, 3).locations.map(({ geometry, name, notes }, n) => ({
      type: 'Feature',
      id: n,
      properties: { OBJECTID: n, Plannaam: name, aantal_geclusterd: n, opmerking: notes.slice(0, 50) },
      geometry,
    })),
  });

/** Random notes may be 20,000 long: one in a few files is enough of that. */
const isSmall = (text: string): boolean => text.length < 12_000;

const count = 40;
const seeds = Array.from({ length: count }, (_, n) => n + 1);
const small = seeds.map((seed) => writeGeoJson(randomPlan(seed, 1 + (seed % 4)))).filter(isSmall);
const large = seeds.slice(0, 6).map((seed) => writeGeoJson(randomPlan(seed, 12)));
const foreigners = seeds.map(foreign).filter(isSmall);
// Two plans and what belongs to them.
const backups = seeds
  .map((seed) => writeBackup([backupOf(seed), backupOf(seed + 1)], at))
  .filter(({ length }) => length < 24_000);

/** A sound backup to damage. */
export const soundBackup = (random: Random): string => random.pick(backups);

/** A sound file to damage: mostly small, now and then large, of ours, of another tool, or a backup. */
export const soundFile = (random: Random): { kind: 'file' | 'backup'; text: string } => {
  if (random.oneIn(8)) return { kind: 'backup', text: soundBackup(random) };
  if (random.oneIn(6)) return { kind: 'file', text: random.pick(foreigners) };
  return { kind: 'file', text: random.pick(random.oneIn(25) ? large : small) };
};
