import { useMemo, useState } from 'react';
import { careVerdictOf } from '@/domain/careScale';
import { changeCareReach } from '@/domain/commands/changePlan';
import { furthestDistance } from '@/domain/numbers';
import { run, usePlan } from '@/state/planStore';
import { selectTogether } from '@/state/screenStore';
import { careScaleText } from '@/text/careScale';
import { CountField } from '@/ui/CountField';
import { SelectField } from '@/ui/SelectField';
import { type CareReach, type CareTeam, careTeams } from './careTeams';
import './care.css';

const mostTeams = 20;

const setReach = (reach: CareReach | undefined): void =>
  run(({ header }) => changeCareReach(header.settings, reach));

/** How far a team works. A distance is chosen before it has a number: nobody but the planner knows one. */
const ReachFields = ({ reach }: { reach: CareReach | undefined }) => {
  const [asksMetres, setAsksMetres] = useState(false);
  const isDistance = typeof reach === 'number' || (reach === undefined && asksMetres);
  return (
    <>
      <SelectField<'none' | 'distance' | 'buurt'>
        label={careScaleText.reach}
        isRow
        value={isDistance ? 'distance' : (reach ?? 'none')}
        options={[
          ['none', careScaleText.reaches.none],
          ['distance', careScaleText.reaches.distance],
          ['buurt', careScaleText.reaches.buurt],
        ]}
        onChange={(chosen) => {
          setAsksMetres(chosen === 'distance');
          setReach(chosen === 'buurt' ? chosen : undefined);
        }}
      />
      {isDistance && (
        <div className="field field--row">
          <span className="field__label">{careScaleText.metres}</span>
          <CountField
            label={careScaleText.metres}
            value={typeof reach === 'number' ? reach : null}
            min={1}
            max={furthestDistance}
            onChange={setReach}
            onClear={() => {
              setAsksMetres(true);
              setReach(undefined);
            }}
          />
        </div>
      )}
    </>
  );
};

const TeamRow = ({ team }: { team: CareTeam }) => {
  const words =
    team.name === undefined ? careScaleText.members(team) : careScaleText.inBuurt(team.name, team);
  const verdict = careVerdictOf(team);
  return (
    <li className="care-teams__row">
      <button
        type="button"
        className="button button--link care-teams__names"
        aria-label={careScaleText.select(words)}
        onClick={() =>
          selectTogether(
            team.members.map(({ id }) => id),
            'table',
          )
        }
      >
        {words}
      </button>
      <strong>{careScaleText.homes(team.homes)}</strong>
      <span className={`small care-teams__verdict care-teams__verdict--${verdict.kind}`}>
        {careScaleText.verdict(verdict, team.asked)}
      </span>
    </li>
  );
};

const Teams = ({ reach }: { reach: CareReach }) => {
  const { locations, partners, revision } = usePlan((plan) => plan.view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const { teams, unplaced } = useMemo(
    () => careTeams({ locations, partners }, reach),
    [locations, partners, reach, revision],
  );
  return (
    <>
      {teams.length === 0 && unplaced === 0 && <p className="small soft">{careScaleText.none}</p>}
      <ul className="care-teams__list" aria-label={careScaleText.groups}>
        {teams.slice(0, mostTeams).map((team) => (
          <TeamRow key={team.name ?? team.members[0]?.id} team={team} />
        ))}
      </ul>
      {teams.length > mostTeams && (
        <p className="small soft">{careScaleText.more(teams.length - mostTeams)}</p>
      )}
      {typeof reach === 'number' && teams.some(({ members }) => members.length > 2) && (
        <p className="small soft">{careScaleText.chained}</p>
      )}
      {unplaced > 0 && (
        <p className="small soft">
          {careScaleText.unplaced[reach === 'buurt' ? 'buurt' : 'distance'](unplaced)}
        </p>
      )}
    </>
  );
};

/** In Opgave: which locations one care team can serve together, against the scale that was asked. */
export const CareTeams = () => {
  const reach = usePlan((plan) => plan.view.header.settings.careReach);
  return (
    <section className="care-teams" aria-label={careScaleText.heading}>
      <h3>{careScaleText.heading}</h3>
      <p className="small soft">{careScaleText.intro}</p>
      <ReachFields reach={reach} />
      {reach === undefined ? <p className="small soft">{careScaleText.noReach}</p> : <Teams reach={reach} />}
    </section>
  );
};
