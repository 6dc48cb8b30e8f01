import { openServer } from './serve';

const take = openServer((message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<unknown>) => take(event.data));
