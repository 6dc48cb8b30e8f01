import type { OfferItem } from '@/domain/offers/compareOffer';
import type { Answer } from '@/domain/offers/offer';
import type { Partner } from '@/domain/partner';
import { partValueText } from '@/text/offerAnswers';
import { takeAnswerText } from '@/text/takeAnswer';
import { AnswerLine } from './AnswerList';
import { offerRows } from './offerRows';

type AnswerItemProps = {
  answer: Answer;
  item: OfferItem | undefined;
  partners: ReadonlyMap<string, Partner>;
  isTaken: boolean;
  onTaken: (isTaken: boolean) => void;
};

/** One answer: what was said, and where our plan and theirs differ now. */
export const AnswerItem = ({ answer, item, partners, isTaken, onTaken }: AnswerItemProps) => {
  const rows = item === undefined || item.kind === 'same' ? [] : offerRows(item, partners);
  const isGone = item === undefined && answer.antwoord !== 'afgewezen' && answer.haalt_weg !== true;
  return (
    <AnswerLine name={answer.naam} answer={answer} became={isGone ? takeAnswerText.gone : undefined}>
      {rows.length > 0 && (
        <div className="answer-item">
          <table aria-label={takeAnswerText.differences(answer.naam)}>
            <thead>
              <tr className="small soft">
                <td />
                <th scope="col" className="number">
                  {takeAnswerText.ours}
                </th>
                <th scope="col" className="number">
                  {takeAnswerText.theirs}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ part, name, type }) => (
                <tr key={`${part.kind} ${part.id} ${part.field}`}>
                  <th scope="row">
                    {type !== undefined && <span className={`swatch swatch--${type}`} aria-hidden="true" />}{' '}
                    {name}
                  </th>
                  <td className="number">{partValueText(part, part.ours)}</td>
                  <td className="number">
                    <strong>{partValueText(part, part.theirs)}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <label className="choice">
            <input
              type="checkbox"
              checked={isTaken}
              aria-label={takeAnswerText.takeOf(answer.naam)}
              onChange={(event) => onTaken(event.target.checked)}
            />
            {takeAnswerText.takeOne}
          </label>
        </div>
      )}
    </AnswerLine>
  );
};
