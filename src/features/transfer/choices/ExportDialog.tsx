import { countOf } from '@/domain/leaving/chosenPart';
import type { Location } from '@/domain/location';
import { currentMap } from '@/state/mapHandle';
import { selectLocation, setScreen } from '@/state/screenStore';
import { exportingText } from '@/text/exporting';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { exportPart } from '../exportPlan';
import { ChoiceFields } from './ChoiceFields';
import { useExportChoice } from './exportStore';
import { Preflight } from './Preflight';
import { usePart } from './usePart';
import './exportDialog.css';

/** "Exporteren met keuzes…": what leaves is said before it does. */
export const ExportDialog = ({ onClose }: { onClose: () => void }) => {
  const { choice, part } = usePart();
  const { format } = useExportChoice();
  if (part === undefined) return null;
  const count = countOf(part);
  const goTo = (location: Location) => {
    onClose();
    selectLocation(location.id);
    currentMap()?.show([location]);
  };
  return (
    <Dialog title={exportingText.title} closeLabel={common.close} onClose={onClose}>
      <form
        className="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void exportPart(part, format);
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
