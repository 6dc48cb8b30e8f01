import { annexBench } from './browser/annexBench';
import { bidBench } from './browser/bidBench';
import { dragBench } from './browser/dragBench';
import { editBench } from './browser/editBench';
import { exportTasksBench } from './browser/exportTasksBench';
import { firstLoadBench } from './browser/firstLoadBench';
import { importTasksBench } from './browser/importTasksBench';
import { layersBench } from './browser/layersBench';
import { manyBench } from './browser/manyBench';
import { openBench } from './browser/openBench';
import { practiceBench } from './browser/practiceBench';
import { scaleBench } from './browser/scaleBench';
import { openSite, type Site } from './browser/site';
import { suitabilityBench } from './browser/suitabilityBench';
import { tableBench } from './browser/tableBench';
import { twentySecondsBench } from './browser/twentySecondsBench';
import { documentBench } from './node/documentBench';
import { exportBench } from './node/exportBench';
import { importBench } from './node/importBench';
import { signalsBench } from './node/signalsBench';
import { squaresBench } from './node/squaresBench';
import { tilesBench } from './node/tilesBench';
import { totalsBench } from './node/totalsBench';
import { variantsBench } from './node/variantsBench';
import type { Report } from './report';
import { machineText, reportText } from './reportText';

/** The benchmarks by name; those in the browser share one build, one server and one browser. */
const benches: Record<string, (site: () => Promise<Site>) => Promise<Report>> = {
  totals: async () => totalsBench(),
  variants: async () => variantsBench(),
  signals: async () => signalsBench(),
  squares: async () => squaresBench(),
  suitability: async (site) => suitabilityBench(await site()),
  layers: async (site) => layersBench(await site()),
  documents: async () => documentBench(),
  annex: async (site) => annexBench(await site()),
  tiles: async () => tilesBench(),
  export: async () => exportBench(),
  'export-tasks': async (site) => exportTasksBench(await site()),
  import: async () => importBench(),
  'import-tasks': async (site) => importTasksBench(await site()),
  'first-load': async (site) => firstLoadBench(await site()),
  offer: async (site) => bidBench(await site()),
  'open-10k': async (site) => openBench(await site()),
  'practice-map': async (site) => practiceBench(await site()),
  'edit-10k': async (site) => editBench(await site()),
  'drag-10k': async (site) => dragBench(await site()),
  scale: async (site) => scaleBench(await site()),
  'table-20k': async (site) => tableBench(await site()),
  'many-locations': async (site) => manyBench(await site()),
  'twenty-seconds': async (site) => twentySecondsBench(await site()),
};

/** Opens the site when the first benchmark asks for it. */
const shareSite = () => {
  let opening: Promise<Site> | undefined;
  return {
    get: () => {
      opening ??= openSite();
      return opening;
    },
    close: async () => (await opening?.catch(() => undefined))?.close(),
  };
};

/** Runs the benchmarks asked for, or all, and prints each when it is done. Gives the exit code. */
export const runBenches = async (asked: readonly string[]): Promise<number> => {
  const unknown = asked.filter((name) => benches[name] === undefined);
  if (unknown.length > 0) {
    console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
    return 1;
  }
  const site = shareSite();
  let broken = 0;
  try {
    for (const [name, bench] of Object.entries(benches)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      const before = machineText();
      try {
        console.log(reportText(name, await bench(site.get), before, machineText()));
      } catch (error) {
        broken += 1;
        console.error(`\n## ${name}: broken\n`, error);
      }
    }
  } finally {
    await site.close();
  }
  return broken > 0 ? 1 : 0;
};
