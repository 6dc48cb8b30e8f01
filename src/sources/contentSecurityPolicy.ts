/**
 * What the built page may load and call: itself, the public services the app names, and over https what the user gives an
 * address of. Written into index.html by the build; a host may send it as a header too, without the last.
 */
const serviceHosts = [
  'https://service.pdok.nl',
  'https://api.pdok.nl',
  'https://overpass-api.de',
  'https://data.rivm.nl',
];

/** The inline style of react-aria-components 1.22.1 (touch-action); check again at an upgrade. */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

export const contentSecurityPolicy = [
  "default-src 'none'",
  // WebAssembly is for GeoPackage, which is an SQLite database.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  `style-src 'self' ${reactAriaStyle}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self' ${serviceHosts.join(' ')} https: blob:`,
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
