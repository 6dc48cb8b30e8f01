import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerRequest } from '@/exchange/door/answerRequest';
import { readInWorker } from '@/exchange/door/readInWorker';

const file = new Blob(['{"type": "Point", "coordinates": [5, 52]}']);
const started: FakeWorker[] = [];

/** A worker of the browser, as far as readInWorker knows one; `answer` is what runs on the other side. */
class FakeWorker extends EventTarget {
  static answer: (message: unknown) => Promise<unknown> = answerRequest;
  terminated = false;
  readonly url: URL;
  constructor(url: URL) {
    super();
    this.url = url;
    started.push(this);
  }
  postMessage(message: unknown): void {
    FakeWorker.answer(message).then(
      (data) => this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })),
      () => this.dispatchEvent(new Event('error')),
    );
  }
  terminate(): void {
    this.terminated = true;
  }
}

const withWorker = (answer: (message: unknown) => Promise<unknown>): void => {
  FakeWorker.answer = answer;
  vi.stubGlobal('Worker', FakeWorker);
};

afterEach(() => {
  vi.unstubAllGlobals();
  started.length = 0;
});

describe('een bestand lezen buiten het scherm om', () => {
  it('gebeurt zonder worker gewoon hier', async () => {
    expect(await readInWorker(file)).toMatchObject({ ok: true, locations: [{}] });
  });

  it('gebeurt in een worker, die daarna weg is', async () => {
    withWorker(answerRequest);
    expect(await readInWorker(file)).toMatchObject({ ok: true, locations: [{}] });
    expect(started[0]?.url.href).toMatch(/reader\.worker\.ts$/);
    expect(started[0]?.terminated).toBe(true);
  });

  it('stopt meteen na Annuleren', async () => {
    withWorker(() => new Promise(() => undefined));
    const controller = new AbortController();
    const reading = readInWorker(file, controller.signal);
    controller.abort();
    expect(await reading).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(started[0]?.terminated).toBe(true);
  });

  it('begint niet eens als er al geannuleerd is', async () => {
    withWorker(answerRequest);
    const cancelled = { ok: false, error: { code: 'cancelled' } };
    expect(await readInWorker(file, AbortSignal.abort())).toEqual(cancelled);
    vi.unstubAllGlobals();
    expect(await readInWorker(file, AbortSignal.abort())).toEqual(cancelled);
    expect(started).toEqual([]);
  });

  it.each([
    ['crasht', () => Promise.reject(new Error('out of memory'))],
    ['onzin antwoordt', () => Promise.resolve({ ok: true, kind: 'plan', locations: 'veel' })],
  ])('zegt het als de lezer %s', async (_, answer) => {
    withWorker(answer);
    expect(await readInWorker(file)).toEqual({ ok: false, error: { code: 'reader_failed' } });
  });

  it('laat de worker alleen naar een bestand kijken', async () => {
    expect(await answerRequest({ file: '/etc/passwd' })).toMatchObject({ error: { code: 'reader_failed' } });
  });
});
