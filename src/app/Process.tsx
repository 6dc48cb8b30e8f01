import { ProcessPanel } from '@/features/process/ProcessPanel';

/** The tab "Proces", put together from the features it shows. */
export const Process = () => <ProcessPanel />;
