import type { Partner } from '@/domain/partner';
import { partnerText } from '@/text/partners';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { type Mentions, removeNow } from './removePartnerAsked';

type RemovePartnerDialogProps = { partner: Partner; mentions: Mentions; onClose: () => void };

/** Asks before a partner goes that is named elsewhere: where it took part its name stays. */
export const RemovePartnerDialog = ({ partner, mentions, onClose }: RemovePartnerDialogProps) => (
  <Dialog title={partnerText.remove(partner.name)} closeLabel={common.close} onClose={onClose}>
    <p>{partnerText.namedAt(partner.name, mentions)}</p>
    <p className="soft">{partnerText.keepsName}</p>
    <div className="dialog__actions">
      <button type="button" className="button" onClick={onClose}>
        {common.cancel}
      </button>
      <button
        type="button"
        className="button button--danger"
        onClick={() => {
          onClose();
          removeNow(partner);
        }}
      >
        {partnerText.removeNow}
      </button>
    </div>
  </Dialog>
);
