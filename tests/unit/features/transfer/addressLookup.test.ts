import { describe, expect, it } from 'vitest';
import { readPlanFile } from '@/exchange/door/readPlanFile';
import { type Lookup, lookUpAddresses } from '@/features/transfer/addresses/addressLookup';
import { isSameAddress } from '@/features/transfer/addresses/isSameAddress';
import { taken } from '../../exchange/readFixture';
import { pdokOverHttp } from '../../sources/pdokOverHttp';
import { reply } from '../../sources/replies';
import { voorbeelddam } from '../../sources/voorbeelddam';

const pdok = pdokOverHttp(voorbeelddam);

const csv = (...lines: string[]): File => new File([lines.join('\r\n')], 'adressen.csv');
const addressesIn = async (file: File) =>
  taken(await readPlanFile(file)).locations.map(({ name, told, notes }) => [name, told?.address, notes]);

describe('de kolommen van een adres', () => {
  it.each([
    ['in één veld', csv('naam;adres;aantal', 'Hof;Damlaan 12, 3500 aa De Voorbeelddam;8')],
    [
      'in vier kolommen',
      csv('Naam;STRAAT;Huisnr;Postcode;Woonplaats', 'Hof;Damlaan;12;3500 AA;De Voorbeelddam'),
    ],
    [
      'straat met nummer',
      csv('naam;Straat en huisnummer;postcode;plaats', 'Hof;Damlaan 12;3500AA;De Voorbeelddam'),
    ],
  ])('%s worden één adres, en staan in de opmerkingen', async (_name, file) => {
    const address = 'Damlaan 12, 3500AA De Voorbeelddam';
    expect(await addressesIn(file)).toEqual([['Hof', address, `adres: ${address}`]]);
  });

  it('wie geen naam heeft, heet naar zijn adres', async () => {
    const file = csv(
      'straat;huisnummer;huisletter;plaats;aantal woningen',
      'Damlaan;12;a;De Voorbeelddam;24',
    );
    expect(await addressesIn(file)).toEqual([
      ['Damlaan 12a', 'Damlaan 12a, De Voorbeelddam', 'adres: Damlaan 12a, De Voorbeelddam'],
    ]);
  });

  it('een straat zonder plaats is geen adres, en blijft bij de opmerkingen', async () => {
    expect(await addressesIn(csv('naam;straat;aantal', 'Hof;Damlaan;8'))).toEqual([
      ['Hof', undefined, 'straat: Damlaan'],
    ]);
  });
});

it.each([
  ['Damlaan 12 De Voorbeelddam', 'Damlaan 12, 3500AA De Voorbeelddam', true],
  ['damlaan 12, 3500aa', 'Damlaan 12, 3500AA De Voorbeelddam', true],
  ['Damln 12, 3500 AA', 'Damlaan 12, 3500AA De Voorbeelddam', true],
  ['Damlaan 12A, De Voorbeelddam', 'Damlaan 12, 3500AA De Voorbeelddam', false],
  ['Damlaan 12, Elders', 'Damlaan 12, 3500AA De Voorbeelddam', false],
  ['Damlaan 1, De Voorbeelddam', 'Damlaan 12, 3500AA De Voorbeelddam', false],
  ['Kerkstr. 4-2, Ede', 'Kerkstraat 4-2, 6711AB Ede', true],
  ['Curaçaolaan 3 bis Utrecht', 'Curacaolaan 3BIS, 3531AA Utrecht', true],
])('“%s” is %s: %s', (asked, label, isSame) => {
  expect(isSameAddress(asked, label)).toBe(isSame);
});

const lookUp = async (addresses: string[], signal = new AbortController().signal) => {
  const found = new Map<string, Lookup>();
  const asked = addresses.map((address, n) => ({ id: `${n}`, address }));
  const onLookup = (id: string, lookup: Lookup) => void found.set(id, lookup);
  await lookUpAddresses(pdok.make().places, asked, { signal, onLookup });
  return [...found].sort(([a], [b]) => Number(a) - Number(b)).map(([, lookup]) => lookup.outcome);
};

describe('adressen opzoeken', () => {
  it('geeft per rij of het gevonden is, en gokt niet', async () => {
    const asked = ['Damlaan 12, De Voorbeelddam', 'Damlaan, De Voorbeelddam', 'Bestaatniet 5, Nergenshuizen'];
    expect(await lookUp(asked)).toEqual(['found', 'unsure', 'none']);
  });

  it('kiest niet tussen twee plaatsen met hetzelfde adres', async () => {
    const twins = ['Kerkweg 4, 3701AA Zeist', 'Kerkweg 4, 3721AB Bilthoven'].map((weergavenaam, n) => ({
      id: `adr-${n}`,
      type: 'adres',
      weergavenaam,
    }));
    pdok.interfere(() => reply(200, JSON.stringify({ response: { docs: twins } })));
    expect(await lookUp(['Kerkweg 4'])).toEqual(['several']);
  });

  it('vraagt hetzelfde adres één keer, en nooit meer dan drie tegelijk', async () => {
    let [now, most] = [0, 0];
    pdok.interfere(async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      now -= 1;
      return undefined;
    });
    const many = Array.from({ length: 20 }, (_, n) => `Laan ${n % 10}, De Voorbeelddam`);
    expect(await lookUp(many)).toHaveLength(20);
    expect(pdok.asked).toHaveLength(10);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('wacht als de dienst het te druk heeft (429), en gaat dan door', async () => {
    let nth = 0;
    pdok.interfere(() => {
      nth += 1;
      return nth === 1 ? reply(429, '', { 'retry-after': '1' }) : undefined;
    });
    expect(await lookUp(['Damlaan 12, De Voorbeelddam'])).toEqual(['found']);
    expect(pdok.world.delays).toEqual([1_000]);
  });

  it('laat een dienst met rust die steeds een fout geeft (500): wat niet is gevraagd, blijft over', async () => {
    pdok.interfere(() => reply(500));
    const outcomes = await lookUp(Array.from({ length: 40 }, (_, n) => `Laan ${n}, De Voorbeelddam`));
    expect(new Set(outcomes)).toEqual(new Set(['failed']));
    expect(outcomes.length).toBeLessThan(10);
  });

  it('stopt zodra dat wordt gevraagd', async () => {
    const stop = new AbortController();
    pdok.interfere(() => {
      stop.abort();
      return undefined;
    });
    expect(await lookUp(['Damlaan 12, De Voorbeelddam', 'Damlaan 1, De Voorbeelddam'], stop.signal)).toEqual(
      [],
    );
  });
});
