import { notify } from '@/state/noticeStore';
import { wholePlan } from '@/state/planStore';
import { transferText } from '@/text/words';
import { fileNameOf } from './fileNameOf';
import { saveFile } from './saveFile';

/** Saves the open plan as a file. The writer is loaded when it is first needed. */
export const exportPlan = async (id: 'geojson'): Promise<void> => {
  try {
    const { formats } = await import('@/exchange/registry');
    const format = formats.find((each) => each.id === id);
    const plan = wholePlan();
    if (format?.write === undefined || plan === undefined) throw new Error(`cannot write ${id}`);
    const fileName = fileNameOf(plan.name, new Date(), format.extension);
    saveFile(fileName, new Blob([format.write(plan)], { type: format.mediaType }));
    notify(transferText.exported(fileName));
  } catch {
    notify(transferText.exportFailed, { lasting: true });
  }
};
