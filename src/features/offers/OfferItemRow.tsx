import type { Choice } from '@/domain/offers/acceptOffer';
import type { OfferItem } from '@/domain/offers/compareOffer';
import { longestReason, verdicts } from '@/domain/offers/offer';
import type { Partner } from '@/domain/partner';
import { isPlaced } from '@/domain/placed';
import { housingTypeNames, segmentNames } from '@/text/codes';
import { offersText, partValueText, verdictNames } from '@/text/offerAnswers';
import { itemKindNames } from '@/text/offers';
import { CountField } from '@/ui/CountField';
import { offerRows } from './offerRows';

type OfferItemRowProps = {
  item: OfferItem;
  choice: Choice | undefined;
  partners: ReadonlyMap<string, Partner>;
  onChoice: (choice: Choice) => void;
};

const start: Choice = { verdict: 'overgenomen', reason: '', adapted: new Map() };

/** Other numbers than were offered, for each line. */
const AdaptFields = ({
  item: { theirs },
  choice,
  onChoice,
}: Omit<OfferItemRowProps, 'partners' | 'choice'> & { choice: Choice }) => (
  <>
    {theirs.programme
      .filter(({ count }) => count >= 0)
      .map((line) => {
        const label = `${housingTypeNames[line.type]}, ${segmentNames[line.segment].toLowerCase()}`;
        return (
          <span key={line.id} className="offer-item__adapt">
            <span className="small">{label}</span>
            <CountField
              label={`${theirs.name}: ${offersText.becomes(label)}`}
              value={choice.adapted.get(line.id)?.count ?? line.count}
              max={100_000}
              onChange={(count) =>
                onChoice({ ...choice, adapted: new Map([...choice.adapted, [line.id, { count }]]) })
              }
            />
          </span>
        );
      })}
  </>
);

/** One location of an offer: what it was, what we have, what is offered, and what we choose. */
export const OfferItemRow = ({ item, choice, partners, onChoice }: OfferItemRowProps) => {
  const { theirs, kind, isGone } = item;
  const rows = offerRows(item, partners);
  return (
    <tbody className="offer-item">
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {theirs.name} <span className={`offer-mark offer-mark--${kind}`}>{itemKindNames[kind]}</span>
        </th>
        <td rowSpan={rows.length + 1} className="offer-item__choice">
          <fieldset>
            <legend className="visually-hidden">{offersText.choice(theirs.name)}</legend>
            {verdicts.map((verdict) => (
              <label key={verdict} className="choice">
                <input
                  type="radio"
                  name={`verdict-${theirs.id}`}
                  checked={choice?.verdict === verdict}
                  onChange={() => onChoice({ ...(choice ?? start), verdict })}
                />
                {verdictNames[verdict]}
              </label>
            ))}
          </fieldset>
          {choice?.verdict === 'aangepast' && <AdaptFields item={item} choice={choice} onChoice={onChoice} />}
          {choice !== undefined && (
            <input
              className="input"
              aria-label={offersText.reason(theirs.name)}
              placeholder={offersText.reasonPlaceholder}
              maxLength={longestReason}
              value={choice.reason}
              onChange={(event) => onChoice({ ...choice, reason: event.target.value })}
            />
          )}
          {isGone && <p className="small soft">{offersText.gone}</p>}
          {!isPlaced(theirs) && <p className="small soft">{offersText.waits}</p>}
        </td>
      </tr>
      {rows.map(({ part, name }) => (
        <tr
          key={`${part.kind} ${part.id} ${part.field}`}
          className={part.state === 'clash' ? 'offer-item__clash' : ''}
        >
          <td>{name}</td>
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
