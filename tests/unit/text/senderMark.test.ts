import { expect, it } from 'vitest';
import { letterOf, senderMark } from '@/text/senderMark';

it('zet de afzender van een bod in twee letters op de kaart', () => {
  expect(['Thuis in de Polder', 'Zorggroep De Haven', 'Polderwonen', 'de', ''].map(senderMark)).toEqual([
    'TP',
    'ZH',
    'PO',
    'DE',
    '?',
  ]);
  expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
});
