import { createServer } from 'node:net';
import * as z from 'zod';
import type { Engine } from './engine';
import { endProgram, startProgram } from './programs';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const answerSchema = z.object({ value: z.unknown() });
const sessionSchema = z.object({ sessionId: z.string() });
const faultSchema = z.object({ error: z.string(), message: z.string() });
const elementSchema = z.object({ [elementKey]: z.string() });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

/** Waits until the driver answers: it says nothing when it is ready. */
const untilReady = async (address: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
};

/** WebKitGTK's own small browser, driven over WebDriver. */
export const openWebKit = async (env: NodeJS.ProcessEnv): Promise<Engine> => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const { process: driver } = await startProgram(
    'sh',
    ['-c', 'echo started; exec WebKitWebDriver --port="$0"', String(port)],
    /started/,
    env,
  );
  await untilReady(address);
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const reply = await fetch(`${address}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = answerSchema.parse(await reply.json());
    const fault = faultSchema.safeParse(value);
    if (!reply.ok)
      throw new Error(fault.success ? `${fault.data.error}: ${fault.data.message}` : `${reply.status}`);
    return value;
  };
  const { sessionId } = sessionSchema.parse(await ask('POST', '/session', { capabilities: {} }));
  const page = `/session/${sessionId}`;
  await ask('POST', `${page}/window/rect`, { width: 1440, height: 980 });
  await ask('POST', `${page}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  return {
    name: 'WebKitGTK',
    goTo: async (url) => void (await ask('POST', `${page}/url`, { url })),
    evaluate: async (expression) => {
      const script = `const done = arguments[arguments.length - 1];
        (async () => JSON.stringify((await (${expression})) ?? null))().then(done, (error) => done('"!' + error + '"'));`;
      const answer = z.string().parse(await ask('POST', `${page}/execute/async`, { script, args: [] }));
      if (answer.startsWith('"!')) throw new Error(answer);
      return JSON.parse(answer);
    },
    act: async (actions) => void (await ask('POST', `${page}/actions`, { actions })),
    chooseFile: async (selector, path) => {
      const found = await ask('POST', `${page}/element`, { using: 'css selector', value: selector });
      await ask('POST', `${page}/element/${elementSchema.parse(found)[elementKey]}/value`, { text: path });
    },
    picture: async () => Buffer.from(z.string().parse(await ask('GET', `${page}/screenshot`)), 'base64'),
    close: async () => {
      await ask('DELETE', page).catch(() => undefined);
      await endProgram(driver);
    },
  };
};
