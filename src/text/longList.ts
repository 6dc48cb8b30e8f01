import { numberText } from './numbers';

/** Words under a list that does not show all it has. */
export const longListText = {
  search: (list: string) => `Zoeken in: ${list}`,
  searchHint: 'Zoek op naam',
  more: (left: number) => `Nog ${numberText(left)}`,
  show: (count: number) => `${numberText(count)} meer tonen`,
  none: 'Niets gevonden.',
};
