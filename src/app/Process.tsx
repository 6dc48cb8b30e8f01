import { KnowledgeView } from '@/features/knowledge/KnowledgeView';
import { ProcessPanel } from '@/features/process/ProcessPanel';
import { chooseView } from '@/features/process/processStore';
import { Progress } from '@/features/progress/Progress';
import { Workshop } from '@/features/workshop/Workshop';
import { setWorkshop } from '@/features/workshop/workshopStore';
import { knowledgeText } from '@/text/knowledge';
import { progressText } from '@/text/progress';
import { workshopText } from '@/text/workshop';

const views = [
  { id: 'meetings', label: workshopText.view, content: <Workshop /> },
  { id: 'progress', label: progressText.view, content: <Progress /> },
  { id: 'knowledge', label: knowledgeText.view, content: <KnowledgeView /> },
];

/** The tab "Proces", put together from the features it shows. */
export const Process = () => <ProcessPanel views={views} />;

/** Chooses what the wide process shows, the besluitenlijst over it if asked for. */
export const showProcess = (view: string, withOutcomes: boolean): void => {
  chooseView(view);
  setWorkshop({ isListOpen: withOutcomes });
};
