import { lazy, Suspense } from 'react';
import { setScreen, useScreen } from '@/state/screenStore';

const HistoryDialog = lazy(() =>
  import('@/features/versions/HistoryDialog').then((module) => ({ default: module.HistoryDialog })),
);
const VariantsDialog = lazy(() =>
  import('@/features/variants/VariantsDialog').then((module) => ({ default: module.VariantsDialog })),
);
const ExportDialog = lazy(() =>
  import('@/features/transfer/choices/ExportDialog').then((module) => ({ default: module.ExportDialog })),
);
const ReportScreen = lazy(() =>
  import('@/features/report/ReportScreen').then((module) => ({ default: module.ReportScreen })),
);
const ShortcutSheet = lazy(() => import('./lookUp').then((module) => ({ default: module.ShortcutSheet })));

const close = (): void => setScreen({ dialog: null });

/** What an operation opens over the workspace. */
export const Dialogs = () => {
  const dialog = useScreen((screen) => screen.dialog);
  return (
    <Suspense>
      {dialog === 'history' && <HistoryDialog onClose={close} />}
      {dialog === 'variants' && <VariantsDialog onClose={close} />}
      {dialog === 'export' && <ExportDialog onClose={close} />}
      {dialog === 'report' && <ReportScreen onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutSheet onClose={close} />}
    </Suspense>
  );
};
