import { describe, expect, it } from 'vitest';
import type { Change } from '@/domain/change';
import type { EditCode } from '@/domain/commands/editLabel';
import { type ByPlace, recordKinds, type TopKind, topKinds } from '@/domain/records';
import { offerSteps } from '@/features/tour/offerSteps';
import { happeningOf, tourSteps } from '@/features/tour/tourSteps';
import { tourText } from '@/text/tour';

const nothing = { puts: [], deletes: [] };
const nothingOfAnyKind = Object.fromEntries(
  topKinds.map((kind) => [recordKinds[kind].place, nothing]),
) as ByPlace<{ [K in TopKind]: typeof nothing }>;
const change = (cause: Change['cause'], code?: EditCode): Change => ({
  cause,
  ...(code === undefined ? {} : { label: { code } }),
  ...nothingOfAnyKind,
});

describe('de stappen van de rondleiding', () => {
  it.each([
    ['door het plan', tourSteps, tourText.steps],
    ['van bod naar afspraak', offerSteps, tourText.offerSteps],
  ] as const)('zijn er %s hoogstens zeven, elk een keer', (_name, steps, words) => {
    const ids = steps.map(({ id }) => id);
    expect(ids.length).toBeLessThanOrEqual(7);
    expect(new Set<string>(ids)).toEqual(new Set(Object.keys(words)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('heten in de twee rondleidingen niet hetzelfde: anders krijgt de ene de woorden van de andere', () => {
    const ids = [...tourSteps, ...offerSteps].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('staan liever niet over wat bij het tekenen over de kaart staat', () => {
    const besides = [...tourSteps, ...offerSteps].flatMap(({ spots }) => spots);
    for (const { keepFree = [] } of besides) {
      if (keepFree.includes('.tool-bar')) expect(keepFree).toContain('.drawing-hint');
    }
  });

  it.each([...Object.values(tourText.steps), ...Object.values(tourText.offerSteps)])(
    '$title: in korte zinnen',
    ({ title, text }) => {
      expect(title.length).toBeLessThanOrEqual(40);
      const sentences = text.split(/(?<=[.:])\s/);
      for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(16);
    },
  );
});

describe('wat telt als gedaan', () => {
  it.each([
    ['een aantal typen', change('edit', 'programme_changed'), 'homes'],
    ['een locatie tekenen', change('edit', 'location_added'), 'drawn'],
    ['een bod verwerken', change('edit', 'offer_answered'), 'answered'],
    ['ongedaan maken', change('undo', 'location_added'), 'undone'],
    ['opnieuw doen', change('redo', 'location_added'), undefined],
    ['een locatie hernoemen', change('edit', 'location_renamed'), undefined],
    ['wat een ander tabblad doet', change('elsewhere', 'location_added'), undefined],
  ] as const)('%s', (_what, given, expected) => {
    expect(happeningOf(given)).toBe(expected);
  });
});
