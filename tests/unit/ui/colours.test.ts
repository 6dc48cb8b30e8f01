import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeColouring } from '@/domain/colouring/colouring';
import {
  partnerColouring,
  priorityColouring,
  scoreColouring,
  segmentColouring,
  statusColouring,
  yearColouring,
} from '@/domain/colouring/otherColourings';
import { partnerSchema } from '@/domain/partner';
import { exampleLocation } from '../examplePlan';
import { exampleLine } from '../features/showPlan';
import { nearest, sights } from './colourBlind';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const start = css.indexOf('[data-theme="dark"]');
/** Colours by the name of their property, in the light and in the dark. */
const colours = Object.fromEntries(
  [css.slice(0, start), css.slice(start)].map((part, index) => [
    index === 0 ? 'licht' : 'donker',
    new Map([...part.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex])),
  ]),
);

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const partners = partnerColouring(
  new Map(ids.map((id) => [id, partnerSchema.parse({ id, name: id, role: 'anders' })])),
  ids.map((id) =>
    exampleLocation({ id, programme: [exampleLine()], commitments: [{ partnerId: id, level: 'genoemd' }] }),
  ),
);
const all = [
  typeColouring,
  segmentColouring,
  statusColouring,
  priorityColouring,
  yearColouring(2030),
  scoreColouring(new Map()),
  partners,
];

/** In the light the types are those of the design, which lie a little nearer. */
const apart = (by: string): number => (by === 'type' ? 7 : 10);

describe.each(Object.entries(colours))('de kleuren van de kaart, %s', (_, tones) => {
  it.each(Object.entries(sights))('zijn uit elkaar te houden met %s', (_name, sight) => {
    for (const { by, classes } of all) {
      const hexes = classes.map(({ tone }) => tones.get(tone) ?? `no ${tone}`);
      expect(hexes.filter((hex) => !hex.startsWith('#'))).toEqual([]);
      expect(nearest(hexes, sight), by).toBeGreaterThan(apart(by));
    }
  });
});
