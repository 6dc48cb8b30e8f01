import type { Plan } from '@/domain/plan';
import { writeCsv } from '@/exchange/formats/csv/writeCsv';
import { writeDiwi } from '@/exchange/formats/diwi/writeDiwi';
import { writeExcel } from '@/exchange/formats/excel/writeExcel';
import type { FormatId } from '@/exchange/formats/format';
import { writeGeoJsonFile, writeGeoJsonInRd } from '@/exchange/formats/geojson/writeGeoJson';
import { writeGeoPackage } from '@/exchange/formats/geopackage/writeGeoPackage';
import { writeKml } from '@/exchange/formats/kml/writeKml';
import { writeShapefile } from '@/exchange/formats/shapefile/writeShapefile';
import { benchPlan } from '../benchPlan';
import type { Report } from '../report';

const sizes = [1_000, 10_000, 50_000];

/** Not by the list of formats: what that fetches when it is asked for is out of reach here. */
const writers = {
  geojson: writeGeoJsonFile,
  geojson_rd: writeGeoJsonInRd,
  geopackage: writeGeoPackage,
  excel: writeExcel,
  csv: writeCsv,
  shapefile: writeShapefile,
  kml: writeKml,
  diwi: writeDiwi,
} satisfies Partial<Record<FormatId, unknown>>;
type Format = keyof typeof writers;
const formats = Object.keys(writers) as Format[];

type Timed = { format: Format; size: number; ms: number; bytes: number; heap: number };

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Writes a plan as the worker does, and how much more memory that held right after. */
const writeTimed = async (format: Format, plan: Plan): Promise<Timed> => {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const { file } = await writers[format](plan, { progress: () => undefined });
  const ms = performance.now() - start;
  const heap = Math.max(0, process.memoryUsage().rss - before);
  return { format, size: plan.locations.length, ms, bytes: file.size, heap };
};

/** Every format, for plans of 1,000, 10,000 and 50,000 polygons, in Node: the same code as in the worker. */
export const exportBench = async (): Promise<Report> => {
  const written: Timed[] = [];
  for (const size of sizes) {
    const plan = benchPlan(size);
    // Libraries are fetched and compiled once.
    if (size === sizes[0]) for (const format of formats) await writeTimed(format, plan);
    for (const format of formats) written.push(await writeTimed(format, plan));
  }
  return {
    title: 'a plan as a file, per format (Node)',
    figures: written.map(({ format, size, ms }) => ({
      what: `${format}, ${size} polygons`,
      unit: 'ms',
      runs: [ms],
    })),
    notes: written.map(
      ({ format, size, bytes, heap }) =>
        `${format}, ${size}: ${megabytes(bytes)} MB; the process held ${megabytes(heap)} MB more right after.`,
    ),
  };
};
