import type { Location } from '@/domain/location';
import type { OfferItem, Part } from '@/domain/offers/compareOffer';
import type { Partner } from '@/domain/partner';
import { housingTypeNames, segmentNames } from '@/text/codes';
import { partName } from '@/text/offerAnswers';

/** One line of the table of an item: a part with what it is called. */
export type OfferRow = { part: Part; name: string };

const lineName = (locations: readonly (Location | undefined)[], id: string): string => {
  const line = locations.flatMap((location) => location?.programme ?? []).find((each) => each.id === id);
  return line === undefined
    ? ''
    : `${housingTypeNames[line.type]}, ${segmentNames[line.segment].toLowerCase()}`;
};

/** What says nothing beside the number of homes of a line that came. */
const quiet: readonly string[] = ['type', 'segment', 'owner', 'building', 'completed'];

const isTold = ({ kind, field, basis, ours, theirs, state }: Part): boolean => {
  if (state !== 'offered' && state !== 'clash') return false;
  if (kind === 'location' && basis === undefined && ours === undefined) {
    // Of a new location only what was filled in.
    if (field === 'name' || theirs === '' || theirs === 0 || theirs === 'onderzoek') return false;
  }
  return !(kind === 'line' && basis === undefined && ours === undefined && quiet.includes(field));
};

/** What of an item is to be decided on, homes first. */
export const offerRows = (
  { parts, basis, ours, theirs }: OfferItem,
  partners: ReadonlyMap<string, Partner>,
): OfferRow[] => {
  const told = parts.filter(isTold);
  const sorted = [
    ...told.filter(({ kind }) => kind === 'line'),
    ...told.filter(({ kind }) => kind !== 'line'),
  ];
  return sorted.map((part) => {
    const kind =
      part.kind === 'line'
        ? lineName([theirs, ours, basis], part.id)
        : part.kind === 'commitment'
          ? (partners.get(part.id)?.name ?? '')
          : '';
    return { part, name: partName(part, kind) };
  });
};
