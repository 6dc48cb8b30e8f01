import { dequal } from 'dequal';
import type { Geometry } from '../geometry';
import type { Location } from '../location';
import type { Answer } from './offer';
import { numberAddress, type OfferedRecord, offeredRecords } from './offeredFields';

/**
 * What became of one field, seen from the basis. `offered`: only they changed it. `ours`: only we did. `agreed`: both, to the
 * same. `clash`: both, to something else.
 */
export type PartState = 'offered' | 'ours' | 'agreed' | 'clash';

/** One field that is not the same in the basis, in our plan and in the offer. Undefined where it is not there. */
export type Part = Pick<OfferedRecord, 'kind' | 'id'> & {
  field: string;
  basis: unknown;
  ours: unknown;
  theirs: unknown;
  state: PartState;
};

export const itemKinds = ['conflicting', 'new', 'changed', 'removed', 'same'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** A location of the offer, as it was where the offer started, as we have it now, and as it is offered. */
export type OfferedLocation = {
  basis?: Location | undefined;
  ours?: Location | undefined;
  /** With the id that we have it under. Of one that is taken away: as it was. */
  theirs: Location;
  /** The id that its sender has it under. */
  offeredId: string;
  /** Out of the plan: the sender asks for it, or brought it in an earlier offer and leaves it out of this one. */
  takesAway?: 'asked' | 'left_out';
  /** What was answered when an earlier offer of the same sender spoke of it. */
  earlier?: Answer | undefined;
};

/** One location of an offer against our plan. */
export type OfferItem = OfferedLocation & {
  kind: ItemKind;
  /** We took it out of our plan since. */
  isGone: boolean;
  parts: Part[];
};

/** Whether two shapes are the same: a file may round them. */
export type IsSameShape = (a: Geometry | undefined, b: Geometry | undefined) => boolean;

const stateOf = (same: (a: unknown, b: unknown) => boolean, part: Omit<Part, 'state'>): PartState | null => {
  const { basis, ours, theirs } = part;
  const isOursNew = !same(basis, ours);
  // Both were written by the same hand: what differs there was meant.
  if (dequal(basis, theirs)) return isOursNew ? 'ours' : null;
  if (!isOursNew) return 'offered';
  return same(ours, theirs) ? 'agreed' : 'clash';
};

/** Whether an earlier offer of this location came into our plan. */
const wasTaken = ({ earlier }: OfferedLocation): boolean =>
  earlier !== undefined && earlier.antwoord !== 'afgewezen' && earlier.haalt_weg !== true;

const partsOf = (offered: OfferedLocation, isSameShape: IsSameShape): Part[] => {
  const { basis, ours, theirs, takesAway, earlier } = offered;
  const [before, here] = [offeredRecords(basis), offeredRecords(ours)];
  const there = offeredRecords(takesAway ? undefined : theirs);
  // What was taken before is where the sender goes on from.
  const taken = wasTaken(offered) ? (earlier?.geboden ?? {}) : {};
  const parts: Part[] = [];
  for (const address of new Set([...before.keys(), ...here.keys(), ...there.keys()])) {
    const records = [before.get(address), here.get(address), there.get(address)] as const;
    const [known] = records.filter((record) => record !== undefined);
    if (known === undefined) continue;
    const names = new Set(records.flatMap((record) => Object.keys(record?.fields ?? {})));
    for (const field of names) {
      const [was, is, would] = records.map((record) => record?.fields[field]);
      const from = taken[numberAddress({ kind: known.kind, id: known.id, field })] ?? was;
      const part = { kind: known.kind, id: known.id, field, basis: from, ours: is, theirs: would };
      const isShape = known.kind === 'location' && field === 'geometry';
      // The table of records says that this field is a shape.
      const same = isShape
        ? (a: unknown, b: unknown) => isSameShape(a as Geometry | undefined, b as Geometry | undefined)
        : dequal;
      const state = stateOf(same, part);
      if (state !== null) parts.push({ ...part, state });
    }
  }
  return parts;
};

const kindOf = ({ ours, takesAway }: OfferedLocation, isGone: boolean, parts: readonly Part[]): ItemKind => {
  if (ours === undefined) return takesAway ? 'same' : isGone ? 'conflicting' : 'new';
  if (parts.some(({ state }) => state === 'clash')) return 'conflicting';
  if (takesAway) return 'removed';
  return parts.some(({ state }) => state === 'offered') ? 'changed' : 'same';
};

/** One location of an offer, field by field, against where it started from and what we have now. */
export const compareOffered = (offered: OfferedLocation, isSameShape: IsSameShape = dequal): OfferItem => {
  const parts = partsOf(offered, isSameShape);
  const isGone = offered.ours === undefined && (offered.basis !== undefined || wasTaken(offered));
  return { ...offered, kind: kindOf(offered, isGone, parts), isGone, parts };
};

/** What asks most of us comes first. */
export const inOrder = (items: readonly OfferItem[]): OfferItem[] =>
  itemKinds.flatMap((kind) => items.filter((item) => item.kind === kind));
