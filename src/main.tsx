// First of all: before any library asks for a channel.
import './storage/channelsThatWork';
import '@fontsource-variable/source-sans-3/wght.css';
import './ui/base.css';
import './ui/overlays.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startOffline } from './app/offline';
import { startTheme } from './state/themeStore';

startTheme();
startOffline();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
