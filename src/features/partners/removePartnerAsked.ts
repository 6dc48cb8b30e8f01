import { removePartner } from '@/domain/commands/changePartners';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { run } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { partnerText } from '@/text/partners';
import { common } from '@/text/words';

/** At how many locations a partner is named, and in how many agreements. */
export type Mentions = { locations: number; agreements: number };

export const mentionsOf = (partner: Partner, locations: Iterable<Location>): Mentions => {
  const mentions = { locations: 0, agreements: 0 };
  for (const { commitments, agreements } of locations) {
    if (commitments.some(({ partnerId }) => partnerId === partner.id)) mentions.locations += 1;
    mentions.agreements += agreements.filter(({ partnerIds }) => partnerIds.includes(partner.id)).length;
  }
  return mentions;
};

/** Takes a partner out of the plan, with the way back in the notice. */
export const removeNow = (partner: Partner): void => {
  setScreen({ partnerId: null });
  run(({ allLocations }) => removePartner(partner, allLocations.values()));
  notifyUndoable(partnerText.removed(partner.name), common.undo);
};
