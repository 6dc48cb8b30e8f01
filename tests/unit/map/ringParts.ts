import type { Ring } from '@/map/donuts/ring';

/** The parts of a ring as it is drawn, clockwise from the top. */
export const ringParts = (ring: Ring): { kind: number; share: number }[] => {
  const parts: { kind: number; share: number }[] = [];
  for (const kind of ring ?? []) {
    const last = parts.at(-1);
    if (last?.kind === kind) last.share += 1;
    else parts.push({ kind, share: 1 });
  }
  return parts;
};
