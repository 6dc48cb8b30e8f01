import type { PlanFormat } from './format';
import { headText } from './headText';
import { readBy } from './readBy';

/** A format that comes in and does not go out, by a pattern that the start of its files fits. */
const comesIn = (
  id: PlanFormat['id'] & Parameters<typeof readBy>[0],
  extensions: PlanFormat['extensions'],
  start: RegExp,
): PlanFormat => ({
  id,
  holds: 'plan',
  extensions,
  mediaTypes: [`application/${id}`],
  sniff: (head) => start.test(headText(head)),
  read: readBy(id),
});

export const readOnly: readonly PlanFormat[] = [
  comesIn('gpx', ['gpx'], /^\uFEFF?\s*<(?:[\s\S]*<)?gpx/),
  comesIn('gml', ['gml', 'xml'], /^\uFEFF?\s*<[\s\S]*opengis.net.(gml|wfs)/),
  comesIn('flatgeobuf', ['fgb'], /^fgb/),
  comesIn(
    'html',
    ['html', 'htm'],
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|meta|table|div)\b/i,
  ),
  // Its second byte is no UTF-8.
  comesIn('gzip', ['gz'], new RegExp(`^${String.fromCharCode(31)}\ufffd`)),
];
