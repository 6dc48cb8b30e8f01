import { useEffect, useRef } from 'react';
import type { Choice } from '@/domain/offers/acceptOffer';
import type { OfferItem } from '@/domain/offers/compareOffer';
import type { Partner } from '@/domain/partner';
import { isPlaced } from '@/domain/placed';
import { dayText } from '@/text/numbers';
import { offersText, partValueText, verdictNames } from '@/text/offerAnswers';
import { answeredNames, itemKindNames } from '@/text/offers';
import { AdaptFields } from './AdaptFields';
import { ChoiceFields } from './ChoiceFields';
import { offerRows } from './offerRows';
import { showOffered } from './showOffered';

type OfferItemRowProps = {
  item: OfferItem;
  letter: string;
  isChosen: boolean;
  choice: Choice | undefined;
  partners: ReadonlyMap<string, Partner>;
  /** When the earlier offer of this sender was answered. */
  earlierAt: string | undefined;
  onChoice: (choice: Choice) => void;
};

const start: Choice = { verdict: 'overgenomen', reason: '', adapted: new Map() };

/** What can be answered: what goes is not adapted, and what has no place goes to wait for one. */
const wordsFor = ({ takesAway, theirs, ours }: OfferItem) => {
  const { overgenomen, aangepast, afgewezen } = verdictNames;
  if (takesAway) return { overgenomen: offersText.letGo, afgewezen: offersText.keep };
  const waits = !isPlaced(theirs) && ours === undefined;
  return { overgenomen: waits ? offersText.toTray : overgenomen, aangepast, afgewezen };
};

/** What one has to know before choosing. */
const remarksOn = (
  { isGone, takesAway, theirs, ours, earlier }: OfferItem,
  earlierAt: string | undefined,
) => [
  ...(isGone ? [offersText.gone] : []),
  ...(takesAway === 'asked' ? [offersText.takesAway] : []),
  ...(takesAway === 'left_out' ? [offersText.leftOut] : []),
  ...(!takesAway && !isPlaced(theirs) && ours === undefined ? [offersText.waits] : []),
  ...(earlier !== undefined
    ? [offersText.before(answeredNames[earlier.antwoord], earlierAt && dayText(earlierAt), earlier.reden)]
    : []),
];

/** One location of an offer: what it was, what we have, what is offered, and what we choose. */
export const OfferItemRow = (props: OfferItemRowProps) => {
  const { item, letter, isChosen, choice, partners, earlierAt, onChoice } = props;
  const { theirs, kind } = item;
  const rows = offerRows(item, partners);
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (isChosen) body.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <tbody
      ref={body}
      className={`offer-item offer-item--${kind}${isChosen ? ' offer-item--chosen' : ''}`}
      // What is chosen may be higher than the rows beside it: the room that is left comes below them.
      style={{ gridTemplateRows: `repeat(${rows.length + 1}, auto) 1fr` }}
    >
      <tr>
        <th scope="rowgroup" colSpan={4}>
          <span className="offer-item__letter" aria-hidden="true">
            {letter}
          </span>
          <button
            type="button"
            className="offer-item__name"
            aria-pressed={isChosen}
            title={isPlaced(theirs) ? offersText.show : undefined}
            onClick={() => showOffered(item)}
          >
            {theirs.name}
          </button>
          <span className={`offer-mark offer-mark--${kind}`}>{itemKindNames[kind]}</span>
        </th>
        <td rowSpan={rows.length + 1} className="offer-item__choice">
          <ChoiceFields
            name={theirs.name}
            verdict={choice?.verdict}
            reason={choice?.reason ?? ''}
            words={wordsFor(item)}
            onChange={(chosen) => onChoice({ ...(choice ?? start), ...chosen })}
          />
          {choice?.verdict === 'aangepast' && <AdaptFields item={item} choice={choice} onChoice={onChoice} />}
          {remarksOn(item, earlierAt).map((text) => (
            <p key={text} className="small soft">
              {text}
            </p>
          ))}
        </td>
      </tr>
      {rows.map(({ part, name, type }) => (
        <tr
          key={`${part.kind} ${part.id} ${part.field}`}
          className={part.state === 'clash' ? 'offer-item__clash' : ''}
        >
          <td>
            {type !== undefined && <span className={`swatch swatch--${type}`} aria-hidden="true" />} {name}
          </td>
          <td className="number soft">{partValueText(part, part.basis)}</td>
          <td className="number">{partValueText(part, part.ours)}</td>
          <td className="number">
            <strong>{partValueText(part, part.theirs)}</strong>
          </td>
        </tr>
      ))}
    </tbody>
  );
};
