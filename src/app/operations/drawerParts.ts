import type { OpenPlan } from '@/state/planStore';
import { askForPart } from '@/state/screenStore';
import { agreementText } from '@/text/agreements';
import { careText } from '@/text/care';
import { knowledgeText } from '@/text/knowledge';
import { milestoneText } from '@/text/milestones';
import { moneyText } from '@/text/money';
import { operationText } from '@/text/operations';
import { partnerText } from '@/text/partners';
import { pictureText } from '@/text/picture';
import { siteText } from '@/text/site';
import { whyNotText } from '@/text/words';
import { selectedLocation } from '../selectedLocation';
import type { QuietOperation } from './operation';

/** The parts of the drawer by what they are called there; see `data-part`. */
const parts: readonly (readonly [part: string, name: string])[] = [
  ['next_step', siteText.nextStep],
  ['partners', partnerText.heading],
  ['agreements', agreementText.heading],
  ['milestones', milestoneText.heading],
  ['concept_belegger', operationText.investorWishes],
  ['concept_zorgorganisatie', operationText.careWishes],
  ['ground', siteText.ground],
  ['groups', siteText.groups],
  ['bottlenecks', siteText.bottlenecks],
  ['care', careText.heading],
  ['money', moneyText.heading],
  ['policies', knowledgeText.aboutLocation],
  ['picture', pictureText.heading],
  ['more', operationText.moreOfLocation],
];

/** Money is there once somebody asked for it. */
const isThere = (part: string, { view }: OpenPlan): boolean =>
  part !== 'money' || view.header.settings.showsMoney === true;

/** Every part of the selected location, folded or not, can be found and gone to. */
export const drawerParts: readonly QuietOperation[] = parts.map(([part, name]) => ({
  id: `part_${part}`,
  label: name,
  choiceOf: operationText.ofLocation,
  group: 'editing',
  whyNot: (plan, screen) => {
    if (!isThere(part, plan)) return operationText.whyNot.noMoney;
    return selectedLocation(plan, screen) === undefined ? whyNotText.nothingSelected : undefined;
  },
  run: () => askForPart(part),
}));
