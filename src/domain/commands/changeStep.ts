import type { Step } from '../step';
import type { Command } from './command';
import { editOf } from './editsFor';

type Fields = { [Field in Exclude<keyof Step, 'id'>]?: Step[Field] | undefined };

/** Says something of a step or a building block, which need not have been said anything of before. `name`: what it is called. */
export const changeStep = (id: string, name: string, set: Fields): Command => ({
  label: { code: 'record_changed', kind: 'step', subject: name },
  edits: [editOf('step', id, { ...set })],
});
