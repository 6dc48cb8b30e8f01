import { useEffect, useState } from 'react';
import type { Format } from '@/exchange/formats/format';
import { formats } from '@/exchange/formats/registry';
import { watchFileName } from '@/plans/ownFile';
import { notify } from '@/state/noticeStore';
import { openPlanNow, usePlan } from '@/state/planStore';
import { drawingText, fileText } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { MenuButton } from '@/ui/MenuButton';
import type { MenuAction } from '@/ui/MenuPopover';
import { canSaveBack } from './filePicker';

/** The writers are fetched when one is chosen. */
const exporting = (act: (writers: typeof import('./exportPlan')) => Promise<unknown>): void => {
  import('./exportPlan').then(act).catch(() => notify(drawingText.notLoaded, { lasting: true }));
};

const backUpThis = (): void => {
  const { planId, view } = openPlanNow();
  exporting(({ exportBackup }) => exportBackup({ planId, name: view.header.name }));
};

const actionOf = ({ id, holds }: Format): MenuAction => ({
  id,
  label: fileText.formats[id],
  onAction: holds === 'backup' ? backUpThis : () => exporting(({ exportPlan }) => exportPlan(id)),
});

/** The name of the file that the open plan was saved in before. */
const useFileName = (): string | undefined => {
  const planId = usePlan((plan) => plan.planId);
  const [name, setName] = useState<string>();
  useEffect(() => watchFileName(planId, setName), [planId]);
  return name;
};

/** "Exporteren": the formats the plan can leave in. */
export const ExportMenu = () => {
  const fileName = useFileName();
  const saveBack: MenuAction = {
    id: 'save-back',
    label: fileText.saveBack(fileName),
    onAction: () => exporting(({ saveBackHere }) => saveBackHere()),
  };
  return (
    <MenuButton
      label={
        <>
          {fileText.export}
          <Icon name="chevron" />
        </>
      }
      actions={[
        ...formats.filter(({ write }) => write !== undefined).map(actionOf),
        ...(canSaveBack() ? [saveBack] : []),
      ]}
    />
  );
};
