import type { BrowserContext, Request } from '@playwright/test';
import type { StandInRecords } from '../standIn/records';
import type { StandInReply } from '../standIn/reply';
import { createStandIn } from '../standIn/standIn';

/** Hosts of services that answer with facts; maps are left to `standInForPdok`. */
const factHosts = /^https:\/\/(?:api\.pdok\.nl|overpass-api\.de)\/|^https:\/\/service\.pdok\.nl\/.*\/wms\//;

const headersOf = (request: Request): Record<string, string> =>
  // What the test adds to steer the browser is no header that the app sent.
  Object.fromEntries(Object.entries(request.headers()).filter(([name]) => !name.startsWith('x-playwright')));

/**
 * Stands in for PDOK, CBS and Overpass in all tabs, with the given records. `instead` may give another answer to an
 * address, or break the line. Gives the addresses asked so far.
 */
export const standInForSources = async (
  context: BrowserContext,
  records: StandInRecords,
  instead: (url: string) => StandInReply | 'hang up' | undefined | Promise<undefined> = () => undefined,
): Promise<string[]> => {
  const standIn = createStandIn(records);
  const asked: string[] = [];
  await context.route(factHosts, async (route) => {
    const request = route.request();
    const url = request.url();
    asked.push(url);
    const other = await instead(url);
    if (other === 'hang up') return route.abort('connectionreset');
    const body = request.postData();
    const reply =
      other ??
      (await standIn(url, {
        method: request.method(),
        headers: headersOf(request),
        ...(body === null ? {} : { body }),
      }));
    return route.fulfill(reply);
  });
  return asked;
};
