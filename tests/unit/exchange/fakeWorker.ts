import { vi } from 'vitest';
import { openServer } from '@/exchange/door/serve';

type Take = (message: unknown) => unknown;
type OtherSide = (post: (message: unknown) => void) => Take;

/** A worker of the browser, as far as the door knows one: what passes between the two sides is copied. */
export class FakeWorker extends EventTarget {
  static otherSide: OtherSide = openServer;
  static started: FakeWorker[] = [];
  isTerminated = false;
  readonly url: URL;
  readonly got: unknown[] = [];
  private take: Take | undefined;
  constructor(url: URL) {
    super();
    this.url = url;
    FakeWorker.started.push(this);
    // It lives in its own time.
    queueMicrotask(() => {
      try {
        this.take = FakeWorker.otherSide((message) => {
          const data: unknown = structuredClone(message);
          queueMicrotask(() => {
            if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data }));
          });
        });
        for (const message of this.got) this.take(message);
      } catch {
        this.dispatchEvent(new Event('error'));
      }
    });
  }
  postMessage(message: unknown): void {
    const copy: unknown = structuredClone(message);
    this.got.push(copy);
    this.take?.(copy);
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

/** A browser with workers, on the other side of which something else may be. */
export const withWorkers = (otherSide: OtherSide = openServer): void => {
  FakeWorker.otherSide = otherSide;
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
};
