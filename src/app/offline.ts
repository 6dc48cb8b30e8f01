import { notify } from '@/state/noticeStore';
import { workspaceText } from '@/text/words';

/** How long after start-up the app is put on this device, in ms: the first screen goes first. */
const registerDelay = 4_000;

const register = async (): Promise<void> => {
  const { registerSW } = await import('virtual:pwa-register');
  const update = registerSW({
    onNeedRefresh: () => {
      notify(workspaceText.newVersion, {
        action: { label: workspaceText.reload, act: () => void update(true) },
        lasting: true,
      });
    },
  });
};

/**
 * Keeps the app itself on this device, so that it opens in a hall without wifi. A new version waits until the
 * user asks for it: nobody's session is reloaded.
 */
export const startOffline = (): void => {
  if ('serviceWorker' in navigator) setTimeout(() => void register().catch(() => undefined), registerDelay);
};
