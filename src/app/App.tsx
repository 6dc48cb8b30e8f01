import { lazy, Suspense } from 'react';
import { watchVersion } from '@/plans/access';
import { onStoredAnew } from '@/plans/heldPlans';
import { onDropped } from '@/state/keptPlan';
import { notify } from '@/state/noticeStore';
import { workspaceText } from '@/text/words';
import { WholeScreen } from './ErrorBoundary';
import { guardLeaving } from './leaving';
import { loadPlanScreen } from './loadPlanScreen';
import { Notices } from './Notices';
import { useRoute } from './route';
import './app.css';

const Home = lazy(() => import('./Home').then((module) => ({ default: module.Home })));
const PlanScreen = lazy(() => loadPlanScreen().then((module) => ({ default: module.PlanScreen })));

watchVersion(() =>
  notify(workspaceText.outdated, {
    action: { label: workspaceText.reload, act: () => location.reload() },
    lasting: true,
  }),
);

onDropped(() => notify(workspaceText.dropped, { lasting: true }));

onStoredAnew(
  () =>
    void import('@/text/storage').then(({ storageText }) =>
      notify(storageText.storedAnew, { lasting: true }),
    ),
);

guardLeaving();

export const App = () => {
  const route = useRoute();
  return (
    <WholeScreen>
      <Suspense>{route.screen === 'home' ? <Home /> : <PlanScreen {...route} />}</Suspense>
      <Notices />
    </WholeScreen>
  );
};
