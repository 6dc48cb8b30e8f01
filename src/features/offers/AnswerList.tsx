import { homesIn, type Location } from '@/domain/location';
import type { Answer } from '@/domain/offers/offer';
import { homesText } from '@/text/numbers';
import { answeredNames } from '@/text/offers';

type AnswerListProps = {
  answers: readonly Answer[];
  /** What became of a location, when the file tells. */
  becameOf?: (answer: Answer) => Pick<Location, 'programme'> | undefined;
};

/** What was taken, adapted and declined, and why. */
export const AnswerList = ({ answers, becameOf = () => undefined }: AnswerListProps) => (
  <ul className="answer-list">
    {answers.map((answer) => {
      const became = becameOf(answer);
      return (
        <li key={answer.locatie}>
          <strong>{answer.naam}</strong> {answeredNames[answer.antwoord]}
          {became !== undefined && answer.antwoord !== 'afgewezen' && ` · ${homesText(homesIn(became))}`}
          {answer.reden !== '' && <span className="soft"> · {answer.reden}</span>}
        </li>
      );
    })}
  </ul>
);
