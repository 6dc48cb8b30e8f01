import type { HomeMoney } from '../money/homeMoney';
import type { Segment } from '../segment';
import type { Command } from './command';
import { editOf } from './editsFor';

type Fields = { [Field in Exclude<keyof HomeMoney, 'id'>]?: HomeMoney[Field] | undefined };

/** Says what one home of a segment costs or brings in; nothing need have been said before. `name`: of the segment. */
export const changeHomeMoney = (segment: Segment, name: string, set: Fields): Command => ({
  label: { code: 'record_changed', kind: 'homeMoney', subject: name },
  edits: [editOf('homeMoney', segment, { ...set })],
});
