import { describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from '@/sources/contentSecurityPolicy';
import * as urls from '@/sources/pdok/urls';
import { expectValue, reasonOf } from './contract';
import { pdokOverHttp } from './pdokOverHttp';
import { reply } from './replies';
import { inVoorbeelddam, voorbeelddam } from './voorbeelddam';

const pdok = pdokOverHttp(voorbeelddam);
const { point } = inVoorbeelddam.parcel;
const { amenityBox } = inVoorbeelddam;

const tooMany = (retryAfter?: string) => reply(429, '', retryAfter ? { 'retry-after': retryAfter } : {});
const later = (seconds: number) => {
  pdok.world.now = new Date(pdok.world.now.getTime() + seconds * 1_000);
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));
/** Until so many requests have come in; then a moment more, for one too many. */
const haveAsked = async (count: number) => {
  await vi.waitFor(() => expect(pdok.asked.length).toBeGreaterThanOrEqual(count), { timeout: 5_000 });
  await settle();
};

/** Holds every request until `letGo`. */
const holdAll = () => {
  let letGo = () => {};
  const gate = new Promise<undefined>((resolve) => {
    letGo = () => resolve(undefined);
  });
  pdok.interfere(() => gate);
  return { letGo: () => letGo() };
};

describe('te vaak gevraagd', () => {
  it.each([
    ['2', 2_000],
    ['Sat, 21 Nov 2026 09:30:03 GMT', 3_000],
    [undefined, 500],
  ])('wacht zo lang als de dienst vraagt (Retry-After %s)', async (header, delay) => {
    let nth = 0;
    pdok.interfere(() => {
      nth += 1;
      return nth === 1 ? tooMany(header) : undefined;
    });
    expect(expectValue(await pdok.make().parcels.at(point))).not.toBeNull();
    expect(pdok.world.delays).toEqual([delay]);
  });

  it('wacht niet eindeloos: de dienst heet bezet, en wordt tot die tijd met rust gelaten', async () => {
    const { parcels } = pdok.make();
    pdok.interfere(() => tooMany('60'));
    expect(reasonOf(await parcels.at(point))).toBe('busy');
    pdok.interfere(() => undefined);
    later(59);
    expect(reasonOf(await parcels.at(point))).toBe('busy');
    expect(pdok.asked).toHaveLength(1);
    later(2);
    expect(expectValue(await parcels.at(point))).not.toBeNull();
  });

  it('vraagt Overpass na een weigering dertig seconden lang niets', async () => {
    const { amenities } = pdok.make();
    pdok.interfere(() => tooMany('1'));
    expect(reasonOf(await amenities.within(amenityBox))).toBe('busy');
    pdok.interfere(() => undefined);
    later(29);
    expect(reasonOf(await amenities.within(amenityBox))).toBe('busy');
    expect(pdok.asked).toHaveLength(1);
    later(2);
    expect(expectValue(await amenities.within(amenityBox))).toHaveLength(4);
  });
});

describe('veel vragen tegelijk', () => {
  const points = Array.from({ length: 10 }, (_, nth): [number, number] => [5.1005 + nth * 0.0001, 52.1005]);

  it('stelt er hoogstens vier tegelijk aan één dienst, en alle komen aan de beurt', async () => {
    const { letGo } = holdAll();
    const { parcels } = pdok.make();
    const answers = points.map((one) => parcels.at(one));
    await haveAsked(4);
    expect(pdok.asked).toHaveLength(4);
    letGo();
    for (const answer of await Promise.all(answers)) expect(expectValue(answer)).not.toBeNull();
    expect(pdok.asked).toHaveLength(10);
  });

  it('laat wie niet meer wacht uit de rij', async () => {
    const { letGo } = holdAll();
    const { parcels } = pdok.make();
    const leaving = new AbortController();
    const answers = points.map((one, nth) => parcels.at(one, nth >= 4 ? { signal: leaving.signal } : {}));
    await haveAsked(4);
    leaving.abort();
    const gone = await Promise.all(answers.slice(4));
    expect(gone.map(reasonOf)).toEqual(gone.map(() => 'aborted'));
    letGo();
    for (const answer of await Promise.all(answers.slice(0, 4))) expect(expectValue(answer)).not.toBeNull();
    expect(pdok.asked).toHaveLength(4);
    expect(expectValue(await parcels.at(point))).not.toBeNull();
  });

  it('stelt dezelfde vraag één keer, ook als een van de vragers weggaat', async () => {
    const { letGo } = holdAll();
    const { parcels } = pdok.make();
    const leaving = new AbortController();
    const first = parcels.at(point, { signal: leaving.signal });
    const second = parcels.at(point);
    await haveAsked(1);
    leaving.abort();
    expect(reasonOf(await first)).toBe('aborted');
    letGo();
    expect(expectValue(await second)).not.toBeNull();
    expect(pdok.asked).toHaveLength(1);
  });

  it('begint opnieuw voor wie het vraagt nadat alle anderen weg zijn', async () => {
    const { letGo } = holdAll();
    const { parcels } = pdok.make();
    const leaving = new AbortController();
    const first = parcels.at(point, { signal: leaving.signal });
    await haveAsked(1);
    leaving.abort();
    const second = parcels.at(point);
    letGo();
    expect(reasonOf(await first)).toBe('aborted');
    expect(expectValue(await second)).not.toBeNull();
    expect(pdok.asked).toHaveLength(2);
  });

  it('vraagt niets meer na wie midden in een poging weggaat', async () => {
    const leaving = new AbortController();
    pdok.interfere(() => {
      leaving.abort();
      return 'silence';
    });
    expect(reasonOf(await pdok.make().parcels.at(point, { signal: leaving.signal }))).toBe('aborted');
    await settle();
    expect(pdok.asked).toHaveLength(1);
  });
});

describe('wie de pagina mag bellen', () => {
  it('zijn precies de diensten die worden gevraagd', () => {
    const texts = [JSON.stringify(urls), JSON.stringify(urls.neighbourhoodEdition(2025))].join();
    const called = [...texts.matchAll(/(?<!href=\\")https:\/\/[\w.-]+/g)].map(([host]) => host);
    const [, allowed = ''] = /connect-src 'self' ([^;]+)/.exec(contentSecurityPolicy) ?? [];
    // Besides, what the user gives an address of, and pictures of the user that lie under the map.
    expect(new Set([...called, 'https:', 'blob:'])).toEqual(new Set(allowed.split(' ')));
  });
});
