import { transferText } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { MenuButton } from '@/ui/MenuButton';
import { exportPlan } from './exportPlan';

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
    ]}
  />
);
