import { changeDensity, changeGoal, changeTarget } from '@/domain/commands/changePlan';
import { type TargetType, targetTypes } from '@/domain/housingType';
import { earliestYear, largestCount, largestDensity, latestYear } from '@/domain/numbers';
import { type Target, targetSchema } from '@/domain/target';
import { run, usePlan } from '@/state/planStore';
import { housingTypeNames } from '@/text/codes';
import { targetPanelText } from '@/text/targets';
import { CountField } from '@/ui/CountField';
import { TextField } from '@/ui/TextField';
import { AreaField } from './AreaField';
import { GoalList } from './goals/GoalList';
import { RegionComparison } from './RegionComparison';
import { TotalsTable } from './TotalsTable';

const change = <Field extends 'horizon' | 'source' | 'asOf'>(field: Field, to: Target[Field]): void =>
  run((view) => changeTarget(view.header.target, field, to));

const setGoal = (type: TargetType, goal: number | null): void =>
  run((view) => changeGoal(view.header.target, type, goal));

/** The tab "Opgave": the figures to reach with their source, the region's beside them, and all totals. */
export const TargetPanel = () => {
  const target = usePlan((plan) => plan.view.header.target);
  const density = usePlan((plan) => plan.view.header.settings.density);
  return (
    <div className="panel-body">
      <h2>{targetPanelText.heading}</h2>
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
      <GoalList />
      <RegionComparison />
      <TotalsTable />
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
    </div>
  );
};
