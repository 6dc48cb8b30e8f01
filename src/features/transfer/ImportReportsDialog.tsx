import { useState } from 'react';
import { importOutcomes } from '@/domain/importReport';
import { usePlan } from '@/state/planStore';
import { noSelection } from '@/state/screen';
import { setScreen } from '@/state/screenStore';
import { outcomeNames, reportText } from '@/text/importReport';
import { numberText } from '@/text/numbers';
import { repairPlaceText } from '@/text/repairPlace';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { SelectField } from '@/ui/SelectField';
import { saveReport } from './saveReport';
import './transfer.css';

/** Of all that the last import brought. */
const repair = (): void => setScreen({ dialog: 'repairPlace', selection: noSelection });

/** What each import did, location by location, to read back and to keep. */
export const ImportReportsDialog = ({ onClose }: { onClose: () => void }) => {
  // The map is kept up to date in place: the revision tells when it changed.
  usePlan((plan) => plan.view.revision);
  const kept = usePlan((plan) => plan.view.importReports);
  const reports = [...kept.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
  const [chosen, setChosen] = useState('');
  const report = reports.find(({ id }) => id === chosen) ?? reports[0];
  if (report === undefined) {
    return (
      <Dialog title={reportText.title} closeLabel={common.close} onClose={onClose}>
        <p>{reportText.none}</p>
      </Dialog>
    );
  }
  const outcomes = importOutcomes.filter((outcome) => (report.counts[outcome] ?? 0) > 0);
  const all = outcomes.reduce((sum, outcome) => sum + (report.counts[outcome] ?? 0), 0);
  return (
    <Dialog title={reportText.title} closeLabel={common.close} onClose={onClose}>
      <SelectField
        label={reportText.which}
        value={report.id}
        options={reports.map((each) => [each.id, reportText.option(each)])}
        onChange={setChosen}
      />
      <dl className="import__known">
        {outcomes.map((outcome) => (
          <div key={outcome}>
            <dt>{outcomeNames[outcome]}</dt>
            <dd className="number">{numberText(report.counts[outcome] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      {report.named > 0 && (
        <p className={report.named > report.read ? 'import__warning' : 'soft'}>{reportText.homes(report)}</p>
      )}
      {report.remarks.length > 0 && (
        <section>
          <h3>{reportText.ofFile}</h3>
          <ul className="note-list">
            {report.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="import-report__entries">
        <table className="column-table">
          <caption className="visually-hidden">{reportText.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{reportText.columns.name}</th>
              <th scope="col">{reportText.columns.outcome}</th>
              <th scope="col">{reportText.columns.why}</th>
            </tr>
          </thead>
          <tbody>
            {report.entries.map(({ naam, uitkomst, waarom }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two can have one name
              <tr key={index}>
                <th scope="row">{naam}</th>
                <td>{outcomeNames[uitkomst]}</td>
                <td>{waarom.join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all > report.entries.length && (
        <p className="soft small">{reportText.more(all - report.entries.length)}</p>
      )}
      <div className="dialog__actions">
        {report.ids !== undefined && (
          <button type="button" className="button" onClick={repair}>
            {repairPlaceText.open}
          </button>
        )}
        <button type="button" className="button" onClick={() => saveReport(report)}>
          {reportText.save}
        </button>
        <button type="button" className="button button--primary" onClick={onClose}>
          {common.close}
        </button>
      </div>
    </Dialog>
  );
};
