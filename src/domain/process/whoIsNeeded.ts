import type { Location } from '../location';
import type { Partner } from '../partner';
import { kindOf } from '../partnerKind';
import { blockOf } from './blockOf';

/** Who belongs at the table as the hand-out says it: groups of kinds of partners, each in some building blocks. */
export type NeededGroup = {
  id: string;
  name: string;
  blocks: readonly number[];
  who: readonly { id: string; name: string; kinds: readonly string[] }[];
};

export type Needed = {
  id: string;
  name: string;
  /** Those who are there. */
  partners: Partner[];
  /** Of a group that works per location: at how many of the locations in its blocks one of them takes part. */
  at?: { here: number; of: number };
};

export type NeededNow = { id: string; name: string; blocks: readonly number[]; who: Needed[] };

const isOf = (partner: Partner, kinds: readonly string[]): boolean => kinds.includes(kindOf(partner));

/** The groups that are needed in these blocks, with who of the plan's partners is there and who is missing. */
export const neededInPlan = (
  groups: readonly NeededGroup[],
  blocks: ReadonlySet<number>,
  partners: Iterable<Partner>,
  locations: Iterable<Location>,
): NeededNow[] => {
  const all = [...partners];
  const placed = [...locations].map((location) => ({ location, block: blockOf(location) }));
  return groups
    .filter((group) => group.blocks.some((block) => blocks.has(block)))
    .map((group) => {
      const here = placed.filter(({ block }) => block !== undefined && group.blocks.includes(block));
      const isPerLocation = group.blocks.every((block) => block >= 4) && here.length > 0;
      return {
        id: group.id,
        name: group.name,
        blocks: group.blocks,
        who: group.who.map(({ id, name, kinds }) => {
          const found = all.filter((partner) => isOf(partner, kinds));
          const ids = new Set(found.map((partner) => partner.id));
          const at = here.filter(({ location }) =>
            location.commitments.some(({ partnerId }) => ids.has(partnerId)),
          ).length;
          return {
            id,
            name,
            partners: found,
            ...(isPerLocation && found.length > 0 && { at: { here: at, of: here.length } }),
          };
        }),
      };
    });
};

/** The same for one location: from its block, and from who takes part there. */
export const neededAt = (
  groups: readonly NeededGroup[],
  location: Location,
  partners: ReadonlyMap<string, Partner>,
): NeededNow[] => {
  const block = blockOf(location);
  const here = location.commitments.flatMap(({ partnerId }) => partners.get(partnerId) ?? []);
  return groups
    .filter((group) => block !== undefined && group.blocks.includes(block))
    .map((group) => ({
      id: group.id,
      name: group.name,
      blocks: group.blocks,
      who: group.who.map(({ id, name, kinds }) => ({
        id,
        name,
        partners: here.filter((partner) => isOf(partner, kinds)),
      })),
    }));
};
