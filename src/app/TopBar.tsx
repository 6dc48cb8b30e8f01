import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { renamePlan } from '@/domain/commands/changePlan';
import { ExportMenu } from '@/features/transfer/ExportMenu';
import { ImportButton } from '@/features/transfer/ImportButton';
import { run, usePlan } from '@/state/planStore';
import { openPanel, setScreen, useScreen } from '@/state/screenStore';
import { hasRoomForOne } from '@/state/screenWidth';
import { whyShut } from '@/storage/database';
import { areaName } from '@/text/codes';
import { appName, common, workspaceText } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { TextField } from '@/ui/TextField';
import { useEditNames } from './editNames';
import { type Operation, operation } from './operations';
import { hrefOfHome } from './route';

const VersionsDialog = lazy(() =>
  import('@/features/versions/VersionsDialog').then((module) => ({ default: module.VersionsDialog })),
);

const OperationButton = ({
  operation: { id, label, icon, shortcuts, isAvailable, detail, run: act },
}: {
  operation: Operation;
}) => {
  const isOn = usePlan((plan) => isAvailable(plan, useScreen.getState()));
  useEditNames();
  const title = usePlan((plan) => detail?.(plan) ?? label);
  return (
    <button
      key={id}
      type="button"
      className="button button--icon"
      aria-label={label}
      aria-keyshortcuts={shortcuts.join(' ')}
      title={`${title} (${shortcuts[0]})`}
      disabled={!isOn}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
};

const SavedState = () => {
  const saved = usePlan((plan) => plan.saved);
  const words = { saved: workspaceText.saved, saving: workspaceText.saving, failed: workspaceText.notSaved }[
    saved
  ];
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`button button--quiet saved saved--${saved}`}
        aria-label={`${words}. ${workspaceText.versions}`}
        title={saved === 'failed' ? workspaceText.notSavedHelp[whyShut() ?? 'full'] : workspaceText.versions}
        onClick={() => setOpen(true)}
      >
        {saved === 'saved' && <Icon name="check" />}
        <span aria-hidden="true">{words}</span>
        <Icon name="chevron" />
      </button>
      <span className="visually-hidden" role="status">
        {words}
      </span>
      {isOpen && (
        <Suspense>
          <VersionsDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
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

/** Above everything: which plan, undo and redo, saved or not, in and out, presentation. */
export const TopBar = ({ hasDrawer }: { hasDrawer: boolean }) => {
  const name = usePlan((plan) => plan.view.header.name);
  const area = usePlan((plan) => areaName(plan.view.header.area));
  const isCovered = useSyncExternalStore(onResize, hasRoomForOne) && hasDrawer;
  const isPanelShown = useScreen((screen) => screen.isPanelOpen) && !isCovered;
  return (
    <header className="top-bar">
      <a className="top-bar__home" href={hrefOfHome} title={workspaceText.home}>
        <img src="./icon.svg" alt={workspaceText.home} width="26" height="26" />
        <span className="top-bar__app" aria-hidden="true">
          {appName}
        </span>
      </a>
      <button
        type="button"
        className="button button--quiet button--icon top-bar__panel"
        aria-label={isPanelShown ? workspaceText.hidePanel : workspaceText.showPanel}
        aria-expanded={isPanelShown}
        onClick={() => (isPanelShown ? setScreen({ isPanelOpen: false }) : openPanel())}
      >
        <Icon name="panel" />
      </button>
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
      <OperationButton operation={operation('undo')} />
      <OperationButton operation={operation('redo')} />
      <OperationButton operation={operation('search')} />
      <SavedState />
      <span className="top-bar__rest" />
      <ImportButton />
      <ExportMenu />
      <button
        type="button"
        className="button button--primary top-bar__present"
        onClick={() => setScreen({ isPresenting: true, selectedId: null, tool: 'select' })}
      >
        <Icon name="screen" />
        <span>{workspaceText.presentation}</span>
      </button>
    </header>
  );
};
