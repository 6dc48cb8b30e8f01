import type { ReactNode } from 'react';
import { changeDensity, changeGoal, changeTarget } from '@/domain/commands/changePlan';
import { type TargetType, targetTypes } from '@/domain/housingType';
import { earliestYear, largestCount, largestDensity, latestYear } from '@/domain/numbers';
import { type Target, targetSchema } from '@/domain/target';
import { run, usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { housingTypeNames } from '@/text/codes';
import { dayText } from '@/text/numbers';
import { targetPanelText } from '@/text/targets';
import { CountField } from '@/ui/CountField';
import { Icon } from '@/ui/Icon';
import { TextField } from '@/ui/TextField';
import { AreaField } from './AreaField';
import { AnalysisList } from './analyses/AnalysisList';
import { GoalList } from './goals/GoalList';
import { RegionComparison } from './RegionComparison';
import { TotalsTable } from './TotalsTable';

const change = <Field extends 'horizon' | 'source' | 'asOf'>(field: Field, to: Target[Field]): void =>
  run((view) => changeTarget(view.header.target, field, to));

const setGoal = (type: TargetType, goal: number | null): void =>
  run((view) => changeGoal(view.header.target, type, goal));

/** What the opgave says: its year, the homes per type, and where they come from. */
const TargetFields = () => {
  const target = usePlan((plan) => plan.view.header.target);
  return (
    <>
      <AreaField />
      <div className="target-grid">
        <div className="target-grid__row">
          <span>{targetPanelText.horizon}</span>
          <CountField
            label={targetPanelText.horizon}
            value={target.horizon}
            min={earliestYear}
            max={latestYear}
            onChange={(horizon) => change('horizon', horizon)}
            onClear={() => undefined}
          />
        </div>
        {targetTypes.map((type) => (
          <div key={type} className="target-grid__row">
            <span>
              <span className={`swatch swatch--${type}`} aria-hidden="true" /> {housingTypeNames[type]}
            </span>
            <CountField
              label={`${targetPanelText.heading} ${housingTypeNames[type]}`}
              value={target.byType[type]}
              max={largestCount}
              onChange={(goal) => setGoal(type, goal)}
              onClear={() => setGoal(type, null)}
            />
          </div>
        ))}
      </div>
      <TextField
        label={targetPanelText.source}
        value={target.source}
        maxLength={500}
        onLeave={(source) => change('source', source)}
      />
      <TextField
        label={targetPanelText.asOf}
        type="date"
        value={target.asOf}
        onLeave={(asOf) => {
          if (targetSchema.shape.asOf.safeParse(asOf).success) change('asOf', asOf);
        }}
      />
      <RegionComparison />
    </>
  );
};

const DensityField = () => {
  const density = usePlan((plan) => plan.view.header.settings.density);
  return (
    <div className="target-grid__row">
      <span>{targetPanelText.density}</span>
      <CountField
        label={targetPanelText.density}
        value={density}
        min={1}
        max={largestDensity}
        onChange={(next) => run((view) => changeDensity(view.header.settings, next))}
        onClear={() => undefined}
      />
    </div>
  );
};

type TargetPanelProps = { charts?: ReactNode; demand?: ReactNode; care?: ReactNode };

/** With the room of the map: the goals beside each other and the charts, the figures of the opgave behind a press. */
const WideTarget = ({ charts, demand }: TargetPanelProps) => {
  const target = usePlan((plan) => plan.view.header.target);
  const source = [target.source, target.asOf === '' ? '' : dayText(target.asOf)].filter(Boolean).join(' · ');
  return (
    <div className="target-wide">
      <div className="target-wide__head">
        <h2>{targetPanelText.headingUntil(target.horizon)}</h2>
        <p className="soft">{source || targetPanelText.noSource}</p>
        <button
          type="button"
          className="button target-wide__close"
          onClick={() => setScreen({ isPanelWide: false })}
        >
          <Icon name="close" />
          {targetPanelText.narrow}
        </button>
      </div>
      <details className="target-wide__fields">
        <summary>{targetPanelText.change}</summary>
        <div className="target-wide__columns">
          <TargetFields />
        </div>
      </details>
      <GoalList />
      {charts}
      {demand}
      <AnalysisList />
    </div>
  );
};

/** The tab "Opgave": the figures to reach with their source, the region's beside them, goals, the demand, and all totals. */
export const TargetPanel = ({ charts, demand, care }: TargetPanelProps) => {
  const isWide = useScreen((screen) => screen.isPanelWide);
  if (isWide) return <WideTarget charts={charts} demand={demand} />;
  return (
    <div className="panel-body">
      <div className="target-head">
        <h2>{targetPanelText.heading}</h2>
        {charts !== undefined && (
          <button type="button" className="button" onClick={() => setScreen({ isPanelWide: true })}>
            <Icon name="chart" />
            {targetPanelText.charts}
          </button>
        )}
      </div>
      <TargetFields />
      <GoalList />
      <AnalysisList />
      {demand}
      {care}
      <TotalsTable />
      <DensityField />
    </div>
  );
};
