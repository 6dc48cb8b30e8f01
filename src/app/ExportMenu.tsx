import { useFileName } from '@/features/transfer/useFileName';
import { openPlanNow } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { formatText } from '@/text/formats';
import { MenuPopover } from '@/ui/MenuPopover';
import type { OpenMenu } from '@/ui/PopoverButton';
import { exportGroups, saveBack } from './operations/files';

/** "Exporteren": the formats and documents the plan can leave in. */
export const ExportMenu = (menu: OpenMenu) => {
  const fileName = useFileName();
  const groups = exportGroups.map(({ name, operations }) => ({
    name,
    actions: operations.map(({ id, label, whyNot, run }) => ({
      id,
      label: id === saveBack.id ? formatText.saveBack(fileName) : label,
      whyNot: whyNot(openPlanNow(), useScreen.getState()),
      onAction: run,
    })),
  }));
  return <MenuPopover {...menu} groups={groups} />;
};
