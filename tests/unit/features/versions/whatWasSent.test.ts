import { expect, it } from 'vitest';
import { longestDelivery } from '@/domain/delivery';
import type { Partner } from '@/domain/partner';
import { whatWasSent } from '@/features/versions/whatWasSent';
import { documentKindNames } from '@/text/documents/kinds';

const sheet = (of: string) => `${documentKindNames.agreements} (${of})`;
const long = 'Wonen '.repeat(40);

const ownerOf = (name: string, names: readonly string[], partnerId?: string) => {
  const partners = names.map((each): Partner => ({ id: `id ${each}`, name: each, role: 'corporatie' }));
  const sent = whatWasSent(
    { name, ...(partnerId && { partnerId }) },
    new Map(partners.map((partner) => [partner.id, partner])),
  );
  return sent.is === 'document' ? sent.partnerId : sent;
};

it('een blad van één corporatie wordt nooit dat van een andere waarvan de naam erop lijkt', () => {
  const names = ['Wonen Zuid', 'Wonen'];
  expect(ownerOf(sheet('Wonen'), names)).toBe('id Wonen');
  expect(ownerOf(sheet('Wonen'), ['Wonen Zuid'])).toEqual({ is: 'gone', name: 'Wonen' });
  expect(ownerOf(sheet('Wonen'), names, 'id van wie wegging')).toEqual({ is: 'gone', name: 'Wonen' });
  expect(ownerOf(sheet('Wonen'), names, 'id Wonen Zuid')).toBe('id Wonen Zuid');
});

it('een naam die was afgekapt, is die van de enige op wie zij past', () => {
  const cut = sheet(long).slice(0, longestDelivery);
  expect(ownerOf(cut, ['Wonen', long])).toBe(`id ${long}`);
  expect(ownerOf(cut, [`${long}Noord`, `${long}Zuid`])).toMatchObject({ is: 'gone' });
});
