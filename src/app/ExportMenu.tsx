import { useFileName } from '@/features/transfer/useFileName';
import { openPlanNow } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { formatText } from '@/text/formats';
import { MenuPopover } from '@/ui/MenuPopover';
import type { OpenMenu } from '@/ui/PopoverButton';
import { exports, saveBack } from './operations/files';

/** "Exporteren": the formats the plan can leave in. */
export const ExportMenu = (menu: OpenMenu) => {
  const fileName = useFileName();
  const actions = exports.map(({ id, label, whyNot, run }) => ({
    id,
    label: id === saveBack.id ? formatText.saveBack(fileName) : label,
    whyNot: whyNot(openPlanNow(), useScreen.getState()),
    onAction: run,
  }));
  return <MenuPopover {...menu} actions={actions} />;
};
