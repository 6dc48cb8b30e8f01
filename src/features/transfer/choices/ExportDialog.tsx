import { countOf } from '@/domain/leaving/chosenPart';
import type { PartChoice } from '@/domain/leaving/partChoice';
import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { noteDelivery } from '@/plans/deliveries';
import { useExportChoice } from '@/plans/exportChoice';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { askForPart, selectLocation, setScreen } from '@/state/screenStore';
import { deliveryWords } from '@/text/deliveries';
import { exportingText } from '@/text/exporting';
import { formatText } from '@/text/formats';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { exportPart } from '../exportPlan';
import { ChoiceFields } from './ChoiceFields';
import { Preflight } from './Preflight';
import { usePart } from './usePart';
import './exportDialog.css';

/** Makes the file, and notes for whom it is. */
const send = async (part: Plan, { which, variantId, isPublic }: PartChoice): Promise<void> => {
  const { format, to: typed } = useExportChoice.getState();
  const to = typed.trim();
  const variant = variantId === null ? undefined : openPlanNow().view.variants.get(variantId)?.name;
  const said = [
    variant ?? '',
    exportingText.inName[which.kind],
    isPublic ? exportingText.inName.isPublic : '',
  ];
  if (!(await exportPart(part, format, said)) || to === '') return;
  const what = formatText.names[format];
  await noteDelivery({ what, to, ...countOf(part), variant, isPublic }, deliveryWords(what, to));
};

/** "Exporteren met keuzes…": what leaves is said before it does. */
export const ExportDialog = ({ onClose }: { onClose: () => void }) => {
  const { choice, part } = usePart();
  const { format } = useExportChoice();
  if (part === undefined) return null;
  const count = countOf(part);
  const goTo = (location: Location, part: string | undefined) => {
    onClose();
    selectLocation(location.id);
    currentMap()?.show([location]);
    if (part !== undefined) askForPart(part);
  };
  return (
    <Dialog title={exportingText.title} closeLabel={common.close} onClose={onClose}>
      <form
        className="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void send(part, choice);
        }}
      >
        <ChoiceFields which={choice.which.kind} variantId={choice.variantId} />
        <section className="export-form__count" aria-label={exportingText.countLabel}>
          <p className="small soft">{exportingText.countLabel}</p>
          <p role="status">
            {count.locations === 0
              ? exportingText.nothing
              : exportingText.count(count.locations, count.homes)}
          </p>
        </section>
        <Preflight part={part} format={format} onGoTo={goTo} />
        <div className="dialog__actions">
          <button
            type="button"
            className="button button--link export-form__explain"
            onClick={() => setScreen({ dialog: 'columns' })}
          >
            {exportingText.explain}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="submit" className="button button--primary" disabled={count.locations === 0}>
            {exportingText.export}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
