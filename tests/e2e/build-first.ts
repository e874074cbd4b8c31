import { buildApp } from '../../build/scripts/build-app';

/** Builds the app before the first journey, where something is newer than the build. */
// eslint-disable-next-line no-restricted-syntax -- Playwright reads its global setup from a default export
export default buildApp;
