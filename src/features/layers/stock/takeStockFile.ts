import { addStock } from '@/domain/commands/addStock';
import { newId } from '@/domain/ids';
import { isOpen, openPlanNow, run } from '@/state/planStore';
import { showWork } from '@/state/showWork';
import { factErrorText, fileNoteText } from '@/text/broughtFiles';
import { stockText } from '@/text/stock';
import { common, drawingText } from '@/text/words';
import { showStock } from './stockLayer';

const take = async (file: File): Promise<string[]> => {
  const { planId } = openPlanNow();
  const [{ readFactFile }, { readStock }] = await Promise.all([
    import('@/exchange/door/readFactFile'),
    import('@/sources/files/readStock'),
  ]);
  const found = await showWork({ doing: () => stockText.reading(file.name), stop: common.cancel }, (work) =>
    readFactFile(file, work),
  );
  if (!found.ok) return [factErrorText(found.error)];
  if (!isOpen(planId)) return [];
  const { sites, withoutName, unknownKind, withoutPlace } = readStock(found.value.records);
  const asOf = new Date(file.lastModified).toISOString().slice(0, 10);
  const named = sites.map((site) => ({
    ...site,
    id: newId(),
    source: site.source === '' ? file.name.slice(0, 200) : site.source,
    asOf,
  }));
  if (named.length > 0) {
    run(() => addStock(named, file.name));
    showStock();
  }
  return [
    named.length === 0 ? stockText.nothing(file.name) : stockText.taken(file.name, named.length),
    ...found.value.notes.map(fileNoteText),
    ...(withoutName > 0 ? [stockText.leftOut(withoutName)] : []),
    ...(unknownKind > 0 ? [stockText.unknownKind(unknownKind)] : []),
    ...(withoutPlace > 0 ? [stockText.noPlace(withoutPlace)] : []),
  ];
};

/** Takes existing supply out of a file into the plan. Gives what to tell of it. Never rejects. */
export const takeStockFile = (file: File): Promise<string[]> =>
  take(file).catch(() => [drawingText.notLoaded]);
