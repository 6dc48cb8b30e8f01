import { type ComponentType, lazy } from 'react';
import type { OpenDialog } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { Part } from './ErrorBoundary';

type DialogProps = { onClose: () => void };

/** What can lie over the workspace, each fetched when it is opened. A file is chosen by `ImportDoor`. */
const dialogs: Record<Exclude<OpenDialog, 'import'>, ComponentType<DialogProps>> = {
  history: lazy(() =>
    import('@/features/versions/HistoryDialog').then((m) => ({ default: m.HistoryDialog })),
  ),
  variants: lazy(() =>
    import('@/features/variants/VariantsDialog').then((m) => ({ default: m.VariantsDialog })),
  ),
  importReports: lazy(() =>
    import('@/features/transfer/ImportReportsDialog').then((m) => ({ default: m.ImportReportsDialog })),
  ),
  repairPlace: lazy(() =>
    import('@/features/transfer/place/RepairPlaceDialog').then((m) => ({ default: m.RepairPlaceDialog })),
  ),
  ranking: lazy(() => import('@/features/ranking/RankingDialog').then((m) => ({ default: m.RankingDialog }))),
  columns: lazy(() =>
    import('@/features/transfer/columns/ColumnsDialog').then((m) => ({ default: m.ColumnsDialog })),
  ),
  export: lazy(() =>
    import('@/features/transfer/choices/ExportDialog').then((m) => ({ default: m.ExportDialog })),
  ),
  report: lazy(() => import('@/features/report/ReportScreen').then((m) => ({ default: m.ReportScreen }))),
  sent: lazy(() => import('@/features/versions/SentDialog').then((m) => ({ default: m.SentDialog }))),
  offers: lazy(() => import('@/features/offers/OffersDialog').then((m) => ({ default: m.OffersDialog }))),
  makeOffer: lazy(() => import('@/features/offers/MakeOffer').then((m) => ({ default: m.MakeOffer }))),
  coordinates: lazy(() =>
    import('@/features/drawing/CoordinateDialog').then((m) => ({ default: m.CoordinateDialog })),
  ),
  shapeGrow: lazy(() =>
    import('@/features/drawing/shape/ShapeDialog').then((m) => ({ default: m.GrowDialog })),
  ),
  shapeSimplify: lazy(() =>
    import('@/features/drawing/shape/ShapeDialog').then((m) => ({ default: m.SimplifyDialog })),
  ),
  shapeRotate: lazy(() =>
    import('@/features/drawing/shape/ShapeDialog').then((m) => ({ default: m.RotateDialog })),
  ),
  shortcuts: lazy(() => import('./lookUp').then((m) => ({ default: m.ShortcutSheet }))),
};

const close = (): void => setScreen({ dialog: null });

/** What an operation opens over the workspace. */
export const Dialogs = () => {
  const dialog = useScreen((screen) => screen.dialog);
  if (dialog === null || dialog === 'import') return null;
  const Dialog = dialogs[dialog];
  return (
    <Part key={dialog} onClose={close}>
      <Dialog onClose={close} />
    </Part>
  );
};
