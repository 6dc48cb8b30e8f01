import { type ReactNode, useState } from 'react';
import { longListText } from '@/text/longList';
import { TextField } from './TextField';
import './longList.css';

/** Rows that come at once; from so many on a name is easier found by typing than by looking. */
const most = 50;
const searchFrom = 20;

type LongList<Item> = {
  shown: readonly Item[];
  /** A field that narrows the list; null while all of it can be looked over. */
  search: ReactNode;
  /** How many are not shown, with the way to more; null when there are none. */
  more: ReactNode;
};

/** A list that may hold thousands: the first of it, a field to search it by name, and the way to the rest. */
export const useLongList = <Item,>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  label: string,
): LongList<Item> => {
  const [typed, setTyped] = useState('');
  const [count, setCount] = useState(most);
  const part = typed.trim().toLowerCase();
  const found = part === '' ? items : items.filter((item) => nameOf(item).toLowerCase().includes(part));
  const left = found.length - count;
  return {
    shown: found.slice(0, count),
    search:
      items.length > searchFrom ? (
        <TextField
          label={longListText.search(label)}
          isLabelHidden
          className="long-list__search"
          type="search"
          placeholder={longListText.searchHint}
          value={typed}
          onChange={setTyped}
        />
      ) : null,
    more:
      left > 0 ? (
        <p className="small soft">
          {longListText.more(left)}{' '}
          <button type="button" className="button button--link small" onClick={() => setCount(count + most)}>
            {longListText.show(Math.min(most, left))}
          </button>
        </p>
      ) : found.length === 0 && items.length > 0 ? (
        <p className="small soft">{longListText.none}</p>
      ) : null,
  };
};
