import { expect } from 'vitest';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { countOutcomes } from './countOutcomes';
import { soundFile } from './hostileBases';
import { hostileFile } from './hostileFile';
import { type KeptPlan, openKeptPlan } from './keptPlan';
import { randomFrom } from './random';
import { readResultSchema } from './readResultSchema';
import { timedQuick } from './timed';

/** `HOSTILE=10 npx vitest run ostile` for ten times as much. */
export const share = Number(process.env.HOSTILE ?? 1);

const renewed = (kept: KeptPlan, seed: number, done: number): KeptPlan => {
  if (done % 50 !== 0 && kept.traces() < 500) return kept;
  kept.expectWhole(`until seed ${seed}`);
  return openKeptPlan();
};

export const expectNothingPolluted = (what: string): void => {
  if ('a' in {} || 'polluted' in {}) expect.fail(`${what}: every object has got a property of the file`);
};

/** Reads damaged files beside an open plan, imports what can be and takes it back, and prints what became of them. */
export const readHostileFiles = (
  title: string,
  seeds: readonly number[],
  weight: 'light' | 'heavy',
): void => {
  const outcomes = countOutcomes();
  let kept = openKeptPlan();
  let notes = 0;
  for (const [done, seed] of seeds.entries()) {
    kept = renewed(kept, seed, done);
    const random = randomFrom(seed + 100);
    const { kind, text } = soundFile(random);
    const { damage, content } = hostileFile(text, random, weight);
    const what = `${weight} seed ${seed}, ${kind}, ${damage}`;
    const { outcome: read, ms } = timedQuick(what, () => readGeoJson(content));
    const { error } = readResultSchema.safeParse(read);
    if (error !== undefined) expect.fail(`${what}: ${error.message}`);
    kept.expectUntouched(what);
    expectNothingPolluted(what);
    if (read.ok) {
      kept.importAndUndo(read, what);
      notes += read.notes.length + read.moreNotes;
    }
    outcomes.count(read.ok ? read.kind : read.error.code, ms, what);
  }
  kept.expectWhole('at the end');
  outcomes.print(title, `${notes} meldingen; `);
};
