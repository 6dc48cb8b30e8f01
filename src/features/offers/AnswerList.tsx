import { homesIn, type Location } from '@/domain/location';
import type { Answer, CoverAnswer } from '@/domain/offers/offer';
import { homesText } from '@/text/numbers';
import { offersText } from '@/text/offerAnswers';
import { answeredNames } from '@/text/offers';

type AnswerListProps = {
  answers: readonly Answer[];
  cover?: CoverAnswer | undefined;
  /** What became of a location, when the file tells. */
  becameOf?: (answer: Answer) => Pick<Location, 'programme'> | undefined;
};

type AnswerLineProps = {
  name: string;
  answer: Pick<Answer, 'antwoord' | 'reden'>;
  became?: string | undefined;
};

const AnswerLine = ({ name, answer: { antwoord, reden }, became }: AnswerLineProps) => (
  <li>
    <strong>{name}</strong>{' '}
    <span className={`answer-mark answer-mark--${antwoord}`}>{answeredNames[antwoord]}</span>
    {became !== undefined && ` · ${became}`}
    {reden !== '' && <span className="soft"> · {reden}</span>}
  </li>
);

/** What was taken, adapted and declined, and why. */
export const AnswerList = ({ answers, cover, becameOf = () => undefined }: AnswerListProps) => (
  <ul className="answer-list">
    {answers.map((answer) => {
      const became = answer.antwoord === 'afgewezen' ? undefined : becameOf(answer);
      const text = answer.haalt_weg ? offersText.outOfPlan : became && homesText(homesIn(became));
      return <AnswerLine key={answer.locatie} name={answer.naam} answer={answer} became={text} />;
    })}
    {cover !== undefined && <AnswerLine name={offersText.covers} answer={cover} />}
  </ul>
);
