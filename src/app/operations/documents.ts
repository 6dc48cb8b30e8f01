import { type DocumentKind, documentKinds } from '@/exchange/documents/kinds';
import { setReport } from '@/plans/reportChoice';
import { setScreen } from '@/state/screenStore';
import { printName, wordNames } from '@/text/documents/kinds';
import { fileText } from '@/text/words';
import type { QuietOperation } from './operation';

const asDocument = (id: string, label: string, kind?: DocumentKind): QuietOperation => ({
  id,
  label,
  choiceOf: fileText.export,
  group: 'files',
  whyNot: () => undefined,
  run: () => {
    if (kind !== undefined) setReport({ kind });
    setScreen({ dialog: 'report' });
  },
});

/** The documents: each opens the screen on which it is looked at before it is made. */
export const documents: readonly QuietOperation[] = [
  ...documentKinds.map((kind) => asDocument(`word_${kind}`, wordNames[kind], kind)),
  asDocument('print', printName),
];
