import type { Page, WebSocketRoute } from '@playwright/test';

/** Cuts the page's live text off from the server; going offline alone leaves open sockets open in Chromium. */
export async function holdLiveText(page: Page): Promise<{ cut(): void; restore(): void }> {
  let isCut = false;
  const sockets = new Set<WebSocketRoute>();
  await page.routeWebSocket(/./, (socket) => {
    if (isCut) return void socket.close({ code: 1001 });
    sockets.add(socket);
    socket.connectToServer();
  });
  return {
    cut() {
      isCut = true;
      for (const socket of sockets) void socket.close({ code: 1001 });
    },
    restore() {
      isCut = false;
    },
  };
}
