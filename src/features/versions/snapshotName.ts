import type { SnapshotRow } from '@/storage/snapshotRow';
import { momentText } from '@/text/numbers';
import { versionText } from '@/text/versions';

/** What to call a kept version: its own name, or when and why it was kept. */
export const snapshotName = ({ name, at, cause }: Pick<SnapshotRow, 'name' | 'at' | 'cause'>): string =>
  name === '' ? `${momentText(at)}, ${versionText.causes[cause]}` : name;
