import { useState } from 'react';
import { outcomesOf } from '@/domain/process/outcomes';
import { notify } from '@/state/noticeStore';
import { usePlan } from '@/state/planStore';
import { todayIso } from '@/state/today';
import { fullDayText } from '@/text/dates';
import { type OutcomeSection, outcomeSections, outcomeText } from '@/text/outcomes';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { SelectField } from '@/ui/SelectField';
import { saveFile } from '@/ui/saveFile';
import { type OutcomeHead, outcomeFileName, outcomeHtml, outcomePlainText } from './outcomeFiles';
import { saveOutcomesWord } from './saveOutcomesWord';
import './outcomes.css';

const save = (kind: 'txt' | 'html', head: OutcomeHead, sections: readonly OutcomeSection[]): void => {
  const content = kind === 'txt' ? outcomePlainText(head, sections) : outcomeHtml(head, sections);
  const type = kind === 'txt' ? 'text/plain;charset=utf-8' : 'text/html;charset=utf-8';
  saveFile(outcomeFileName(head.title, kind), new Blob([content], { type }));
};

const copy = (text: string): void =>
  void navigator.clipboard.writeText(text).then(
    () => notify(outcomeText.copied),
    () => notify(outcomeText.notCopied),
  );

const useHead = (meetingId: string): { head: OutcomeHead; sections: OutcomeSection[] } => {
  const view = usePlan((plan) => plan.view);
  const meeting = view.meetings.get(meetingId);
  const outcomes = outcomesOf({ ...view, locations: view.allLocations }, meeting);
  const present = [...outcomes.present, ...(meeting?.others ? [meeting.others] : [])];
  const lines = [
    [meeting?.date && fullDayText(meeting.date), meeting?.time, view.header.name].filter(Boolean).join(' · '),
    present.length > 0 ? outcomeText.present(present) : '',
    outcomeText.made(fullDayText(todayIso())),
    view.header.area.kind === 'practice' ? outcomeText.fictional : '',
  ];
  const title =
    meeting === undefined ? outcomeText.ofPlan(view.header.name) : outcomeText.ofMeeting(meeting.name);
  return {
    head: { title, lines: lines.filter((line) => line !== '') },
    sections: outcomeSections(outcomes),
  };
};

type OutcomesDialogProps = { meetingId?: string; onClose: () => void };

/** The besluitenlijst: what was decided, promised and left open, and the next steps by who does them. */
export const OutcomesDialog = ({ meetingId = '', onClose }: OutcomesDialogProps) => {
  const [scope, setScope] = useState(meetingId);
  const meetings = usePlan((plan) => plan.view.meetings);
  const planName = usePlan((plan) => plan.view.header.name);
  const { head, sections } = useHead(scope);
  return (
    <Dialog title={outcomeText.title} closeLabel={common.close} onClose={onClose}>
      <div className="outcomes__tools">
        <SelectField
          isRow
          label={outcomeText.scope}
          value={scope}
          options={[
            ['', outcomeText.wholePlan],
            ...[...meetings.values()].map(({ id, name }): [string, string] => [id, name]),
          ]}
          onChange={setScope}
        />
        <button type="button" className="button button--primary" onClick={() => print()}>
          {outcomeText.print}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void saveOutcomesWord(head, sections, planName)}
        >
          {outcomeText.saveWord}
        </button>
        <button type="button" className="button" onClick={() => copy(outcomePlainText(head, sections))}>
          {outcomeText.copy}
        </button>
        <button type="button" className="button" onClick={() => save('txt', head, sections)}>
          {outcomeText.saveText}
        </button>
        <button type="button" className="button" onClick={() => save('html', head, sections)}>
          {outcomeText.saveHtml}
        </button>
      </div>
      <article className="outcomes">
        <h3 className="outcomes__title">{head.title}</h3>
        {head.lines.map((line) => (
          <p key={line} className="soft">
            {line}
          </p>
        ))}
        {sections.map((section) => (
          <section key={section.heading}>
            <h4>{section.heading}</h4>
            {section.lines.length === 0 && <p className="soft">{section.none}</p>}
            <ul>
              {section.lines.map(({ text, small }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, and are drawn anew
                <li key={index}>
                  {text}
                  {small !== '' && <span className="small soft">{small}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    </Dialog>
  );
};
