import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import type { Engine, InputAction } from './engine';
import { endProgram, startProgram } from './programs';

/** Nothing asks, nothing calls home: only the app is on this machine's own address. */
const preferences = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.max_script_run_time': 0,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'nl-NL',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const answerSchema = z.object({
  id: z.number(),
  type: z.string(),
  result: z.unknown().optional(),
  error: z.string().optional(),
  message: z.string().optional(),
});
const tabSchema = z.object({ context: z.string() });
const valueSchema = z.object({ type: z.string(), value: z.string().optional() });
const evaluatedSchema = z.object({
  result: valueSchema.optional(),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});
const nodeSchema = z.object({ result: z.object({ sharedId: z.string() }) });
const pictureSchema = z.object({ data: z.string() });

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** One WebDriver BiDi connection: a command out, its answer back. */
const connect = async (address: string) => {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no connection to ${address}`));
  });
  const waiting = new Map<number, Waiting>();
  socket.onmessage = ({ data }) => {
    const answer = answerSchema.safeParse(JSON.parse(String(data)));
    // What has no id is an event; none is asked for.
    if (!answer.success) return;
    const { id, type, result, error, message } = answer.data;
    if (type === 'error') waiting.get(id)?.reject(new Error(`${error}: ${message}`));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  };
  let last = 0;
  const send = (method: string, params: Record<string, unknown>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, close: () => socket.close() };
};

/** Firefox with a profile of its own, driven over WebDriver BiDi. */
export const openFirefox = async (
  env: NodeJS.ProcessEnv,
  more: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Engine> => {
  const profile = mkdtempSync(join(tmpdir(), 'boven-de-kaart-firefox-'));
  const lines = Object.entries({ ...preferences, ...more }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const { process: firefox, said } = await startProgram(
    'firefox-esr',
    [
      '--remote-debugging-port',
      '0',
      '--profile',
      profile,
      '--no-remote',
      '--width',
      '1440',
      '--height',
      '980',
    ],
    /WebDriver BiDi listening on (ws:\S+)/,
    env,
  );
  const { send, close } = await connect(`${said[1]}/session`);
  await send('session.new', { capabilities: {} });
  // A tab of its own: in the first one the address bar keeps the focus, and a page without it opens no lists.
  const { context } = tabSchema.parse(await send('browsingContext.create', { type: 'tab' }));
  const run = (expression: string) =>
    send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  return {
    name: 'Firefox',
    goTo: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (expression) => {
      const answer = evaluatedSchema.parse(
        await run(`(async () => JSON.stringify((await (${expression})) ?? null))()`),
      );
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result?.value ?? 'null');
    },
    act: async (actions: readonly InputAction[]) =>
      void (await send('input.performActions', { context, actions })),
    chooseFile: async (selector, path) => {
      const found = nodeSchema.parse(await run(`document.querySelector(${JSON.stringify(selector)})`));
      await send('input.setFiles', { context, element: { sharedId: found.result.sharedId }, files: [path] });
    },
    picture: async () => {
      const { data } = pictureSchema.parse(await send('browsingContext.captureScreenshot', { context }));
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      close();
      await endProgram(firefox);
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
