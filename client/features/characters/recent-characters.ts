/** The signs that a person took last, kept in this browser as code points: what they took is nobody else's matter. */
const keptAs = 'concord.characters';
const most = 12;

export function recentSigns(storage: Pick<Storage, 'getItem'>): readonly string[] {
  const kept = storage.getItem(keptAs) ?? '';
  return kept.split(' ').flatMap((code) => {
    const point = Number.parseInt(code, 16);
    return point > 0 && point <= 0x10_ffff ? [String.fromCodePoint(point)] : [];
  });
}

export function rememberSign(storage: Pick<Storage, 'getItem' | 'setItem'>, sign: string): void {
  const signs = [sign, ...recentSigns(storage).filter((each) => each !== sign)].slice(0, most);
  storage.setItem(keptAs, signs.map((each) => each.codePointAt(0)?.toString(16) ?? '').join(' '));
}
