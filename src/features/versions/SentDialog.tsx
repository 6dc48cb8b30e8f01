import { useCallback, useState } from 'react';
import { removeFromPlan } from '@/domain/commands/changeTopRecords';
import type { Delivery } from '@/domain/delivery';
import { setExportChoice } from '@/plans/exportChoice';
import { setReport } from '@/plans/reportChoice';
import type { SnapshotRow } from '@/plans/snapshots';
import { notify } from '@/state/noticeStore';
import { openPlanNow, runOnPlan, showVariant, usePlan } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { deliveryText } from '@/text/deliveries';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { Icon } from '@/ui/Icon';
import { DeliveryForm } from './DeliveryForm';
import { SnapshotView } from './SnapshotView';
import { useSnapshots } from './useSnapshots';
import { whatWasSent } from './whatWasSent';
import './versions.css';

/** What was sent, besides how much. */
const detailsOf = ({ at, locations, homes, variant, isPublic }: Delivery): string =>
  [
    deliveryText.line(at, locations, homes),
    ...(variant === undefined ? [] : [deliveryText.variant(variant)]),
    ...(isPublic ? [deliveryText.isPublic] : []),
  ].join(' · ');

/** Whoever received the last one may get another: the same document or file, for the same reader. */
const sendAgain = (delivery: Delivery): void => {
  const { to, isPublic, variant } = delivery;
  const { variants, partners } = openPlanNow().view;
  const variantId = [...variants.values()].find((each) => each.name === variant)?.id ?? null;
  const sent = whatWasSent(delivery, partners);
  switch (sent.is) {
    case 'document':
      showVariant(variantId);
      setReport({ kind: sent.kind, partnerId: sent.partnerId, which: 'all', to, isPublic });
      setScreen({ dialog: 'report' });
      break;
    case 'file':
      setExportChoice({ to, isPublic, variantId, which: 'all', ...(sent.format && { format: sent.format }) });
      setScreen({ dialog: 'export' });
      break;
    case 'gone':
      notify(deliveryText.partnerGone(sent.name), { lasting: true });
  }
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
