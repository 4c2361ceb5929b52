/** What of a paste or a drop is an image: files, images of other texts of this program, and what only stands there by address. */
export type ImageElsewhere = { readonly documentId: string; readonly address: string };
export type Brought = {
  readonly files: readonly File[];
  readonly elsewhere: readonly ImageElsewhere[];
  /** How many images cannot come along. */
  readonly lost: number;
  /** Whether there are words besides. */
  readonly hasWords: boolean;
};

const nothing: Brought = { files: [], elsewhere: [], lost: 0, hasWords: false };

export function broughtBy(transfer: DataTransfer | null): Brought {
  if (transfer === null) return nothing;
  const files = [...transfer.files].filter(({ type }) => type.startsWith('image/'));
  const page = new DOMParser().parseFromString(transfer.getData('text/html'), 'text/html');
  const images = [...page.querySelectorAll('img')];
  const hasWords = page.body.textContent.trim() !== '' || page.querySelector('figure[data-file]') !== null;
  // Word and spreadsheets add a picture of the words that are copied.
  if (!hasWords) return { ...nothing, files };
  const own = images.filter((image) => image.closest('figure[data-file]') !== null);
  const others = images.filter((image) => !own.includes(image));
  const inside = others.flatMap((image, index) => fileIn(image.getAttribute('src') ?? '', index));
  return {
    files: inside,
    elsewhere: own.flatMap((image) => elsewhereOf(image.getAttribute('src') ?? '')),
    lost: others.length - inside.length,
    hasWords,
  };
}

const ownAddress = /^\/api\/documents\/([\w-]+)\/images\/[0-9a-f]{64}$/;

function elsewhereOf(src: string): readonly ImageElsewhere[] {
  const { origin, pathname } = new URL(src, window.location.href);
  const documentId = ownAddress.exec(pathname)?.[1];
  return origin === window.location.origin && documentId !== undefined
    ? [{ documentId, address: pathname }]
    : [];
}

/** The bytes of an image that is written into the page; none where it is only named. */
function fileIn(src: string, index: number): readonly File[] {
  const [, type = '', base64 = ''] = /^data:(image\/[a-z]+);base64,([A-Za-z0-9+/=\s]+)$/.exec(src) ?? [];
  if (type === '') return [];
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return [new File([bytes], `${index + 1}.${type.slice('image/'.length)}`, { type })];
  } catch {
    // Not base64 after all.
    return [];
  }
}
