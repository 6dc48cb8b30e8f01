import { type Signal, type SignalCode, signalCodes } from '@/domain/signals/signals';

/** One signal at one location. */
export type Found = { id: string; signal: Signal };
export type SignalGroup = { code: SignalCode; found: Found[] };

/** The signals of a plan by kind, the heaviest first; the muted ones apart. */
export const groupSignals = (
  byLocation: ReadonlyMap<string, readonly Signal[]>,
): { groups: SignalGroup[]; muted: Found[]; open: number; locations: number } => {
  const byCode = new Map<SignalCode, Found[]>(signalCodes.map((code) => [code, []]));
  const muted: Found[] = [];
  const locations = new Set<string>();
  let open = 0;
  for (const [id, signals] of byLocation) {
    for (const signal of signals) {
      if (signal.muted !== undefined) {
        muted.push({ id, signal });
        continue;
      }
      byCode.get(signal.code)?.push({ id, signal });
      locations.add(id);
      open += 1;
    }
  }
  const groups = [...byCode]
    .map(([code, found]) => ({ code, found }))
    .filter(({ found }) => found.length > 0);
  return { groups, muted, open, locations: locations.size };
};
