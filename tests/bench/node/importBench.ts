import type { Plan } from '@/domain/plan';
import { readArchive } from '@/exchange/formats/archive/readArchive';
import { readCsv } from '@/exchange/formats/csv/readCsv';
import { writeCsv } from '@/exchange/formats/csv/writeCsv';
import { readExcel } from '@/exchange/formats/excel/readExcel';
import { writeExcel } from '@/exchange/formats/excel/writeExcel';
import { readFlatGeobuf } from '@/exchange/formats/flatgeobuf/readFlatGeobuf';
import { readGeoJsonFile } from '@/exchange/formats/geojson/readGeoJsonFile';
import { writeGeoJsonFile, writeGeoJsonInRd } from '@/exchange/formats/geojson/writeGeoJson';
import { readGeoPackage } from '@/exchange/formats/geopackage/readGeoPackage';
import { writeGeoPackage } from '@/exchange/formats/geopackage/writeGeoPackage';
import { readGml } from '@/exchange/formats/gml/readGml';
import { readGpx } from '@/exchange/formats/gpx/readGpx';
import { readKml } from '@/exchange/formats/kml/readKml';
import { writeKml } from '@/exchange/formats/kml/writeKml';
import { readOds } from '@/exchange/formats/ods/readOds';
import { writeShapefile } from '@/exchange/formats/shapefile/writeShapefile';
import type { Reading } from '@/exchange/formats/work';
import { fitIntoPlan } from '@/exchange/plan/fitIntoPlan';
import { benchPlan } from '../benchPlan';
import type { Report } from '../report';
import { otherFiles } from './otherFiles';

/** `BENCH_SIZES=10000` measures one of them, `BENCH_FILES=gml,ods` those formats. */
const sizes = (process.env.BENCH_SIZES ?? '1000,10000,50000').split(',').map(Number);
const quiet = { progress: () => undefined, signal: new AbortController().signal };

/** As another tool has it: nothing in it says that it is of this app. */
const foreign = async (file: Blob): Promise<Blob> => {
  const { features } = JSON.parse(await file.text());
  return new Blob([JSON.stringify({ type: 'FeatureCollection', features })]);
};

const formats = {
  geojson: {
    write: async (plan: Plan) => foreign((await writeGeoJsonFile(plan, quiet)).file),
    read: readGeoJsonFile,
  },
  geojson_rd: {
    write: async (plan: Plan) => (await writeGeoJsonInRd(plan, quiet)).file,
    read: readGeoJsonFile,
  },
  geopackage: {
    write: async (plan: Plan) => (await writeGeoPackage(plan, quiet)).file,
    read: readGeoPackage,
  },
  excel: { write: async (plan: Plan) => (await writeExcel(plan, quiet)).file, read: readExcel },
  csv: { write: async (plan: Plan) => (await writeCsv(plan, quiet)).file, read: readCsv },
  shapefile: {
    write: async (plan: Plan) => (await writeShapefile(plan, quiet)).file,
    read: (file: Blob, reading: Reading) => readArchive(file, { ...quiet, ...reading }),
  },
  kml: { write: async (plan: Plan) => (await writeKml(plan, quiet)).file, read: readKml },
  gml: { write: otherFiles.gml, read: readGml },
  gpx: { write: otherFiles.gpx, read: readGpx },
  flatgeobuf: { write: otherFiles.flat, read: readFlatGeobuf },
  ods: { write: otherFiles.ods, read: readOds },
  esri_json: { write: otherFiles.esriJson, read: readGeoJsonFile },
  topojson: { write: otherFiles.topoJson, read: readGeoJsonFile },
} as const;
type Format = keyof typeof formats;
const asked = process.env.BENCH_FILES?.split(',');
const names = (Object.keys(formats) as Format[]).filter((name) => asked?.includes(name) ?? true);

/** The part of the plan around its middle: of a file with more than a plan holds, what lies in it is taken. */
const within = {
  outline: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [5.117, 52.0875],
        [5.123, 52.0875],
        [5.123, 52.0925],
        [5.117, 52.0925],
        [5.117, 52.0875],
      ] as [number, number][],
    ],
  },
};

type Timed = {
  format: Format;
  size: number;
  read: number;
  fit: number;
  taken: number;
  bytes: number;
  heap: number;
};

/** Reads a file as the worker does, fits it beside nothing, and how much more memory that held right after. */
const readTimed = async (format: Format, plan: Plan): Promise<Timed> => {
  const file = await formats[format].write(plan);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const found = await formats[format].read(file, { ...quiet, within });
  const read = performance.now() - start;
  if (!found.ok) throw new Error(`${format}: ${found.error.code}`);
  const heap = Math.max(0, process.memoryUsage().rss - before);
  const fitStart = performance.now();
  fitIntoPlan(found, { locations: [], partners: [] }, 'Locatie');
  const fit = performance.now() - fitStart;
  return {
    format,
    size: plan.locations.length,
    read,
    fit,
    taken: found.locations.length,
    bytes: file.size,
    heap,
  };
};

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Every format that comes in, of 1,000, 10,000 and 50,000 polygons, in Node: the same code as in the worker. */
export const importBench = async (): Promise<Report> => {
  const timed: Timed[] = [];
  for (const size of sizes) {
    const plan = benchPlan(size);
    // Libraries are fetched and compiled once.
    if (size === sizes[0]) for (const format of names) await readTimed(format, plan);
    for (const format of names) timed.push(await readTimed(format, plan));
  }
  return {
    title: 'a file as locations, per format (Node)',
    figures: timed.flatMap(({ format, size, read, fit }) => [
      { what: `${format}, ${size} polygons: read`, unit: 'ms', runs: [read] },
      { what: `${format}, ${size} polygons: fitted into a plan`, unit: 'ms', runs: [fit] },
    ]),
    notes: timed.map(
      ({ format, size, taken, bytes, heap }) =>
        `${format}, ${size}: ${megabytes(bytes)} MB, ${taken} taken; the process held ${megabytes(heap)} MB more right after.`,
    ),
  };
};
