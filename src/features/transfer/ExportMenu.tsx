import { openPlanNow } from '@/state/planStore';
import { transferText } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { MenuButton } from '@/ui/MenuButton';
import { exportBackup, exportPlan, saveBackHere } from './exportPlan';
import { canSaveBack } from './saveBack';

const backUpThis = (): void => {
  const { planId, view } = openPlanNow();
  void exportBackup({ planId, name: view.header.name });
};

/** "Exporteren": the formats the plan can leave in. */
export const ExportMenu = () => (
  <MenuButton
    label={
      <>
        {transferText.export}
        <Icon name="chevron" />
      </>
    }
    actions={[
      { id: 'geojson', label: transferText.formats.geojson, onAction: () => void exportPlan('geojson') },
      { id: 'backup', label: transferText.formats.backup, onAction: backUpThis },
      ...(canSaveBack()
        ? [{ id: 'save-back', label: transferText.saveBack, onAction: () => void saveBackHere() }]
        : []),
    ]}
  />
);
