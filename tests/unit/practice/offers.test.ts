import { describe, expect, it } from 'vitest';
import { readOfferFile } from '@/exchange/door/readOfferFile';
import { atOnce } from '@/exchange/inSlices';
import { fitOffer } from '@/exchange/offers/fitOffer';
import { writeOffer } from '@/exchange/offers/writeOffer';
import { practiceOffers } from '@/sources/practice/practiceOffers';
import { practicePlan } from '@/sources/practice/practicePlan';
import { practiceOfferText } from '@/text/offerAnswers';
import offersFile from '../../../data/practice/offers.json';

const madeOn = '2026-11-28T12:00:00.000Z';
const plan = practicePlan('oefen', madeOn);

const opened = async (index: number) => {
  const offer = practiceOffers('oefen', madeOn)[index];
  if (offer === undefined) throw new Error('no offer');
  const read = await readOfferFile(new File([writeOffer(offer)], 'oefenbod.geojson'));
  if (!read.ok || read.value.kind !== 'offer') throw new Error('unreadable');
  return { read: read.value, items: atOnce(fitOffer(read.value, plan)).items };
};
const told = (items: Awaited<ReturnType<typeof opened>>['items']) =>
  items.map(({ theirs, kind }) => [theirs.name, kind]);

describe('de boden bij het oefenplan', () => {
  it('laten alles een keer zien: wat botst, nieuw is, zonder plek, gewijzigd en gelijk', async () => {
    const { read, items } = await opened(0);
    expect(read.offered.notes).toEqual([]);
    expect(read.bid).toMatchObject({
      name: 'Polderwonen',
      isComplete: true,
      madeAt: '2026-11-20T12:00:00.000Z',
    });
    expect(told(items)).toEqual([
      ['Stationskwartier blok C', 'conflicting'],
      ['Garages Perronweg', 'new'],
      ['Zorg bij winkels', 'new'],
      ['Basisschool De Boomgaard', 'changed'],
      ['Winkelcentrum De Gaarde, optoppen', 'changed'],
      ['Flat De Meeuw', 'same'],
      ['Kantoor Poortlaan', 'same'],
    ]);
    expect(items.filter(({ theirs }) => theirs.geometry === undefined)).toHaveLength(1);
  });

  it('en de dekking van een gebied, met een locatie die weg mag', async () => {
    const { read, items } = await opened(1);
    expect(read.bid).toMatchObject({ covers: 'Nachtzorg', coverAreas: ['Molenwijk', 'De Gaarden'] });
    expect(told(items)).toEqual([
      ['Zorgwoningen bij de Oude Kern', 'new'],
      ['De Waterhof', 'changed'],
      ['Zorgboerderij Noorderweg', 'removed'],
    ]);
  });

  it('heten in de lijst zoals hun afzender heet', async () => {
    const names = practiceOffers('oefen', madeOn).map(({ bid }) => bid.name);
    expect(practiceOfferText.offers.map(({ name }) => name)).toEqual(names);
    expect(offersFile.fictief).toBe(true);
  });
});
