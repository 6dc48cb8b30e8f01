import { lazy, Suspense, useMemo, useState } from 'react';
import type { Analysis } from '@/domain/analysis';
import { adoptAnalysis, keepTarget, type RangeEnd } from '@/domain/commands/changeAnalyses';
import { removeFromPlan } from '@/domain/commands/changeTopRecords';
import { targetTypes } from '@/domain/housingType';
import { newId } from '@/domain/ids';
import { firmOfType } from '@/domain/totals/progress';
import { sumOfFirm } from '@/domain/totals/totals';
import { countTotals } from '@/domain/totals/updateTotals';
import { notify } from '@/state/noticeStore';
import { openPlanNow, run, usePlan } from '@/state/planStore';
import { todayIso } from '@/state/today';
import { notifyUndoable } from '@/state/undoableNotice';
import { analysisText, rangeText } from '@/text/analyses';
import { housingTypeNames } from '@/text/codes';
import { dayText, numberText } from '@/text/numbers';
import { common } from '@/text/words';
import { Icon } from '@/ui/Icon';
import './analyses.css';

const AnalysisForm = lazy(() =>
  import('./AnalysisForm').then((module) => ({ default: module.AnalysisForm })),
);

const keep = (): void => {
  const { target } = openPlanNow().view.header;
  const name = analysisText.keptName(target.source, dayText(todayIso()));
  run(() => keepTarget(newId(), name, target));
  notify(analysisText.kept(name));
};

const adopt = (analysis: Analysis, end: RangeEnd): void => {
  run(() => adoptAnalysis(analysis, end));
  notifyUndoable(analysisText.adopted(analysis.name), common.undo);
};

const remove = (analysis: Analysis): void => {
  run(() => removeFromPlan('analysis', analysis));
  notifyUndoable(analysisText.removed(analysis.name), common.undo);
};

/** The homes of what is shown that count up to and including a year, by type. */
const usePlanned = (horizon: number) => {
  const { locations, revision } = usePlan((plan) => plan.view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  return useMemo(() => countTotals(locations.values(), horizon).counted, [locations, revision, horizon]);
};

const Figures = ({ analysis }: { analysis: Analysis }) => {
  const planned = usePlanned(analysis.horizon);
  const target = usePlan((plan) => plan.view.header.target);
  const { columns, unknown } = analysisText;
  return (
    <table className="analysis__figures">
      <thead>
        <tr>
          <th scope="col">{columns.type}</th>
          <th scope="col" className="number">
            {columns.asked}
          </th>
          <th scope="col" className="number">
            {columns.target}
          </th>
          <th scope="col" className="number">
            {columns.planned(analysis.horizon)}
          </th>
          <th scope="col" className="number">
            {columns.toFind}
          </th>
        </tr>
      </thead>
      <tbody>
        {targetTypes.map((type) => {
          const range = analysis.byType[type];
          const homes = sumOfFirm(firmOfType(planned, type));
          const goal = target.byType[type];
          return (
            <tr key={type}>
              <th scope="row">
                <span className={`swatch swatch--${type}`} aria-hidden="true" /> {housingTypeNames[type]}
              </th>
              <td className="number">{range === undefined ? unknown : rangeText(range)}</td>
              <td className="number soft">{goal === null ? unknown : analysisText.now(goal, range)}</td>
              <td className="number">{numberText(homes)}</td>
              <td className="number">{range === undefined ? unknown : analysisText.toFind(homes, range)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const isRange = ({ byType }: Analysis): boolean =>
  targetTypes.some((type) => byType[type] !== undefined && byType[type].low !== byType[type].high);

const Item = ({ analysis, onChange }: { analysis: Analysis; onChange: () => void }) => (
  <li className="analysis">
    <p className="analysis__head">
      <strong>{analysis.name}</strong>
      <span className="small soft">
        {[analysisText.until(analysis.horizon), analysis.asOf && dayText(analysis.asOf), analysis.note]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </p>
    <Figures analysis={analysis} />
    <p className="analysis__actions">
      {isRange(analysis) ? (
        <>
          <button type="button" className="button button--link" onClick={() => adopt(analysis, 'low')}>
            {analysisText.adoptLow}
          </button>
          <button type="button" className="button button--link" onClick={() => adopt(analysis, 'high')}>
            {analysisText.adoptHigh}
          </button>
        </>
      ) : (
        <button type="button" className="button button--link" onClick={() => adopt(analysis, 'low')}>
          {analysisText.adopt}
        </button>
      )}
      <button
        type="button"
        className="button button--link"
        aria-label={analysisText.change(analysis.name)}
        onClick={onChange}
      >
        {analysisText.changeShort}
      </button>
      <button type="button" className="button button--link" onClick={() => remove(analysis)}>
        {analysisText.remove}
      </button>
    </p>
  </li>
);

/** Other figures beside the opgave that counts, each against what the plan has by its year. */
export const AnalysisList = () => {
  const analyses = usePlan((plan) => plan.view.analyses);
  const [open, setOpen] = useState<{ analysis: Analysis | undefined }>();
  return (
    <section className="analyses" aria-label={analysisText.heading}>
      <h3>{analysisText.heading}</h3>
      {analyses.size === 0 && <p className="small soft">{analysisText.none}</p>}
      <ul className="analyses__list">
        {[...analyses.values()].map((analysis) => (
          <Item key={analysis.id} analysis={analysis} onChange={() => setOpen({ analysis })} />
        ))}
      </ul>
      <p className="analysis__actions">
        <button
          type="button"
          className="button button--link"
          onClick={() => setOpen({ analysis: undefined })}
        >
          <Icon name="plus" />
          {analysisText.add}
        </button>
        <button type="button" className="button button--link" onClick={keep}>
          {analysisText.keep}
        </button>
      </p>
      {open !== undefined && (
        <Suspense>
          <AnalysisForm analysis={open.analysis} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </section>
  );
};
