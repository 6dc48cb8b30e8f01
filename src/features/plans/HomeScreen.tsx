import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { WhyShut } from '@/plans/access';
import { useHeldPlans } from '@/plans/heldPlans';
import { type PlanRow, putBackPlan, removePlan } from '@/plans/planList';
import { duplicateStoredPlan, renameStoredPlan } from '@/plans/storedPlans';
import { dismiss, notify } from '@/state/noticeStore';
import { homeText } from '@/text/home';
import { transferText } from '@/text/transfer';
import { appName, common, shutText } from '@/text/words';
import type { Saved, Saving } from './clearing';
import type { NewPlan } from './NewPlanDialog';
import { PlanCard } from './PlanCard';
import { StorageLine } from './StorageLine';
import { useStoredPlans } from './useStoredPlans';
import './plans.css';
import './storage.css';

const NewPlanDialog = lazy(() =>
  import('./NewPlanDialog').then((module) => ({ default: module.NewPlanDialog })),
);
const StorageDialog = lazy(() =>
  import('./StorageDialog').then((module) => ({ default: module.StorageDialog })),
);
const UnstoredPlans = lazy(() =>
  import('./UnstoredPlans').then((module) => ({ default: module.UnstoredPlans })),
);
const RemovedPlans = lazy(() =>
  import('./RemovedPlans').then((module) => ({ default: module.RemovedPlans })),
);
const RenameDialog = lazy(() =>
  import('./RenameDialog').then((module) => ({ default: module.RenameDialog })),
);

type HomeScreenProps = {
  hrefOf: (planId: string) => string;
  onCreate: (plan: NewPlan) => void;
  onOpenPractice: () => void;
  /** The button "Bestand openen", with all that belongs to it. */
  openFile: ReactNode;
  /** Saves one plan, or all, in one file. */
  backUp: (plan?: { planId: string; name: string }) => Promise<Saved>;
  saveFile: Saving['saveFile'];
};

const tellNotChanged = (row: PlanRow): void => {
  notify(homeText.notChanged(row.name), { lasting: true });
};

const remove = async (row: PlanRow): Promise<void> => {
  try {
    await removePlan(row.id, new Date());
    tellRemoved(row);
  } catch {
    tellNotChanged(row);
  }
};

/** The ways back that are on screen, by plan. */
const waysBack = new Map<string, number>();

const forgetWayBack = ({ id }: PlanRow): void => {
  const notice = waysBack.get(id);
  if (notice !== undefined) dismiss(notice);
};

const tellRemoved = (row: PlanRow): void => {
  const id = notify(homeText.removed(row.name), {
    action: {
      label: common.undo,
      act: () => {
        dismiss(id);
        void putBackPlan(row.id).catch(() => tellNotChanged(row));
      },
    },
  });
  waysBack.set(row.id, id);
};

const duplicate = async (row: PlanRow): Promise<void> => {
  const copy = await duplicateStoredPlan(row.id, homeText.copyOf(row.name)).catch(() => undefined);
  if (copy === undefined) notify(homeText.copyFailed(row.name), { lasting: true });
};

const rename = (row: PlanRow, name: string): Promise<void> =>
  renameStoredPlan(row.id, name).catch(() => {
    notify(homeText.renameFailed(row.name), { lasting: true });
  });

const warningOf = (shut: WhyShut): string =>
  ({
    newer: shutText.newer,
    waiting: `${shutText.waiting} ${homeText.waiting}`,
    no_access: homeText.noStorage,
    full: shutText.full,
  })[shut];

const Empty = () => (
  <div className="home-empty">
    <h2>{homeText.emptyTitle}</h2>
    <ol>
      {homeText.emptySteps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <p className="soft">{homeText.emptyTry}</p>
  </div>
);

/** The first screen: the plans on this device, and the ways to begin one. */
export const HomeScreen = ({
  hrefOf,
  onCreate,
  onOpenPractice,
  openFile,
  backUp,
  saveFile,
}: HomeScreenProps) => {
  const rows = useStoredPlans();
  const [dialog, setDialog] = useState<'new' | 'storage' | PlanRow>();
  const plans = Array.isArray(rows) ? rows.filter((row) => row.removedAt === undefined) : [];
  const removed = Array.isArray(rows) ? rows.filter((row) => row.removedAt !== undefined) : [];
  const held = useHeldPlans((state) => state.plans);
  const close = () => setDialog(undefined);
  return (
    <main className="home">
      <header className="home__head">
        <img src="./icon.svg" alt="" width="40" height="40" />
        <div>
          <h1>{appName}</h1>
          <p className="soft">{homeText.lead}</p>
        </div>
      </header>
      <div className="home__actions">
        <button type="button" className="button button--primary" onClick={() => setDialog('new')}>
          {homeText.newPlan}
        </button>
        {openFile}
        <button type="button" className="button" onClick={onOpenPractice}>
          {homeText.openPractice}
        </button>
      </div>
      {rows === undefined && <p className="soft home__opening">{homeText.opening}</p>}
      {typeof rows === 'string' && (
        <p className="home__warning" role="alert">
          {warningOf(rows)}
        </p>
      )}
      {held.length > 0 && (
        <Suspense>
          <UnstoredPlans plans={held} hrefOf={hrefOf} />
        </Suspense>
      )}
      {Array.isArray(rows) && plans.length === 0 && held.length === 0 && <Empty />}
      {plans.length > 0 && (
        <section aria-labelledby="plans-heading">
          <h2 id="plans-heading">{homeText.plans}</h2>
          <ul className="plan-list">
            {plans.map((row) => (
              <PlanCard
                key={row.id}
                row={row}
                href={hrefOf(row.id)}
                onRename={() => setDialog(row)}
                onDuplicate={() => void duplicate(row)}
                onRemove={() => void remove(row)}
              />
            ))}
          </ul>
        </section>
      )}
      {removed.length > 0 && (
        <Suspense>
          <RemovedPlans rows={removed} onFailed={tellNotChanged} onGone={forgetWayBack} />
        </Suspense>
      )}
      {plans.length + held.length > 0 && (
        <button type="button" className="button home__backup" onClick={() => void backUp()}>
          {transferText.backupAll}
        </button>
      )}
      <StorageLine onOpen={() => setDialog('storage')} />
      <Suspense>
        {dialog === 'new' && <NewPlanDialog onCreate={onCreate} onClose={close} />}
        {dialog === 'storage' && <StorageDialog saving={{ backUp, saveFile }} onClose={close} />}
        {typeof dialog === 'object' && (
          <RenameDialog name={dialog.name} onRename={(name) => void rename(dialog, name)} onClose={close} />
        )}
      </Suspense>
    </main>
  );
};
