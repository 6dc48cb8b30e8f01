import type { HousingType } from '@/domain/housingType';
import type { Location } from '@/domain/location';
import type { OfferItem, Part } from '@/domain/offers/compareOffer';
import type { Partner } from '@/domain/partner';
import { defaultPlanningStatus } from '@/domain/planningStatus';
import { housingTypeNames, segmentNames } from '@/text/codes';
import { partName } from '@/text/offerAnswers';

/** One line of the table of an item: a part with what it is called. */
export type OfferRow = { part: Part; name: string; type?: HousingType };

const lineOf = (locations: readonly (Location | undefined)[], id: string) =>
  locations.flatMap((location) => location?.programme ?? []).find((each) => each.id === id);

/** What says nothing beside the number of homes of a line that came. */
const quiet: readonly string[] = ['type', 'segment', 'owner', 'building', 'completed'];

/** Of a new location that it lies somewhere, as its own row on the map says, and what most of them are. */
const usual: readonly unknown[] = ['', 0, 'onderzoek', 'nieuwbouw', defaultPlanningStatus, '5B'];
const onMap: readonly string[] = ['name', 'geometry', 'neighbourhood'];

const isTold = ({ kind, field, basis, ours, theirs, state }: Part): boolean => {
  if (state !== 'offered' && state !== 'clash') return false;
  if (kind === 'location' && basis === undefined && ours === undefined) {
    // Of a new location only what was filled in.
    if (onMap.includes(field) || usual.includes(theirs)) return false;
  }
  return !(kind === 'line' && basis === undefined && ours === undefined && quiet.includes(field));
};

/** What of an item is to be decided on, homes first. */
export const offerRows = (
  { parts, basis, ours, theirs, takesAway }: OfferItem,
  partners: ReadonlyMap<string, Partner>,
): OfferRow[] => {
  // Of what goes: the homes that go with it.
  const told = takesAway
    ? parts.filter(({ kind, field }) => kind === 'line' && field === 'count')
    : parts.filter(isTold);
  const sorted = [
    ...told.filter(({ kind }) => kind === 'line'),
    ...told.filter(({ kind }) => kind !== 'line'),
  ];
  return sorted.map((part): OfferRow => {
    if (part.kind === 'commitment') return { part, name: partName(part, partners.get(part.id)?.name ?? '') };
    const line = part.kind === 'line' ? lineOf([theirs, ours, basis], part.id) : undefined;
    if (line === undefined) return { part, name: partName(part, '') };
    // One line needs no name for its year.
    if (part.field !== 'count' && theirs.programme.length === 1) return { part, name: partName(part, '') };
    const kind = `${housingTypeNames[line.type]}, ${segmentNames[line.segment].toLowerCase()}`;
    return { part, name: partName(part, kind), ...(part.field === 'count' && { type: line.type }) };
  });
};
