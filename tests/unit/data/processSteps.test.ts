import { describe, expect, it } from 'vitest';
import { processSteps, sourceOf, stepName, stepsOf } from '@/sources/facts/processSteps';

const { plans, blocks, groups, tips } = processSteps;

describe('de stappenplannen', () => {
  it('hebben zes partijen, met zoveel stappen als de bron noemt', () => {
    expect(plans.parties.map(({ id, steps }) => [id, steps.length])).toEqual([
      ['gemeente', 5],
      ['corporatie', 6],
      ['zorgorganisatie', 7],
      ['zorgkantoor', 4],
      ['ontwikkelaar', 8],
      ['belegger', 6],
    ]);
  });

  it('noemen bij elk deel de bron, en bij het stappenplan de datum', () => {
    for (const part of [plans, blocks, groups, tips])
      expect(sourceOf(part)?.title.length).toBeGreaterThan(20);
    expect(sourceOf(plans)?.date).toBe('2025-04-24');
    expect(processSteps.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('geven elke stap een eigen id en elke bouwsteen een eigen nummer', () => {
    const ids = [...blocks.items, ...plans.parties.flatMap(({ steps }) => steps)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(blocks.items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(stepName(stepsOf('gemeente')[1]?.id)).toBe('De regie nemen');
    expect(stepName('onbekend')).toBeUndefined();
  });

  it('zeggen in korte zinnen wat te doen is', () => {
    const texts = plans.parties.flatMap(({ steps }) =>
      steps.flatMap(({ what, tips: own }) => [what, ...own]),
    );
    for (const sentence of texts.flatMap((text) => text.split(/(?<=[.:])\s/)))
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(26);
  });

  it('zetten elke groep bij de bouwstenen waarin die nodig is', () => {
    expect(groups.items.map(({ id, blocks: numbers }) => [id, numbers])).toEqual([
      ['strategisch', [2, 3]],
      ['inhoudelijk', [3, 4]],
      ['project', [4, 5]],
      ['wijk', [4, 6]],
    ]);
  });
});
