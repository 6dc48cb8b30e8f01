import { type ReactNode, useEffect, useState } from 'react';
import { Dialog, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import type { Document } from '@/exchange/documents/document';
import { useReport } from '@/plans/reportChoice';
import { usePlan } from '@/state/planStore';
import { documentKindNames, printName, wordNames } from '@/text/documents/kinds';
import { reportText } from '@/text/documents/screen';
import { Icon } from '@/ui/Icon';
import { Choices } from './Choices';
import { noteSent } from './noteSent';
import { Pages } from './Pages';
import { showPageMargins } from './pageMargins';
import { saveWord } from './saveWord';
import { type Part, type Size, useDocument, usePart, useSheetPartner } from './useDocument';
import './report.css';
import './sheet.css';
import './sheetOnPaper.css';

/** A document of more locations is made after somebody said so. */
const manyLocations = 1_000;

/** What the file is called: which document, of which plan, and for which corporatie when it is of one. */
const useDocumentName = (): string => {
  const kind = useReport((report) => report.kind);
  const planName = usePlan((plan) => plan.view.header.name);
  const partner = useSheetPartner();
  const whose = partner === undefined ? '' : ` ${partner.name}`;
  return `${documentKindNames[kind]}${whose} ${planName}`;
};

type ButtonsProps = { part: Part; document: Document; isComing: boolean };

const Buttons = ({ part, document, isComing }: ButtonsProps) => {
  const kind = useReport((report) => report.kind);
  const name = useDocumentName();
  const onPaper = () => {
    print();
    void noteSent(part);
  };
  const asWord = async () => {
    if (await saveWord(document, name)) await noteSent(part);
  };
  return (
    <>
      <span className="small soft" role="status">
        {isComing && reportText.drawing}
      </span>
      <button
        type="button"
        className="button"
        title={reportText.printHint}
        disabled={isComing}
        onClick={onPaper}
      >
        {printName}
      </button>
      <button
        type="button"
        className="button button--primary"
        disabled={isComing}
        onClick={() => void asWord()}
      >
        <Icon name="download" />
        {wordNames[kind]}
      </button>
    </>
  );
};

const Bar = ({ onClose, children }: { onClose: () => void; children?: ReactNode }) => {
  const kind = useReport((report) => report.kind);
  return (
    <div className="report__bar">
      <button type="button" className="button button--quiet" onClick={onClose}>
        {reportText.back}
      </button>
      <h2>{documentKindNames[kind]}</h2>
      {children}
    </div>
  );
};

/** The browser calls a PDF what the page is called. */
const usePageTitle = (): void => {
  const name = useDocumentName();
  useEffect(() => {
    const before = document.title;
    document.title = name;
    return () => {
      document.title = before;
    };
  }, [name]);
};

const Made = ({ part, choices, onClose }: { part: Part; choices: ReactNode; onClose: () => void }) => {
  const { document, isComing } = useDocument(part);
  useEffect(() => showPageMargins(document), [document]);
  usePageTitle();
  return (
    <div className="report">
      <Bar onClose={onClose}>
        <Buttons part={part} document={document} isComing={isComing} />
      </Bar>
      {choices}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: to scroll by keyboard */}
      <section className="report__preview" aria-label={reportText.preview} tabIndex={0}>
        <Pages document={document} />
      </section>
    </div>
  );
};

const Many = ({ size, onMake }: { size: Size; onMake: () => void }) => (
  <div className="report__many">
    <p>{reportText.many(size.locations)}</p>
    <button type="button" className="button" onClick={onMake}>
      {reportText.makeAnyway}
    </button>
  </div>
);

const Report = ({ part, onClose }: { part: Part; onClose: () => void }) => {
  const { size } = part;
  const [isAsked, setAsked] = useState(false);
  const choices = (
    <form
      className="report__choices"
      aria-label={reportText.title}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choices />
      <p className="small soft" role="status">
        {reportText.about(size.locations, size.leftOut)}
      </p>
    </form>
  );
  if (size.locations <= manyLocations || isAsked) {
    return <Made part={part} choices={choices} onClose={onClose} />;
  }
  return (
    <div className="report">
      <Bar onClose={onClose} />
      {choices}
      <Many size={size} onMake={() => setAsked(true)} />
    </div>
  );
};

/** The screen of documents: choose, look, and have it as Word, on paper or as PDF. It lies over the whole app. */
export const ReportScreen = ({ onClose }: { onClose: () => void }) => {
  const part = usePart();
  return (
    <I18nProvider locale="nl-NL">
      <ModalOverlay
        className="overlay report-overlay"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Modal>
          <Dialog className="report-dialog" aria-label={reportText.title}>
            {part && <Report part={part} onClose={onClose} />}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
};
