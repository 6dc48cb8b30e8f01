import { useState } from 'react';
import type { Choice } from '@/domain/offers/acceptOffer';
import { type ItemKind, itemKinds, type OfferItem } from '@/domain/offers/compareOffer';
import type { Partner } from '@/domain/partner';
import { useScreen } from '@/state/screenStore';
import { dayAndMonthText } from '@/text/dates';
import { offersText } from '@/text/offerAnswers';
import { offerKindText } from '@/text/offers';
import { letterOf } from '@/text/senderMark';
import { mostItems } from './mostItems';
import { OfferItemRow } from './OfferItemRow';
import '@/ui/Chips.css';

type OfferTableProps = {
  items: readonly OfferItem[];
  choiceOf: (item: OfferItem) => Choice | undefined;
  partners: ReadonlyMap<string, Partner>;
  /** Of where the offer started, and of the offer (ISO). */
  basisAt: string | undefined;
  madeAt: string;
  earlierAt: string | undefined;
  onChoice: (id: string, choice: Choice) => void;
};

type KindFilterProps = {
  items: readonly OfferItem[];
  kind: ItemKind | null;
  onChange: (kind: ItemKind | null) => void;
};

/** All of it, or only what clashes, is new, changes or goes. */
const KindFilter = ({ items, kind, onChange }: KindFilterProps) => {
  const counts = itemKinds
    .map((each) => [each, items.filter((item) => item.kind === each).length] as const)
    .filter(([, count]) => count > 0);
  if (counts.length < 2) return null;
  return (
    <fieldset className="offer-kinds">
      <legend className="visually-hidden">{offersText.filter}</legend>
      {[[null, items.length] as const, ...counts].map(([each, count]) => (
        <button
          key={each ?? 'all'}
          type="button"
          className="chip"
          aria-pressed={kind === each}
          onClick={() => onChange(each)}
        >
          {offerKindText(each, count)}
        </button>
      ))}
    </fieldset>
  );
};

/** What is offered beside what we have, with what we choose. */
export const OfferTable = (props: OfferTableProps) => {
  const { items, choiceOf, partners, basisAt, madeAt, earlierAt, onChoice } = props;
  const [kind, setKind] = useState<ItemKind | null>(null);
  const [count, setCount] = useState(mostItems);
  const offeredId = useScreen((screen) => screen.offeredId);
  const lettered = items.map((item, index) => ({ item, letter: letterOf(index) }));
  const shown = lettered.filter(({ item }) => kind === null || item.kind === kind);
  const heads = [
    [offersText.basis, basisAt],
    [offersText.ours, undefined],
    [offersText.theirs, madeAt],
  ] as const;
  return (
    <>
      <KindFilter items={items} kind={kind} onChange={setKind} />
      <table className="offer-table">
        <thead>
          <tr className="small soft">
            <th scope="col">{offersText.item}</th>
            {heads.map(([name, at]) => (
              <th key={name} scope="col" className="number">
                {name}
                {at !== undefined && <span>{dayAndMonthText(at)}</span>}
              </th>
            ))}
            <th scope="col">{offersText.yourChoice}</th>
          </tr>
        </thead>
        {shown.slice(0, count).map(({ item, letter }) => (
          <OfferItemRow
            key={item.theirs.id}
            item={item}
            letter={letter}
            isChosen={item.theirs.id === offeredId}
            choice={choiceOf(item)}
            partners={partners}
            earlierAt={earlierAt}
            onChoice={(choice) => onChoice(item.theirs.id, choice)}
          />
        ))}
      </table>
      {shown.length > count && (
        <p className="offer-table__more">
          <span className="small soft">{offersText.more(shown.length - count)}</span>
          <button type="button" className="button" onClick={() => setCount(count + mostItems)}>
            {offersText.showMore(Math.min(mostItems, shown.length - count))}
          </button>
        </p>
      )}
    </>
  );
};
