import { expect, it } from 'vitest';
import { nameSide } from '@/features/presentation/nameSide';

const name = { width: 300, from: 100, to: 180 };
const at = { x: 500, y: 400 };

it('zet de naam bij de ring waar zij de minste andere locaties bedekt, en nooit boven de rand van de kaart', () => {
  const below = [
    { x: 420, y: 540 },
    { x: 600, y: 550 },
  ];
  expect(nameSide(at, name, [])).toBe('below');
  expect(nameSide(at, name, below)).toBe('above');
  expect(nameSide(at, name, [...below, { x: 450, y: 260 }, { x: 550, y: 250 }])).toBe('below');
  // Beside the name lies nothing under it.
  expect(nameSide(at, name, [{ x: 700, y: 540 }])).toBe('below');
  // Two that it touches are better seen than one that lies whole under it.
  const touched = [
    { x: 500, y: 508 },
    { x: 560, y: 575 },
  ];
  expect(nameSide(at, name, [...touched, { x: 500, y: 260 }])).toBe('below');
  expect(nameSide({ x: 500, y: 150 }, name, [{ x: 500, y: 290 }])).toBe('below');
});
