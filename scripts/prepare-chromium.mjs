import process from 'node:process';
import { findProgram, installPackage, isExecutable } from './debian-package.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium for the browser tests, installed first where that is possible; else undefined. */
export function prepareChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  const found = findProgram(names);
  if (found !== undefined) return found;
  installPackage('chromium');
  return findProgram(names);
}
