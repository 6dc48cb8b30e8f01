import { useCallback, useState } from 'react';
import { takeAnswer } from '@/domain/commands/takeAnswer';
import { takeItem } from '@/domain/offers/takeItem';
import { fitAnswer } from '@/exchange/offers/fitAnswer';
import type { ReadOffer } from '@/exchange/offers/readOffer';
import { runOnPlan, usePlan } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { dayText } from '@/text/numbers';
import { offersText } from '@/text/offerAnswers';
import { takeAnswerText } from '@/text/takeAnswer';
import { common } from '@/text/words';
import { AnswerItem } from './AnswerItem';
import { AnswerLine } from './AnswerList';
import { OfferHead } from './OfferHead';
import { useSteps } from './useSteps';

type AnswerRead = Extract<ReadOffer, { kind: 'answer' }>;

const nothing = { answers: [], partners: [] };

/** The answer to our offer, item by item, with what is different in our own plan and can be taken over. */
export const AnswerReview = ({ read }: { read: AnswerRead }) => {
  const { from, madeAt, cover } = read.answers;
  const { allLocations, partners, revision } = usePlan((plan) => plan.view);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const begin = useCallback(
    () => fitAnswer(read, { locations: allLocations.values(), partners: partners.values() }),
    [read, revision],
  );
  const done = useSteps(begin);
  const fitted = done ?? nothing;
  const known = new Map([...partners, ...fitted.partners.map((partner) => [partner.id, partner] as const)]);
  const different = fitted.answers.flatMap(({ item }) =>
    item !== undefined && item.kind !== 'same' ? [item] : [],
  );
  const chosen = different.filter(({ offeredId }) => !left.has(offeredId));
  const take = () => {
    const updates = chosen.flatMap((item) =>
      item.ours === undefined ? [] : [{ before: item.ours, after: takeItem(item) }],
    );
    const named = new Set(
      updates.flatMap(({ after }) => [
        ...after.commitments.map(({ partnerId }) => partnerId),
        ...after.agreements.flatMap(({ partnerIds }) => partnerIds),
      ]),
    );
    const added = fitted.partners.filter(({ id }) => named.has(id));
    runOnPlan(() => takeAnswer(from, updates, added));
    notifyUndoable(takeAnswerText.taken(updates.length), common.undo);
  };
  const isElsewhere =
    read.answers.answers.length > 0 && fitted.answers.every(({ item }) => item === undefined);
  return (
    <section className="offer" aria-label={offersText.answerFrom(from)}>
      <OfferHead name={from} title={offersText.answerFrom(from)} about={dayText(madeAt)} />
      <div className="offer__body">
        {isElsewhere && <p className="offer__warning">{takeAnswerText.elsewhere}</p>}
        <ul className="answer-list">
          {fitted.answers.map(({ answer, item }) => (
            <AnswerItem
              key={answer.locatie}
              answer={answer}
              item={item}
              partners={known}
              isTaken={item !== undefined && !left.has(item.offeredId)}
              onTaken={(isTaken) => {
                const next = new Set(left);
                if (isTaken) next.delete(answer.locatie);
                else next.add(answer.locatie);
                setLeft(next);
              }}
            />
          ))}
          {cover !== undefined && <AnswerLine name={offersText.covers} answer={cover} />}
        </ul>
      </div>
      <footer className="offer-foot">
        <span className="small soft">
          {different.length === 0 ? takeAnswerText.same : takeAnswerText.help}
        </span>
        <div className="offer-foot__act">
          <button
            type="button"
            className="button button--primary"
            disabled={chosen.length === 0}
            onClick={take}
          >
            {takeAnswerText.take(chosen.length)}
          </button>
        </div>
      </footer>
    </section>
  );
};
