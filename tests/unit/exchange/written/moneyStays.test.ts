import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chosenPart } from '@/domain/leaving/chosenPart';
import { givenChoice, wholeChoice } from '@/domain/leaving/partChoice';
import type { Plan } from '@/domain/plan';
import { planSchema } from '@/domain/plan';
import { documentKinds } from '@/exchange/documents/kinds';
import type { FormatId } from '@/exchange/formats/format';
import { formats } from '@/exchange/formats/registry';
import { writeAnswer, writeOffer } from '@/exchange/offers/writeOffer';
import { practicePlan } from '@/sources/practice/practicePlan';
import { documentOf, wordsOf } from '../../features/report/documentOf';
import { bytesOf } from './gdal';

const practice = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
const [first, ...others] = practice.locations;
if (first === undefined) throw new Error('an empty practice plan');

/** Everything of money, each with something in it that stands nowhere else. */
const plan: Plan = planSchema.parse({
  ...practice,
  settings: { ...practice.settings, showsMoney: true },
  homeMoney: [{ id: 'middenhuur', cost: 987_650_001, yield: 987_650_002 }],
  partners: practice.partners.map((partner) => ({ ...partner, yieldWish: 'Geldwens 987650003' })),
  locations: [
    {
      ...first,
      investment: 987_650_004,
      shortage: 987_650_005,
      shortageCauses: ['bedrijfsverplaatsing'],
      covers: [{ id: 'd', who: 'Geldschieter', amount: 987_650_006 }],
      agreements: [{ id: 'g', payer: 'Geldbetaler' }],
    },
    ...others,
  ],
});
const money =
  /9876[\s.]?5000|Geldwens|Geldschieter|Geldbetaler|bedrijfsverplaatsing|"geld"|plan\.instellingen\.geld/;

const written = formats
  .filter(({ holds, write }) => holds === 'plan' && write !== undefined)
  .map(({ id }) => id);

/** All that stands in a file, what is packed in it unpacked. */
const textIn = (bytes: Uint8Array): string => {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isZip ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => strFromU8(part, true)).join('\n');
};
const textOf = async (part: Plan, format: FormatId): Promise<string> => textIn(await bytesOf(part, format));

describe('geld blijft hier', () => {
  it.each(written)('in %s, met één druk en met keuzes', async (format) => {
    expect(await textOf(chosenPart(plan, givenChoice), format)).not.toMatch(money);
    const selection = { kind: 'selection' as const, ids: new Set([first.id]) };
    const chosen = { ...wholeChoice, which: selection, withMoney: false };
    expect(await textOf(chosenPart(plan, chosen), format)).not.toMatch(money);
  });

  it.each(['geojson', 'geojson_rd', 'excel'] as const)('tenzij u het meeneemt: %s', async (format) => {
    const text = await textOf(chosenPart(plan, { ...givenChoice, withMoney: true }), format);
    for (const part of ['987650001', '987650004', 'Geldschieter', 'Geldbetaler', '987650006']) {
      expect(text).toContain(part);
    }
  });

  it.each(documentKinds)('in het document %s', (kind) => {
    expect(wordsOf(documentOf(kind, plan, { withMoney: false }))).not.toMatch(money);
  });

  it('in een bod en in een antwoord', () => {
    const madeAt = '2026-11-28T10:00:00.000Z';
    const bid = {
      id: 'bod',
      name: 'Ons Huis',
      role: 'corporatie' as const,
      madeAt,
      conditions: '',
      asks: '',
      covers: '',
      coverAreas: [],
      isComplete: false,
    };
    const ids = new Set([first.id]);
    expect(writeOffer({ bid, plan, basis: plan, ids })).not.toMatch(money);
    const answer = { locatie: first.id, naam: first.name, antwoord: 'overgenomen' as const, reden: '' };
    const answers = { offerId: 'bod', to: 'Ons Huis', from: 'Gemeente', madeAt, answers: [answer] };
    expect(writeAnswer(answers, plan)).not.toMatch(money);
  });

  it('en verder gaat alles van het plan mee met één druk', () => {
    const part = chosenPart(plan, givenChoice);
    expect(part.remarks).toEqual(plan.remarks);
    expect(part.goals).toEqual(plan.goals);
    expect(part.locations.map(({ id }) => id)).toEqual(plan.locations.map(({ id }) => id));
    expect(planSchema.parse(part)).toEqual(part);
  });
});
