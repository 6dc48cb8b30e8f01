type Call<Reply> = { reply: Promise<Reply>; stop: AbortController; askers: number };

/**
 * Lets all who ask the same at the same time share one call. Who aborts gets `aborted` at once; the call itself only
 * stops when nobody waits for it any more.
 */
export const createSharedCalls = <Reply>(aborted: Reply) => {
  const calls = new Map<string, Call<Reply>>();

  const begin = (key: string, start: (signal: AbortSignal) => Promise<Reply>): Call<Reply> => {
    const stop = new AbortController();
    const call: Call<Reply> = { reply: start(stop.signal), stop, askers: 0 };
    calls.set(key, call);
    void call.reply.then(() => forget(key, call));
    return call;
  };

  const forget = (key: string, call: Call<Reply>) => {
    if (calls.get(key) === call) calls.delete(key);
  };

  return (
    key: string,
    start: (signal: AbortSignal) => Promise<Reply>,
    signal?: AbortSignal,
  ): Promise<Reply> => {
    if (signal?.aborted) return Promise.resolve(aborted);
    const call = calls.get(key) ?? begin(key, start);
    call.askers += 1;
    return new Promise((resolve) => {
      const leave = () => {
        call.askers -= 1;
        if (call.askers === 0) {
          forget(key, call);
          call.stop.abort();
        }
        resolve(aborted);
      };
      signal?.addEventListener('abort', leave, { once: true });
      void call.reply.then((reply) => {
        signal?.removeEventListener('abort', leave);
        resolve(reply);
      });
    });
  };
};
