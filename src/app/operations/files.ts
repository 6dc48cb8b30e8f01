import type { FormatId } from '@/exchange/formats/format';
import { formats } from '@/exchange/formats/registry';
import { canSaveBack } from '@/features/transfer/filePicker';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { exportingText } from '@/text/exporting';
import { formatText } from '@/text/formats';
import { makeOfferText } from '@/text/offers';
import { operationText } from '@/text/operations';
import { drawingText, fileText } from '@/text/words';
import { documents } from './documents';
import type { QuietOperation } from './operation';

/** The writers are fetched when one is chosen. */
const exporting = (
  act: (writers: typeof import('@/features/transfer/exportPlan')) => Promise<unknown>,
): void => {
  import('@/features/transfer/exportPlan')
    .then(act)
    .catch(() => notify(drawingText.notLoaded, { lasting: true }));
};

const exportAs = (format: FormatId): QuietOperation => ({
  id: `export_${format}`,
  label: formatText.names[format],
  choiceOf: fileText.export,
  group: 'files',
  whyNot: () => undefined,
  run: () => exporting(({ exportPlan }) => exportPlan(format)),
});

/** A backup of the open plan, with its snapshots and history. */
export const backUp: QuietOperation = {
  id: 'backup',
  label: formatText.names.backup,
  choiceOf: fileText.export,
  group: 'files',
  whyNot: () => undefined,
  run: () => {
    const { planId, view } = openPlanNow();
    exporting(({ exportBackup }) => exportBackup({ planId, name: view.header.name }));
  },
};

export const saveBack: QuietOperation = {
  id: 'save_back',
  label: formatText.saveBack(undefined),
  choiceOf: fileText.export,
  group: 'files',
  whyNot: () => (canSaveBack() ? undefined : operationText.whyNot.noFixedFile),
  run: () => exporting(({ saveBackHere }) => saveBackHere()),
};

/** What a partner offers, from an own copy of the plan. */
export const makeOffer: QuietOperation = {
  id: 'make_offer',
  label: makeOfferText.open,
  choiceOf: fileText.export,
  group: 'files',
  whyNot: () => undefined,
  run: () => setScreen({ dialog: 'makeOffer' }),
};

/** In which format, and what of it: chosen in a dialog. */
const exportWithChoices: QuietOperation = {
  id: 'export_with_choices',
  label: exportingText.open,
  choiceOf: fileText.export,
  group: 'files',
  whyNot: () => undefined,
  run: () => setScreen({ dialog: 'export' }),
};

/** What went out, to whom, and what has changed since. */
const sent: QuietOperation = {
  id: 'sent',
  label: exportingText.sent,
  choiceOf: fileText.export,
  group: 'files',
  whyNot: () => undefined,
  run: () => setScreen({ dialog: 'sent' }),
};

/** What the columns of what leaves mean; found by looking for it, and from the dialog of an export. */
export const explainColumns: QuietOperation = {
  id: 'explain_columns',
  label: exportingText.explain,
  group: 'files',
  whyNot: () => undefined,
  run: () => setScreen({ dialog: 'columns' }),
};

/** The lines of "Exporteren", what belongs together in one group. */
export const exportGroups: readonly { name: string; operations: readonly QuietOperation[] }[] = [
  {
    name: formatText.groups.files,
    operations: [
      ...formats
        .filter(({ holds, write }) => holds === 'plan' && write !== undefined)
        .map(({ id }) => exportAs(id)),
      exportWithChoices,
    ],
  },
  { name: formatText.groups.documents, operations: documents },
  { name: formatText.groups.offers, operations: [makeOffer, sent] },
  { name: formatText.groups.backup, operations: [backUp, saveBack] },
];

export const exports: readonly QuietOperation[] = exportGroups.flatMap(({ operations }) => operations);
