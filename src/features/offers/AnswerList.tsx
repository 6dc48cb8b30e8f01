import type { ReactNode } from 'react';
import type { Answer, CoverAnswer } from '@/domain/offers/offer';
import { offersText } from '@/text/offerAnswers';
import { answeredNames } from '@/text/offers';
import { useLongList } from '@/ui/useLongList';

type AnswerListProps = {
  /** What can be done with a location that is in the plan now. */
  actAt?: (id: string) => ReactNode;
  answers: readonly Answer[];
  cover?: CoverAnswer | undefined;
};

type AnswerLineProps = {
  name: string;
  answer: Pick<Answer, 'antwoord' | 'reden'>;
  became?: string | undefined;
  children?: ReactNode;
};

/** What was said of one part of an offer. */
export const AnswerLine = ({ name, answer: { antwoord, reden }, became, children }: AnswerLineProps) => (
  <li>
    <strong>{name}</strong>{' '}
    <span className={`answer-mark answer-mark--${antwoord}`}>{answeredNames[antwoord]}</span>
    {became !== undefined && ` · ${became}`}
    {reden !== '' && <span className="soft"> · {reden}</span>}
    {children}
  </li>
);

/** What was taken, adapted and declined, and why. */
export const AnswerList = ({ answers, cover, actAt }: AnswerListProps) => {
  const { shown, search, more } = useLongList(answers, ({ naam }) => naam, offersText.answerList);
  return (
    <>
      {search}
      <ul className="answer-list">
        {shown.map((answer) => (
          <AnswerLine
            key={answer.locatie}
            name={answer.naam}
            answer={answer}
            became={answer.haalt_weg ? offersText.outOfPlan : undefined}
          >
            {actAt?.(answer.locatie)}
          </AnswerLine>
        ))}
        {cover !== undefined && <AnswerLine name={offersText.covers} answer={cover} />}
      </ul>
      {more}
    </>
  );
};
