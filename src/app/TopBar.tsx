import { lazy, Suspense, useSyncExternalStore } from 'react';
import { renamePlan } from '@/domain/commands/changePlan';
import { ImportDoor } from '@/features/transfer/ImportDoor';
import { whyShut } from '@/plans/access';
import { run, usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { hasRoomForOne } from '@/state/screenWidth';
import { areaName } from '@/text/codes';
import { appName, common, fileText, workspaceText } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { PopoverButton } from '@/ui/PopoverButton';
import { TextField } from '@/ui/TextField';
import { OperationButton, useNow } from './OperationButton';
import {
  compare,
  importFile,
  isTableShown,
  panel,
  present,
  search,
  showHistory,
  table,
} from './operations/bar';
import { redoEdit, undoEdit } from './operations/editing';
import { isPanelShown } from './panelShown';
import { hrefOfHome } from './route';

const VariantButton = lazy(() =>
  import('@/features/variants/VariantButton').then((module) => ({ default: module.VariantButton })),
);
const ExportMenu = lazy(() => import('./ExportMenu').then((module) => ({ default: module.ExportMenu })));

const SavedState = () => {
  const saved = usePlan((plan) => plan.saved);
  const words = { saved: workspaceText.saved, saving: workspaceText.saving, failed: workspaceText.notSaved }[
    saved
  ];
  return (
    <>
      <button
        type="button"
        className={`button button--quiet saved saved--${saved}`}
        aria-label={`${words}. ${showHistory.label}`}
        title={saved === 'failed' ? workspaceText.notSavedHelp[whyShut() ?? 'full'] : showHistory.label}
        onClick={showHistory.run}
      >
        {saved !== 'saving' && <Icon name={saved === 'saved' ? 'check' : 'warning'} />}
        <span aria-hidden="true">{words}</span>
        <Icon name="chevron" />
      </button>
      <span className="visually-hidden" role="status">
        {words}
      </span>
    </>
  );
};

/** Stays while the browser refuses to store the plan: why, what is safe, and what to do. */
export const NotSavedBanner = () => {
  const isFailed = usePlan((plan) => plan.saved === 'failed');
  if (!isFailed) return null;
  const why = whyShut() ?? 'full';
  return (
    <p className="banner" role="alert">
      {workspaceText.notSavedHelp[why]}
      {why === 'newer' && (
        <button type="button" className="button" onClick={() => location.reload()}>
          {workspaceText.reload}
        </button>
      )}
    </p>
  );
};

const onResize = (follow: () => void) => {
  addEventListener('resize', follow);
  return () => removeEventListener('resize', follow);
};

const PanelButton = () => {
  useSyncExternalStore(onResize, hasRoomForOne);
  const isShown = useNow(isPanelShown);
  return (
    <OperationButton
      operation={panel}
      className="button button--quiet button--icon top-bar__panel"
      isExpanded={isShown}
    />
  );
};

const CompareButton = () => {
  const isOn = useScreen((screen) => screen.compared !== null);
  const hasVariants = usePlan((plan) => plan.view.variants.size > 0);
  return hasVariants ? (
    <OperationButton operation={compare} className="button top-bar__compare" hasWords isPressed={isOn} />
  ) : null;
};

const TableButton = () => {
  const isShown = useNow(isTableShown);
  return <OperationButton operation={table} className="button top-bar__table" hasWords isPressed={isShown} />;
};

/** Above everything: which plan, undo and redo, saved or not, in and out, presentation. */
export const TopBar = () => {
  const name = usePlan((plan) => plan.view.header.name);
  const area = usePlan((plan) => areaName(plan.view.header.area));
  return (
    <header className="top-bar">
      <a className="top-bar__home target" href={hrefOfHome} title={workspaceText.home}>
        <img src="./icon.svg" alt={workspaceText.home} width="26" height="26" />
        <span className="top-bar__app" aria-hidden="true">
          {appName}
        </span>
      </a>
      <PanelButton />
      <div className="top-bar__plan">
        <h1 className="visually-hidden">{name}</h1>
        <TextField
          label={common.planName}
          isLabelHidden
          className="top-bar__name"
          value={name}
          maxLength={200}
          onLeave={(typed) => {
            if (typed.trim() !== '') run(() => renamePlan(typed.trim()));
          }}
        />
        <span className="top-bar__area small soft">{area}</span>
      </div>
      <Suspense>
        <VariantButton />
      </Suspense>
      <CompareButton />
      <TableButton />
      {[undoEdit, redoEdit, search].map((operation) => (
        <OperationButton key={operation.id} operation={operation} className="button button--icon" />
      ))}
      <SavedState />
      <span className="top-bar__rest" />
      <OperationButton operation={importFile} hasWords />
      <ImportDoor />
      <PopoverButton
        label={
          <>
            {fileText.export}
            <Icon name="chevron" />
          </>
        }
      >
        {(menu) => <ExportMenu {...menu} />}
      </PopoverButton>
      <OperationButton operation={present} className="button button--primary top-bar__present" hasWords />
    </header>
  );
};
