import type { Geometry } from '../geometry';
import { newId } from '../ids';
import { type Location, longestNotes } from '../location';
import type { Cover } from '../money/cover';
import { largestAmount } from '../numbers';
import { type Commitment, commitmentLevels } from '../partner';
import { longestPolicyNote, type PolicyNote } from '../policy';
import type { ProgrammeLine } from '../programmeLine';
import { hasOwnNumbers, inVariant, isInVariant } from '../variants/inVariant';
import { type Variant, type VariantPart, variantLineId } from '../variants/variant';
import { originOfBoth } from './originOfBoth';

/** What two lines must share to be one: homes of one kind, that come or go, with one owner in one year. */
const kindOf = ({ type, segment, count, year, owner, building, retained }: ProgrammeLine): string =>
  [type, segment, count < 0, year, owner, building, retained].join('/');

/** The lines of several locations as those of one: of one kind they are added up. */
const mergeLines = (all: readonly (readonly ProgrammeLine[])[]): ProgrammeLine[] => {
  const merged = new Map<string, ProgrammeLine>();
  const ids = new Set<string>();
  for (const line of all.flat()) {
    const kind = kindOf(line);
    const known = merged.get(kind);
    const id = known?.id ?? (ids.has(line.id) ? newId() : line.id);
    ids.add(id);
    const count = (known?.count ?? 0) + line.count;
    const completed = (known?.completed ?? 0) + line.completed;
    merged.set(kind, { ...line, id, count, completed });
  }
  return [...merged.values()];
};

/** One of each key: of those that both have, what `both` makes of it. */
const mergeBy = <Item>(
  all: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
  both: (kept: Item, other: Item) => Item = (kept) => kept,
): Item[] => {
  const merged = new Map<string, Item>();
  for (const item of all.flat()) {
    const kept = merged.get(keyOf(item));
    merged.set(keyOf(item), kept === undefined ? item : both(kept, item));
  }
  return [...merged.values()];
};

/** The firmer promise stands; homes are of both. */
const bothPromises = (a: Commitment, b: Commitment): Commitment => {
  const firmer = commitmentLevels.indexOf(b.level) > commitmentLevels.indexOf(a.level) ? b : a;
  const homes = a.homes === undefined && b.homes === undefined ? undefined : (a.homes ?? 0) + (b.homes ?? 0);
  const roles = [...new Set([...(a.roles ?? []), ...(b.roles ?? [])])];
  return {
    ...firmer,
    ...(homes !== undefined && { homes }),
    ...(roles.length > 0 && { roles }),
  };
};

/** What several places cost or are short of together; undefined while of none it is known. */
const amountOf = (amounts: readonly (number | undefined)[]): number | undefined => {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === 0
    ? undefined
    : Math.min(
        largestAmount,
        known.reduce((sum, amount) => sum + amount, 0),
      );
};

/** All of them: copies of a location have covers of one id. */
const allCovers = (all: readonly Location[]): Cover[] => {
  const ids = new Set<string>();
  return all
    .flatMap(({ covers }) => covers)
    .map((cover) => {
      const id = ids.has(cover.id) ? newId() : cover.id;
      ids.add(id);
      return { ...cover, id };
    });
};

const bothNotes = (a: PolicyNote, b: PolicyNote): PolicyNote => ({
  ...a,
  says: unionOf([[a.says, b.says].filter((says) => says !== '')])
    .join('\n')
    .slice(0, longestPolicyNote),
});

/** What a variant says of the whole: it is in it when one of them is, with the homes that are. */
const partIn = (
  whole: Location,
  all: readonly Location[],
  variant: Variant,
): { part?: VariantPart; lines: ProgrammeLine[] } => {
  const isIn = all.some((location) => isInVariant(location, variant));
  const own =
    isIn && all.some((location) => hasOwnNumbers(location, variant) || !isInVariant(location, variant));
  const differs = isIn !== (variant.startsWith === 'all');
  const before = whole.variantParts.find(({ variantId }) => variantId === variant.id);
  if (!own && !differs && before === undefined) return { lines: [] };
  const lines = own ? mergeLines(all.map((location) => inVariant(location, variant)?.programme ?? [])) : [];
  return { part: { variantId: variant.id, isIn, hasOwnNumbers: own }, lines };
};

const inVariants = (whole: Location, all: readonly Location[], variants: Iterable<Variant>) => {
  const parts = [...variants].map((variant) => ({ variant, ...partIn(whole, all, variant) }));
  return {
    variantParts: parts.flatMap(({ part }) => part ?? []),
    variantLines: parts.flatMap(({ variant, lines }) =>
      lines.map((line) => ({ ...line, id: variantLineId(variant.id, line.id), variantId: variant.id })),
    ),
  };
};

const unionOf = <Value>(lists: readonly (readonly Value[] | undefined)[]): Value[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

const notesOf = (all: readonly Location[]): string =>
  unionOf(all.map(({ notes }) => (notes.trim() === '' ? [] : [notes])))
    .join('\n\n')
    .slice(0, longestNotes);

/**
 * Several locations as one, which stays the first of them: its name, status and plans. Homes, places, money, promises and
 * dots are added up; of agreements, partners, covers and notes all stay; where both were scored the score of the first
 * stands. A signal stays muted where all had it so. What one of them keeps confidential stays so.
 */
export const mergeRecords = (
  [kept, ...others]: readonly [Location, ...Location[]],
  geometry: Geometry,
  variants: Iterable<Variant>,
): Location => {
  const all = [kept, ...others];
  const isConfidential = all.some(({ confidentiality }) => confidentiality === 'vertrouwelijk');
  const investment = amountOf(all.map((each) => each.investment));
  const shortage = amountOf(all.map((each) => each.shortage));
  const lists = {
    shortageCauses: unionOf(all.map(({ shortageCauses }) => shortageCauses)),
    seeks: unionOf(all.map(({ seeks }) => seeks)),
    targetGroups: unionOf(all.map(({ targetGroups }) => targetGroups)),
    bottlenecks: unionOf(all.map(({ bottlenecks }) => bottlenecks)),
    conceptPoints: unionOf(all.map(({ conceptPoints }) => conceptPoints)),
  };
  const merged: Location = {
    ...kept,
    geometry,
    origin: others.reduce((origin, other) => originOfBoth(origin, other.origin), kept.origin),
    programme: mergeLines(all.map(({ programme }) => programme)),
    intramuralPlaces: all.reduce((sum, { intramuralPlaces }) => sum + intramuralPlaces, 0),
    notes: notesOf(all),
    commitments: mergeBy(
      all.map(({ commitments }) => commitments),
      ({ partnerId }) => partnerId,
      bothPromises,
    ),
    agreements: mergeBy(
      all.map(({ agreements }) => agreements),
      ({ id }) => id,
    ),
    milestones: mergeBy(
      all.map(({ milestones }) => milestones),
      ({ id }) => id,
    ),
    votes: mergeBy(
      all.map(({ votes }) => votes),
      ({ partnerId }) => partnerId,
      (a, b) => ({ ...a, dots: Math.min(99, a.dots + b.dots) }),
    ),
    covers: allCovers(all),
    policyNotes: mergeBy(
      all.map(({ policyNotes }) => policyNotes),
      ({ policyId }) => policyId,
      bothNotes,
    ),
    scores: mergeBy(
      all.map(({ scores }) => scores),
      ({ criterionId }) => criterionId,
    ),
    mutedSignals: kept.mutedSignals.filter(({ id }) =>
      others.every(({ mutedSignals }) => mutedSignals.some((muted) => muted.id === id)),
    ),
    ...(investment !== undefined && { investment }),
    ...(shortage !== undefined && { shortage }),
    ...inVariants(kept, all, variants),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(isConfidential && { confidentiality: 'vertrouwelijk' }),
  };
  if (!others.some(({ id }) => id === kept.alternativeOf)) return merged;
  const { alternativeOf: _gone, ...itself } = merged;
  return itself;
};
