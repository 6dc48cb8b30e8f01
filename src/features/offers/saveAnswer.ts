import type { Offer } from '@/domain/offers/offer';
import { writeAnswer } from '@/exchange/offers/writeOffer';
import { notify } from '@/state/noticeStore';
import { wholePlan } from '@/state/wholePlan';
import { areaName } from '@/text/codes';
import { fileNameOf } from '@/text/fileNameOf';
import { offersText } from '@/text/offerAnswers';
import { saveFile } from '@/ui/saveFile';

/** "Antwoord maken": what became of an offer, item by item, as a file for its sender. */
export const saveAnswer = ({ id, name, answers, coverAnswer }: Offer): void => {
  const plan = wholePlan();
  if (plan === undefined) return;
  const now = new Date();
  const said = {
    offerId: id,
    to: name,
    from: areaName(plan.area),
    madeAt: now.toISOString(),
    answers,
    cover: coverAnswer,
  };
  const fileName = fileNameOf(offersText.answerFile(name), now, 'geojson');
  saveFile(fileName, new Blob([writeAnswer(said, plan)], { type: 'application/geo+json' }));
  notify(offersText.answered(fileName), { lasting: true });
};
