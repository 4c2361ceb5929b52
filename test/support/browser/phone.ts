import { devices } from '@playwright/test';

const { userAgent, deviceScaleFactor } = devices['Pixel 7'];

/** A phone of 390 pixels, for a browser context. */
export const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  userAgent,
  deviceScaleFactor,
};
