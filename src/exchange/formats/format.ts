import type { Plan } from '@/domain/plan';
import type { ReadBackup } from '../backup/backup';
import type { WholePlan } from '../backup/wholePlan';
import type { ReadError } from '../plan/readError';
import type { ReadResult } from '../plan/readResult';
import type { Result } from '../result';
import type { Work } from './work';
import type { Written } from './written';

/** The words for each are in src/text, by id. */
export const formatIds = [
  'geojson',
  'geojson_rd',
  'geopackage',
  'excel',
  'csv',
  'shapefile',
  'kml',
  'diwi',
  'gpx',
  'gml',
  'flatgeobuf',
  'gzip',
  'html',
  'backup',
] as const;
export type FormatId = (typeof formatIds)[number];

/** Fetched when it is asked for. Rejects when it cannot be fetched: offline, for the first time. */
type Loaded<Act> = () => Promise<Act>;

type Described = {
  id: FormatId;
  /** Of its files, without the dot; the first is that of a file we write. */
  extensions: readonly [string, ...string[]];
  mediaTypes: readonly [string, ...string[]];
  /** Whether a file is of this format, by its first `headSize` bytes. Of two that say so, the later in the list is. */
  sniff: (head: Uint8Array) => boolean;
};

/** A format that holds one plan, or locations without a plan around them. */
export type PlanFormat = Described & {
  holds: 'plan';
  read?: Loaded<(file: Blob, work: Work) => Promise<ReadResult>>;
  write?: Loaded<(plan: Plan, work: Work) => Promise<Written>>;
};

/** A format that holds plans with all that belongs to them. */
export type BackupFormat = Described & {
  holds: 'backup';
  read: Loaded<(file: Blob, work: Work) => Promise<Result<ReadBackup<WholePlan>, ReadError>>>;
  /** `madeAt`: ISO, UTC. */
  write: Loaded<(plans: readonly WholePlan[], madeAt: string, work: Work) => Promise<Blob>>;
};

export type Format = PlanFormat | BackupFormat;

/** Bytes from the start of a file that tell what it is. */
export const headSize = 1_024;
