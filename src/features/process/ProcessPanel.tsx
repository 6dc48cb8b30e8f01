import { useScreen } from '@/state/screenStore';
import { NarrowProcess } from './NarrowProcess';
import { ProcessBoard, type ProcessView } from './ProcessBoard';
import { useSteps } from './useSteps';
import './process.css';
import './board.css';
import './needed.css';

type ProcessPanelProps = { views?: readonly ProcessView[] };

/** The tab "Proces": the own steps beside the map, or the whole board over it. */
export const ProcessPanel = (props: ProcessPanelProps) => {
  const isWide = useScreen((screen) => screen.isPanelWide);
  const now = useSteps();
  return isWide ? <ProcessBoard now={now} {...props} /> : <NarrowProcess now={now} />;
};
