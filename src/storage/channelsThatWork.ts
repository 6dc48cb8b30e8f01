const isRefused = (): boolean => {
  try {
    new BroadcastChannel('boven-de-kaart/trial').close();
    return false;
  } catch {
    return true;
  }
};

// With all site data blocked Firefox knows channels between tabs by name only: making one throws. Dexie makes one as it
// is loaded, and the page would stay blank. Without the name all goes on as in a browser that has none.
if (typeof BroadcastChannel !== 'undefined' && isRefused()) {
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
}
