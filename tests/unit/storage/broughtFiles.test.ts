import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBackup } from '@/exchange/backup/backup';
import { restoreBackup } from '@/plans/restoreBackup';
import { storePlan } from '@/plans/storedPlans';
import { clearAnswers, readAnswer, readAnswerUse, writeAnswer } from '@/storage/answerTable';
import { addBroughtFile, readBroughtFiles } from '@/storage/broughtFileTable';
import { database } from '@/storage/database';
import { deletePlan } from '@/storage/planTable';
import { emptyDatabase } from '../emptyDatabase';
import { examplePlan } from '../examplePlan';
import { backupIn, madeBackup } from '../plans/madeBackup';

const at = '2026-11-22T10:00:00.000Z';
const file = (id: string, size: number) => ({
  id,
  planId: 'plan-1',
  kind: 'amenities' as const,
  name: `${id}.csv`,
  at,
  content: new Blob(['x'.repeat(size)]),
});

beforeEach(async () => {
  await emptyDatabase();
});

describe('een bestand dat bij een plan is gebracht', () => {
  it('gaat mee in de reservekopie en komt op een ander apparaat weer bij het plan', async () => {
    await storePlan(examplePlan());
    await addBroughtFile({ ...file('a', 0), content: new Blob(['soort;lon;lat\napotheek;5.1;52.1\n']) });
    const { text, leftFiles } = await madeBackup(new Date(at));
    expect(leftFiles).toEqual([]);
    await emptyDatabase();
    const backup = await backupIn(text);
    expect((await restoreBackup(backup, (name) => name)).lostParts).toBe(0);
    const [restored] = await readBroughtFiles('plan-1');
    expect(restored).toMatchObject({ name: 'a.csv', kind: 'amenities', at });
    expect(await restored?.content.text()).toBe('soort;lon;lat\napotheek;5.1;52.1\n');
  });

  it('blijft buiten de reservekopie als het te groot is, en wordt dan genoemd', async () => {
    await storePlan(examplePlan());
    await addBroughtFile(file('klein', 10));
    await addBroughtFile(file('groot', 20_000_001));
    const { text, leftFiles } = await madeBackup(new Date(at));
    expect(leftFiles).toEqual(['groot.csv']);
    expect(readBackup(text)?.plans[0]?.files.map(({ naam }) => naam)).toEqual(['klein.csv']);
  });

  it('gaat weg met het plan', async () => {
    await storePlan(examplePlan());
    await addBroughtFile(file('a', 10));
    await deletePlan('plan-1');
    expect(await readBroughtFiles()).toEqual([]);
  });
});

describe('antwoorden van bronnen', () => {
  it('blijven bewaard met hun tijdstip, en zijn te wissen', async () => {
    await writeAnswer('perceel', { nummer: 5609 }, at);
    expect(await readAnswer('perceel')).toMatchObject({ value: { nummer: 5609 }, at });
    expect(await readAnswerUse()).toEqual({ count: 1, bytes: 15 });
    await clearAnswers();
    expect(await readAnswer('perceel')).toBeUndefined();
  });

  it('maken plaats voor nieuwe als het er te veel worden: de oudste eerst', async () => {
    for (let n = 0; n <= 2_000; n += 1) {
      const moment = new Date(Date.UTC(2026, 0, 1) + n * 1_000).toISOString();
      await database.answers.put({ key: `vraag-${n}`, value: n, at: moment });
    }
    await writeAnswer('nieuwste', 1, at);
    expect((await readAnswerUse()).count).toBe(2_000);
    expect(await readAnswer('vraag-0')).toBeUndefined();
    expect(await readAnswer('nieuwste')).toBeDefined();
  });
});
