import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { drawingText, fileText } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { MenuButton } from '@/ui/MenuButton';
import { canSaveBack } from './filePicker';

/** The writers are fetched when one is chosen. */
const exporting = (act: (writers: typeof import('./exportPlan')) => Promise<unknown>): void => {
  import('./exportPlan').then(act).catch(() => notify(drawingText.notLoaded, { lasting: true }));
};

const backUpThis = (): void => {
  const { planId, view } = openPlanNow();
  exporting(({ exportBackup }) => exportBackup({ planId, name: view.header.name }));
};

/** "Exporteren": the formats the plan can leave in. */
export const ExportMenu = () => (
  <MenuButton
    label={
      <>
        {fileText.export}
        <Icon name="chevron" />
      </>
    }
    actions={[
      {
        id: 'geojson',
        label: fileText.formats.geojson,
        onAction: () => exporting(({ exportPlan }) => exportPlan('geojson')),
      },
      { id: 'backup', label: fileText.formats.backup, onAction: backUpThis },
      ...(canSaveBack()
        ? [
            {
              id: 'save-back',
              label: fileText.saveBack,
              onAction: () => exporting(({ saveBackHere }) => saveBackHere()),
            },
          ]
        : []),
    ]}
  />
);
