import { useCallback, useState } from 'react';
import { removeFromPlan } from '@/domain/commands/changeTopRecords';
import type { Delivery } from '@/domain/delivery';
import { documentKinds } from '@/exchange/documents/kinds';
import { formatIds } from '@/exchange/formats/format';
import { setExportChoice } from '@/plans/exportChoice';
import { setReport } from '@/plans/reportChoice';
import type { SnapshotRow } from '@/plans/snapshots';
import { openPlanNow, runOnPlan, showVariant, usePlan } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { deliveryText } from '@/text/deliveries';
import { documentKindNames } from '@/text/documents/kinds';
import { formatText } from '@/text/formats';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { Icon } from '@/ui/Icon';
import { DeliveryForm } from './DeliveryForm';
import { SnapshotView } from './SnapshotView';
import { useSnapshots } from './useSnapshots';
import './versions.css';

/** What was sent, besides how much. */
const detailsOf = ({ at, locations, homes, variant, isPublic }: Delivery): string =>
  [
    deliveryText.line(at, locations, homes),
    ...(variant === undefined ? [] : [deliveryText.variant(variant)]),
    ...(isPublic ? [deliveryText.isPublic] : []),
  ].join(' · ');

/** Whoever received the last one may get another: the same document or file, for the same reader. */
const sendAgain = ({ name, to, isPublic, variant, partnerId }: Delivery): void => {
  const variants = [...openPlanNow().view.variants.values()];
  const variantId = variants.find((each) => each.name === variant)?.id ?? null;
  // Only of these is there a sheet of one partner, whose name stands behind theirs.
  const kind =
    partnerId === undefined ? documentKinds.find((each) => documentKindNames[each] === name) : 'agreements';
  if (kind !== undefined) {
    showVariant(variantId);
    setReport({ kind, to, isPublic, partnerId: partnerId ?? null });
    setScreen({ dialog: 'report' });
    return;
  }
  const format = formatIds.find((id) => formatText.names[id] === name);
  setExportChoice({ to, isPublic, variantId, ...(format && { format }) });
  setScreen({ dialog: 'export' });
};

const DeliveryItem = ({ delivery, row }: { delivery: Delivery; row: SnapshotRow | undefined }) => {
  const [isOpen, setOpen] = useState(false);
  const ignorePlan = useCallback(() => undefined, []);
  const { name, to } = delivery;
  return (
    <li className="version">
      <div className="version__head">
        <span>
          <strong>{deliveryText.toWhom(name, to)}</strong>
          <span className="small soft version__remark">{detailsOf(delivery)}</span>
        </span>
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={deliveryText.remove(name)}
          onClick={() => runOnPlan(() => removeFromPlan('delivery', delivery))}
        >
          <Icon name="trash" />
        </button>
      </div>
      <span className="version__actions">
        {row === undefined ? (
          <span className="small soft">{deliveryText.gone}</span>
        ) : (
          <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? deliveryText.hide : deliveryText.changes}
          </button>
        )}
        <button type="button" className="button" onClick={() => sendAgain(delivery)}>
          {deliveryText.again}
        </button>
      </span>
      {isOpen && row !== undefined && row.summary.locations !== delivery.locations && (
        <p className="small">{deliveryText.wholePlan}</p>
      )}
      {isOpen && row !== undefined && <SnapshotView row={row} onPlan={ignorePlan} />}
    </li>
  );
};

const byMoment = (a: Delivery, b: Delivery): number => (a.at < b.at ? 1 : -1);

/** "Verzonden": what went out, the latest first, and what has changed since. */
export const SentDialog = ({ onClose }: { onClose: () => void }) => {
  const deliveries = usePlan((plan) => plan.view.deliveries);
  const rows = useSnapshots();
  const rowOf = ({ snapshot }: Delivery) => rows.find(({ name }) => name !== '' && name === snapshot);
  return (
    <Dialog title={deliveryText.title} closeLabel={common.close} onClose={onClose}>
      <p className="small soft">{deliveryText.help}</p>
      <DeliveryForm />
      {deliveries.size === 0 && <p className="soft">{deliveryText.none}</p>}
      <ul>
        {[...deliveries.values()].sort(byMoment).map((delivery) => (
          <DeliveryItem key={delivery.id} delivery={delivery} row={rowOf(delivery)} />
        ))}
      </ul>
    </Dialog>
  );
};
