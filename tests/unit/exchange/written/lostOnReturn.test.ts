import { describe, expect, it } from 'vitest';
import type { Location } from '@/domain/location';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { readPlanFile } from '@/exchange/door/readPlanFile';
import { lostOnReturn, type ReturnLoss, returnLosses } from '@/exchange/formats/lostOnReturn';
import type { ReadLocation } from '@/exchange/plan/readResult';
import { practicePlan } from '@/sources/practice/practicePlan';
import { bytesOf } from './gdal';

const plan = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
const nameOf = new Map(plan.partners.map(({ id, name }) => [id, name]));

const partnerNamesOf = ({ commitments }: Location) =>
  commitments.map(({ partnerId }) => nameOf.get(partnerId)).sort();

type Told = ReadLocation & { partnerNames: readonly (string | undefined)[] };
const linesBy = ({ programme }: Told, of: (line: ProgrammeLine) => unknown): unknown => {
  const sums = new Map<unknown, number>();
  for (const line of programme) sums.set(of(line), (sums.get(of(line)) ?? 0) + line.count);
  return [...sums].filter(([, homes]) => homes !== 0).sort();
};

/** What a location says of each part; of what is not there nothing can be lost. */
const parts: Record<Exclude<ReturnLoss, 'plan' | 'points' | 'notes'>, (location: Told) => unknown> = {
  priority: ({ priority }) => priority,
  details: ({ meetingRoom, lift, landOwner, nextStep, seeks, bottlenecks, wlzShare, conceptPoints }) => [
    [meetingRoom, lift, landOwner, nextStep, wlzShare],
    [seeks ?? [], bottlenecks ?? [], conceptPoints ?? []],
  ],
  division: (location) => linesBy(location, ({ type, segment }) => `${type} ${segment}`),
  years: (location) => linesBy(location, ({ year }) => year),
  delivered: ({ programme }) => programme.reduce((sum, { completed }) => sum + completed, 0),
  partners: ({ partnerNames }) => partnerNames,
  promises: ({ commitments }) => commitments.map(({ level, homes }) => [level, homes]),
  agreements: ({ agreements, milestones, votes }) => [agreements.length, milestones.length, votes.length],
};

/** Always the same, in whatever format. */
const always = ({ name, planningStatus, neighbourhood, programme }: Told) => ({
  name,
  // DIWI has no code for what is no plan capacity: it comes back as 5A.
  planningStatus: planningStatus === '5B' ? '5A' : planningStatus,
  neighbourhood,
  homes: programme.reduce((sum, { count }) => sum + count, 0),
});

describe('een bestand dat de app weer leest', () => {
  it.each(Object.entries(lostOnReturn))(
    '%s verliest wat de app daarvan zegt, en niets anders',
    async (format, said) => {
      const file = new File(
        [new Uint8Array(await bytesOf(plan, format as keyof typeof lostOnReturn))],
        `plan.${format}`,
      );
      const members = format === 'shapefile' ? ['locaties.shp', 'locaties_punten.shp'] : [undefined];
      const read = await Promise.all(
        members.map((member) => readPlanFile(file, member === undefined ? {} : { member })),
      );
      const after = new Map<string, Told>();
      for (const each of read) {
        if (!each.ok) throw new Error(JSON.stringify(each.error));
        const names = new Map(each.partners.map(({ id, name }) => [id, name]));
        for (const location of each.locations) {
          const partnerNames = location.commitments.map(({ partnerId }) => names.get(partnerId)).sort();
          after.set(location.name ?? '', { ...location, partnerNames });
        }
      }
      const lost = new Set<ReturnLoss>(read.some((each) => each.ok && each.kind === 'plan') ? [] : ['plan']);
      for (const location of plan.locations) {
        const before: Told = { ...location, partnerNames: partnerNamesOf(location) };
        const now = after.get(location.name);
        if (now === undefined) {
          expect(location.geometry?.type).toBe('Point');
          lost.add('points');
          continue;
        }
        expect(always(now)).toEqual(always(before));
        // What fits in no column is written behind them.
        if (!now.notes.startsWith(before.notes)) lost.add('notes');
        for (const [part, of] of Object.entries(parts)) {
          if (JSON.stringify(of(now)) !== JSON.stringify(of(before))) lost.add(part as ReturnLoss);
        }
      }
      expect(returnLosses.filter((each) => lost.has(each))).toEqual(said);
    },
  );
});
