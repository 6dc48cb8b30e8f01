import { answerRequest } from './answerRequest';

self.addEventListener('message', async (event: MessageEvent<unknown>) => {
  self.postMessage(await answerRequest(event.data));
});
