import { expect, it } from 'vitest';
import { stopEndless } from './stopEndless';

it('een bestand waarop het lezen nooit klaar komt, wordt afgebroken en bij zijn zaad genoemd', () => {
  const endless = () => {
    let n = 0;
    while (n >= 0) n = (n + 1) % 1_000;
    return n;
  };
  expect(() => stopEndless('seed 7', endless, 100)).toThrow('seed 7: broken off after 100 ms');
});

it('een uitdrukking die zich vastloopt op de tekst, wordt ook afgebroken', () => {
  const backtracking = () => /^(?:a+)+$/.test(`${'a'.repeat(40)}b`);
  expect(() => stopEndless('seed 8', backtracking, 100)).toThrow('seed 8');
});

it('wat op tijd klaar is, geeft zijn eigen uitkomst of zijn eigen fout', () => {
  expect(stopEndless('seed 9', () => undefined)).toBeUndefined();
  expect(() =>
    stopEndless('seed 9', () => {
      throw new TypeError('stuk');
    }),
  ).toThrow(TypeError);
});
