import { changeLocation } from '@/domain/commands/changeLocation';
import { setScore } from '@/domain/commands/changeRanking';
import { priorities } from '@/domain/location';
import { type Criterion, highestScore } from '@/domain/ranking/criterion';
import type { Ranked, RankedPart } from '@/domain/ranking/rank';
import { run } from '@/state/planStore';
import { priorityNames } from '@/text/codes';
import { rankingText } from '@/text/ranking';
import { CountField } from '@/ui/CountField';
import { optionsOf, SelectField } from '@/ui/SelectField';

/** More than these are not listed: who ranks, looks at the top. */
const mostListed = 100;

/** A score as the plan knows it, or as the planner gives it: what is typed goes before what the plan says. */
const ScoreCell = ({ part, location }: { part: RankedPart; location: Ranked['location'] }) => {
  const { criterion, value, isByHand } = part;
  return (
    <td className={isByHand ? 'ranked__part ranked__part--by-hand' : 'ranked__part'}>
      <CountField
        label={rankingText.scoreOf(criterion.name, location.name)}
        value={isByHand ? (value ?? null) : null}
        placeholder={rankingText.value(value)}
        max={highestScore}
        onChange={(typed) => run(() => setScore(location, criterion, typed))}
        onClear={() => run(() => setScore(location, criterion, null))}
      />
    </td>
  );
};

const Row = ({ ranked, place, onOpen }: { ranked: Ranked; place: number; onOpen: (id: string) => void }) => {
  const { location, score, mostPossible, parts } = ranked;
  return (
    <tr>
      <td className="number soft">{place}</td>
      <th scope="row">
        <button
          type="button"
          className="button button--link ranked__name"
          aria-label={rankingText.open(location.name)}
          onClick={() => onOpen(location.id)}
        >
          {location.name}
        </button>
      </th>
      <td className="ranked__score">
        <span className="ranked__bar" aria-hidden="true">
          <span className="ranked__most" style={{ width: `${mostPossible}%` }} />
          <span className="ranked__sure" style={{ width: `${score}%` }} />
        </span>
        <strong className="number">{rankingText.points(score)}</strong>
        {Math.round(mostPossible) > Math.round(score) && (
          <span className="small soft number">{rankingText.upTo(mostPossible)}</span>
        )}
      </td>
      {parts.map((part) => (
        <ScoreCell key={part.criterion.id} part={part} location={location} />
      ))}
      <td>
        <SelectField
          label={rankingText.priorityOf(location.name)}
          isLabelHidden
          value={location.priority}
          options={optionsOf(priorities, priorityNames)}
          onChange={(priority) => run(() => changeLocation(location, { priority }))}
        />
      </td>
    </tr>
  );
};

type RankedListProps = {
  criteria: readonly Criterion[];
  ranked: readonly Ranked[];
  onOpen: (id: string) => void;
};

/** The locations in the order the criteria give, each with what it scored on every one of them. */
export const RankedList = ({ criteria, ranked, onOpen }: RankedListProps) => (
  <div className="ranked__scroller">
    <table className="ranked" aria-label={rankingText.list}>
      <thead>
        <tr>
          <th scope="col" className="number">
            {rankingText.rank}
          </th>
          <th scope="col">{rankingText.location}</th>
          <th scope="col">{rankingText.score}</th>
          {criteria.map(({ id, name, weight }) => (
            <th key={id} scope="col" className="ranked__part" title={name}>
              <span className="ranked__criterion">{name}</span> <span className="soft">×{weight}</span>
            </th>
          ))}
          <th scope="col">{rankingText.priority}</th>
        </tr>
      </thead>
      <tbody>
        {ranked.slice(0, mostListed).map((each, index) => (
          <Row key={each.location.id} ranked={each} place={index + 1} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
    {ranked.length > mostListed && (
      <p className="small soft">{rankingText.more(ranked.length - mostListed)}</p>
    )}
  </div>
);
