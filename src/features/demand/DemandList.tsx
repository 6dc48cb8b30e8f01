import { lazy, Suspense, useState } from 'react';
import { removeFromPlan } from '@/domain/commands/changeTopRecords';
import type { DemandSeries } from '@/domain/demand/demandSeries';
import { run, usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { demandText, demandTypeNames } from '@/text/demand';
import { common } from '@/text/words';
import { FileButton } from '@/ui/FileButton';
import { Icon } from '@/ui/Icon';
import './demand.css';

const DemandForm = lazy(() => import('./DemandForm').then((module) => ({ default: module.DemandForm })));
const DemandFileDialog = lazy(() =>
  import('./DemandFileDialog').then((module) => ({ default: module.DemandFileDialog })),
);

const remove = (series: DemandSeries): void => {
  run(() => removeFromPlan('demand', series));
  notifyUndoable(demandText.removed(series.name), common.undo);
};

const Item = ({ series, onChange }: { series: DemandSeries; onChange: () => void }) => {
  const type = demandTypeNames[series.type];
  return (
    <li className="demand__one">
      <strong>{series.name}</strong>
      <span className="small soft">{demandText.about(series)}</span>
      <span className="demand__years">
        {series.years.map((each) => (
          <span key={each.year}>{demandText.yearFigures(each.year, each)}</span>
        ))}
      </span>
      <span className="demand__actions">
        <button
          type="button"
          className="button button--link"
          aria-label={demandText.change(series.name, type)}
          onClick={onChange}
        >
          {demandText.changeShort}
        </button>
        <button
          type="button"
          className="button button--link"
          aria-label={demandText.removeNamed(series.name, type)}
          onClick={() => remove(series)}
        >
          {demandText.remove}
        </button>
      </span>
    </li>
  );
};

/** What is needed according to each source, and ways to add to it. */
export const DemandList = () => {
  const demand = usePlan((plan) => plan.view.demand);
  const isWide = useScreen((screen) => screen.isPanelWide);
  const [open, setOpen] = useState<{ series: DemandSeries | undefined }>();
  const [file, setFile] = useState<File>();
  return (
    <section className="demand" aria-label={demandText.heading}>
      <h3>{demandText.heading}</h3>
      {demand.size === 0 && <p className="small soft">{demandText.none}</p>}
      <ul className="demand__list">
        {[...demand.values()].map((series) => (
          <Item key={series.id} series={series} onChange={() => setOpen({ series })} />
        ))}
      </ul>
      <p className="demand__actions">
        <button type="button" className="button button--link" onClick={() => setOpen({ series: undefined })}>
          <Icon name="plus" />
          {demandText.add}
        </button>
        <FileButton
          label={demandText.csv}
          className="button button--link"
          accept=".csv,.txt,text/csv"
          onFile={setFile}
        />
        {!isWide && (
          <button
            type="button"
            className="button button--link"
            onClick={() => setScreen({ isPanelWide: true })}
          >
            {demandText.show}
          </button>
        )}
      </p>
      <Suspense>
        {open !== undefined && <DemandForm series={open.series} onClose={() => setOpen(undefined)} />}
        {file !== undefined && <DemandFileDialog file={file} onClose={() => setFile(undefined)} />}
      </Suspense>
    </section>
  );
};
