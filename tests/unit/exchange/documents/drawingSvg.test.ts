import { DOMParser } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import type { Drawing } from '@/exchange/documents/drawing';
import { drawingSvg } from '@/exchange/documents/drawingSvg';

const drawing: Drawing = {
  width: 200,
  height: 100,
  shapes: [
    { kind: 'picture', at: [0, 0], size: [200, 100], href: 'data:image/png;base64,AAAA' },
    { kind: 'path', d: 'M0 0L10 10Z', fill: '#4477AA', dash: [6, 3] },
    {
      kind: 'text',
      at: [5, 6],
      text: 'A & <b>\u0000',
      size: 9,
      fill: '#1d2529',
      anchor: 'middle',
      halo: '#ffffff',
    },
  ],
};

it('een kaart als SVG is geldig, met alles erin en een naam voor wie hem niet ziet', () => {
  const faults: string[] = [];
  const onError = (_level: string, message: string) => faults.push(message);
  const root = new DOMParser({ onError }).parseFromString(drawingSvg(drawing, 'Kaart "1"'), 'image/svg+xml');
  expect(faults).toEqual([]);
  const textOf = (name: string) => root.getElementsByTagName(name).item(0)?.textContent;
  expect([textOf('title'), textOf('text')]).toEqual(['Kaart "1"', 'A & <b>']);
  const attribute = (name: string, of: string) => root.getElementsByTagName(name).item(0)?.getAttribute(of);
  expect(attribute('image', 'href')).toBe('data:image/png;base64,AAAA');
  expect(attribute('path', 'stroke-dasharray')).toBe('6 3');
});
